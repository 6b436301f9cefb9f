import type { SourceKind } from "../plugins/model/evidence.ts";
import { FindingList } from "./components/finding-groups.tsx";
import type { FindingProps } from "./components/finding.tsx";
import { LinkList } from "./components/link-list.tsx";
import { Paging } from "./components/paging.tsx";
import { Section } from "./components/section.tsx";
import type { LinkProps, Paging as PagingProps } from "./frame.ts";
import { sourceWords } from "./words/source.ts";

export interface SourceProps {
  readonly title: string;
  readonly authors: string;
  /** Every author that the entry names. */
  readonly allAuthors: string;
  readonly year: number | undefined;
  readonly venue: string | undefined;
  readonly kind: SourceKind;
  readonly vendor: string | undefined;
  /** Outside addresses: DOI, arXiv, the work itself. */
  readonly read: readonly { readonly label: string; readonly href: string }[];
  /** Findings and articles of this page of the lists. */
  readonly findings: readonly FindingProps[];
  readonly findingTotal: number;
  readonly articles: readonly LinkProps[];
  readonly articleTotal: number;
  /** Other pages whose prose cites it. */
  readonly others: readonly LinkProps[];
  readonly bibtex: string;
  readonly ris: string;
  readonly paging: PagingProps;
}

/** A source: what it is, where it is read, what cites it, and its entry to copy. */
export function Source(props: SourceProps) {
  const { title, authors, year, venue, kind, vendor, read, findings, findingTotal, articles, articleTotal, others, paging } = props;
  const facts = [authors, year, venue].filter((fact) => fact !== undefined && fact !== "").join(", ");
  return (
    <>
      <p class="eyebrow">{sourceWords.eyebrow}</p>
      <h1>{title}</h1>
      {facts !== "" && <p class="summary">{facts}</p>}
      <p class="page-facts">
        {sourceWords.kinds[kind]}
        {vendor !== undefined && ` · ${sourceWords.vendor(vendor)}`}
      </p>
      {read.length > 0 && <ReadLinks read={read} />}
      {findings.length > 0 && (
        <Section id="page-findings" title={sourceWords.findings(findingTotal)}>
          <FindingList findings={findings} />
        </Section>
      )}
      {articles.length > 0 && (
        <Section id="page-articles" title={sourceWords.articles(articleTotal)}>
          <LinkList links={articles} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="page-others" title={sourceWords.others(others.length)}>
          <LinkList links={others} />
        </Section>
      )}
      {findingTotal + articleTotal + others.length === 0 && <p>{sourceWords.notCited}</p>}
      <Section id="page-cite" title={sourceWords.cite}>
        <Citation {...props} />
      </Section>
      <Paging paging={paging} />
    </>
  );
}

/** The full reference, and entries to copy. */
function Citation({ allAuthors, year, title, venue, bibtex, ris }: SourceProps) {
  return (
    <>
      <p>{sourceWords.reference({ authors: allAuthors, year, title, venue })}</p>
      <h3>{sourceWords.formatNames.bibtex}</h3>
      <pre class="bibtex copy-source">{bibtex}</pre>
      <h3>{sourceWords.formatNames.ris}</h3>
      <pre class="bibtex copy-source">{ris}</pre>
    </>
  );
}

function ReadLinks({ read }: Pick<SourceProps, "read">) {
  return (
    <p class="page-facts">
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
