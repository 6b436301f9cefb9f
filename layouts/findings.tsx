import { pageNames, pageTitle } from "../plugins/model/names.ts";
import type { UrlPath } from "../plugins/model/urls.ts";
import { Contents } from "./components/contents.tsx";
import { CountsNote } from "./components/counts.tsx";
import { FilterOpener } from "./components/facet.tsx";
import { FindingFilter, type FilterProps } from "./components/finding-filter.tsx";
import { FindingLine, type FindingLineProps } from "./components/finding-line.tsx";
import { Paging } from "./components/paging.tsx";
import { TermLinks } from "./components/term-links.tsx";
import type { InFrame, LinkProps, Paging as PagingProps } from "./frame.ts";
import { findingsWords } from "./words/findings.ts";

export interface FindingsProps {
  readonly total: number;
  /** Findings of this page of the list, grouped by article in reading order. */
  readonly groups: readonly FindingsGroup[];
  /** On page 1. */
  readonly filter: (FilterProps & { readonly index: UrlPath }) | undefined;
  readonly paging: PagingProps;
}

export interface FindingsGroup {
  /** Anchor of the group. */
  readonly id: string;
  readonly article: LinkProps;
  readonly findings: readonly FindingLineProps[];
}

/** One page of the list of findings, by article. On page 1 a script filters all of them; without it the list stands as it is. */
export function Findings({ total, groups, filter, paging, frame }: FindingsProps & InFrame) {
  return (
    <>
      <h1>{pageTitle(pageNames.findings, paging.page)}</h1>
      <div class="findings" data-findings={filter?.index}>
        {filter !== undefined && total > 0 && <FindingFilter {...filter} />}
        <p class="summary" role="status">
          {findingsWords.summary(total)}
        </p>
        {filter !== undefined && total > 0 && <FilterBar />}
        <div class="findings-list">
          <CountsNote method={frame.lists.method} />
          <Contents entries={groups.map(({ id, article }) => ({ id, text: article.label }))} />
          {filter !== undefined && <JumpTo axes={frame.axes} />}
          {groups.map(({ id, article, findings }) => (
            <section>
              <h2 id={id}>
                <a href={article.url}>{article.label}</a>
              </h2>
              {findings.map((finding) => (
                <FindingLine {...finding} />
              ))}
            </section>
          ))}
          <Paging paging={paging} />
        </div>
      </div>
    </>
  );
}

/** What opens the filter where it is no column, and where the script shows what is chosen and what that leaves. */
function FilterBar() {
  return (
    <>
      <FilterOpener />
      <p class="filter-status" role="status" />
      <div class="filter-results" />
    </>
  );
}

/** Ways to the findings of one term, where no script filters them. */
function JumpTo({ axes }: Pick<InFrame["frame"], "axes">) {
  return (
    <details class="jump">
      <summary>{findingsWords.jumpTo}</summary>
      {axes.map(({ plural, terms }) => (
        <TermLinks axis={plural} terms={terms} />
      ))}
    </details>
  );
}
