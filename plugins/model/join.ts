// The joins back: from terms to findings and articles, from sources to what cites them, from pages to what links to them.
import type { Body } from "./body.ts";
import { countRelations } from "./evidence.ts";
import type { Records } from "./record.ts";
import type { Open } from "./shells.ts";
import type { Article, Crossing, Finding, Linking, Meeting, Source, Term } from "./site.ts";
import { readTarget } from "./target.ts";
import { homeUrl, methodUrl, type UrlPath } from "./urls.ts";

/** Gives each term the findings that bear on it and those observed in it. */
export function joinFindings(terms: ReadonlyMap<string, Open<Term>>, findings: readonly Finding[]): void {
  for (const finding of findings) {
    for (const { term, relation } of finding.bears) if (term !== undefined) terms.get(term.slug)?.findings.push({ finding, relation });
    for (const { slug } of finding.scope) terms.get(slug)?.scoped.push(finding);
  }
  for (const term of terms.values()) term.counts = countRelations(term.findings.map(({ relation }) => relation));
}

/** Gives each term the terms of other axes that its findings and articles hold; most findings first, then in order of terms. */
export function joinMeetings(terms: ReadonlyMap<string, Open<Term>>, crossings: readonly Crossing[]): void {
  const pages = new Map<string, Crossing>();
  for (const crossing of crossings) {
    if (crossing.url === undefined) continue;
    pages.set(`${crossing.judged.slug} ${crossing.other.slug}`, crossing);
    pages.set(`${crossing.other.slug} ${crossing.judged.slug}`, crossing);
  }
  const order = [...terms.values()];
  for (const term of order) {
    const inFindings = countTerms(term, [...term.findings.map(({ finding }) => finding), ...term.scoped]);
    const inArticles = countTerms(term, term.articles);
    term.meets = order
      .filter((other) => inFindings.has(other) || inArticles.has(other))
      .map((other): Meeting => ({
        term: other,
        findings: inFindings.get(other) ?? 0,
        articles: inArticles.get(other) ?? 0,
        crossing: pages.get(`${term.slug} ${other.slug}`),
      }))
      .sort((a, b) => b.findings - a.findings || b.articles - a.articles);
  }
}

/** How many of the things that hold `term` also hold each term of another axis. */
function countTerms(term: Term, things: readonly { readonly terms: readonly Term[] }[]): Map<Term, number> {
  const counts = new Map<Term, number>();
  for (const thing of things)
    for (const other of thing.terms) if (other.axis !== term.axis) counts.set(other, (counts.get(other) ?? 0) + 1);
  return counts;
}

/** A page with prose, and what it is called when another page names it. */
export interface ProsePage {
  readonly file: string;
  readonly body: Body;
  readonly linking: Linking;
}

/** Every page of a site that holds prose: articles, terms, home and method. */
export function prosePages(
  records: Records,
  base: UrlPath,
  articles: ReadonlyMap<string, Article>,
  terms: ReadonlyMap<string, Term>,
): readonly ProsePage[] {
  const page = (record: { readonly file: string; readonly body: Body } | undefined, linking: Linking): ProsePage[] =>
    record === undefined ? [] : [{ file: record.file, body: record.body, linking }];
  return [
    ...[...articles.values()].flatMap((article) => page(article.record, { kind: "article", article })),
    ...[...terms.values()].flatMap((term) => page(term.record, { kind: "term", term })),
    ...page(records.home, { kind: "home", url: homeUrl(base) }),
    ...page(records.method, { kind: "method", url: methodUrl(base) }),
  ];
}

/** Gives each article the sources it cites and each source the places that cite it. */
export function joinSources(
  pages: readonly ProsePage[],
  articles: ReadonlyMap<string, Open<Article>>,
  sources: ReadonlyMap<string, Open<Source>>,
): void {
  for (const { body, linking } of pages) {
    const cited = new Set(body.citations.flatMap(({ items }) => items.map(({ key }) => key)));
    const article = linking.kind === "article" ? articles.get(linking.article.slug) : undefined;
    if (article === undefined) for (const key of cited) sources.get(key)?.alsoCitedBy.push(linking);
    else joinCited(article, cited, sources);
  }
}

function joinCited(article: Open<Article>, cited: ReadonlySet<string>, sources: ReadonlyMap<string, Open<Source>>): void {
  const inFindings = new Map<string, Finding[]>();
  for (const finding of article.findings) {
    for (const { source, locator } of finding.citations) {
      const listed = inFindings.get(source.key) ?? [];
      if (listed.includes(finding)) continue;
      inFindings.set(source.key, [...listed, finding]);
      sources.get(source.key)?.findings.push({ finding, locator });
    }
  }
  for (const key of cited) {
    const source = sources.get(key);
    if (source === undefined) continue;
    article.sources.push(source);
    source.citedBy.push({ article, findings: inFindings.get(key) ?? [] });
  }
}

/** Gives each article and term the pages whose prose links to it, each page once. */
export function joinLinks(
  pages: readonly ProsePage[],
  articles: ReadonlyMap<string, Open<Article>>,
  terms: ReadonlyMap<string, Open<Term>>,
): void {
  const linked = new Map<string, Open<Article> | Open<Term>>();
  for (const article of articles.values()) linked.set(article.record.file, article);
  for (const term of terms.values()) linked.set(term.record.file, term);
  for (const { file, body, linking } of pages) {
    const targets = body.links.map(({ target }) => readTarget(file, target));
    const files = new Set(targets.flatMap((target) => (target.kind === "file" && target.file !== file ? [target.file] : [])));
    for (const to of files) linked.get(to)?.linkedFrom.push(linking);
  }
}
