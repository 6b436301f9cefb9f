import { FindingList } from "./components/finding-groups.tsx";
import type { FindingProps } from "./components/finding.tsx";
import { LinkList } from "./components/link-list.tsx";
import { Paging } from "./components/paging.tsx";
import { Section } from "./components/section.tsx";
import type { LinkProps, Paging as PagingProps } from "./frame.ts";
import { sourceWords } from "./words.ts";

export interface SourceProps {
  readonly title: string;
  readonly authors: string;
  readonly year: number | undefined;
  readonly venue: string | undefined;
  readonly kind: string;
  readonly vendor: string | undefined;
  /** Outside addresses: DOI, arXiv, the work itself. */
  readonly read: readonly { readonly label: string; readonly href: string }[];
  readonly findings: readonly { readonly finding: FindingProps; readonly locator: string | undefined }[];
  readonly findingTotal: number;
  readonly articles: readonly LinkProps[];
  readonly bibtex: string;
  readonly paging: PagingProps;
}

export function Source(props: SourceProps) {
  const { title, authors, year, venue, kind, vendor, read, findingTotal, articles, bibtex, paging } = props;
  const findings = eachOnce(props.findings);
  const facts = [authors, year, venue].filter((fact) => fact !== undefined && fact !== "").join(", ");
  return (
    <>
      <p class="eyebrow">{sourceWords.eyebrow}</p>
      <h1>{title}</h1>
      {facts !== "" && <p class="summary">{facts}</p>}
      <p class="page-facts">
        {sourceWords.kind(kind)}
        {vendor !== undefined && ` · ${sourceWords.vendor(vendor)}`}
      </p>
      {read.length > 0 && <ReadLinks read={read} />}
      {findings.length > 0 && (
        <Section id="page-findings" title={sourceWords.findings(findingTotal)} unsearched>
          <FindingList findings={findings} />
        </Section>
      )}
      {articles.length > 0 && (
        <Section id="page-articles" title={sourceWords.articles(articles.length)} unsearched>
          <LinkList links={articles} />
        </Section>
      )}
      {findings.length + articles.length === 0 && <p>{sourceWords.notCited}</p>}
      <Section id="page-cite" title={sourceWords.cite} unsearched>
        <pre class="bibtex">{bibtex}</pre>
      </Section>
      <Paging paging={paging} />
    </>
  );
}

function ReadLinks({ read }: Pick<SourceProps, "read">) {
  return (
    <p class="page-facts" data-pagefind-ignore="">
      {sourceWords.read}{" "}
      {read.map(({ label, href }, i) => (
        <>
          {i > 0 && ", "}
          <a href={href} rel="external">
            {label}
          </a>
        </>
      ))}
    </p>
  );
}

/** A finding that cites the source at two places is listed once; its apparatus names both. */
const eachOnce = (findings: SourceProps["findings"]): readonly FindingProps[] => [
  ...new Map(findings.map(({ finding }) => [finding.id, finding])).values(),
];
