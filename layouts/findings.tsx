import { pageNames, pageTitle } from "../plugins/model/names.ts";
import { CountsNote } from "./components/counts.tsx";
import { FindingLine, type FindingLineProps } from "./components/finding-line.tsx";
import { Paging } from "./components/paging.tsx";
import type { InFrame, LinkProps, Paging as PagingProps } from "./frame.ts";
import { findingsWords } from "./words/finding.ts";

export interface FindingsProps {
  readonly total: number;
  /** Findings of this page of the list, grouped by article in reading order. */
  readonly groups: readonly { readonly article: LinkProps; readonly findings: readonly FindingLineProps[] }[];
  readonly paging: PagingProps;
}

/** One page of the list of findings, by article. */
export function Findings({ total, groups, paging, frame }: FindingsProps & InFrame) {
  return (
    <>
      <h1>{pageTitle(pageNames.findings, paging.page)}</h1>
      <p class="summary">{findingsWords.summary(total)}</p>
      <CountsNote method={frame.lists.method} />
      {groups.map(({ article, findings }) => (
        <section>
          <h2>
            <a href={article.url}>{article.label}</a>
          </h2>
          {findings.map((finding) => (
            <FindingLine {...finding} />
          ))}
        </section>
      ))}
      <Paging paging={paging} />
    </>
  );
}
