// The joins back: from terms to findings and articles, from sources to what cites them, from pages to what links to them.
import type { Body } from "./body.ts";
import { countRelations, isCounted } from "./evidence.ts";
import type { Records } from "./record.ts";
import type { Open } from "./shells.ts";
import type { Article, Finding, Linking, Source, Term } from "./site.ts";
import { readTarget } from "./target.ts";
import { homeUrl, methodUrl, type UrlPath } from "./urls.ts";

/** Gives each term the findings that bear on it and those observed in it. */
export function joinFindings(terms: ReadonlyMap<string, Open<Term>>, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const list = isCounted(finding.seen) ? "findings" : "uncounted";
    for (const { term, relation } of finding.bears) if (term !== undefined) terms.get(term.slug)?.[list].push({ finding, relation });
    for (const { slug } of finding.scope) terms.get(slug)?.scoped.push(finding);
  }
  for (const term of terms.values()) term.counts = countRelations(term.findings.map(({ relation }) => relation));
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
