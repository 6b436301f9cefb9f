// Records → Site: shells of terms, articles and sources first, then findings, then everything that joins them.
// What cannot be joined (an unknown term, an incomplete finding) is left out here; the rules report it from the records.
import { glossaryId } from "./anchors.ts";
import { crossAxes } from "./crossings.ts";
import type { IsoDate } from "./date.ts";
import { countRelations, isCounted } from "./evidence.ts";
import { joinFindings, joinLinks, joinSources, prosePages } from "./join.ts";
import { linkChart } from "./link-chart.ts";
import { linkFinding } from "./link-finding.ts";
import { compareIds, compareText } from "./order.ts";
import { readingOrder } from "./reading-order.ts";
import type { Records, SourceRecord, TermRecord } from "./record.ts";
import { relatedArticles } from "./related.ts";
import type { Relate } from "./related/relate.ts";
import { Resolver } from "./resolve.ts";
import { openArticle, openSource, openTerm, type Open } from "./shells.ts";
import type { Article, Axis, Finding, Gap, GlossaryEntry, Matrix, ReadingGroup, Site, Source, Term } from "./site.ts";
import { nameSources, type SourceNames } from "./source-names.ts";
import { axisUrl, basePath, type UrlPath } from "./urls.ts";

export interface LinkOptions {
  /** Overrides the address of site.yml. */
  readonly url?: string | undefined;
  /** Overrides the code host of site.yml. */
  readonly repository?: string | undefined;
  readonly today: IsoDate;
  /** Commit of the content, where it is known. */
  readonly commit?: string | undefined;
  /** Whether drafts are published. */
  readonly drafts: boolean;
  /** Finds how articles are related; where it is left out, they are compared. */
  readonly relate?: Relate | undefined;
}

/** Joins what was read into the model of a site, in both directions. Pure: equal records give an equal site. */
export function linkSite(records: Records, options: LinkOptions): Site {
  const url = (options.url ?? records.site.values.url).replace(/\/*$/, "/");
  const base = basePath(url);
  const names = nameSources(records.sources);
  const resolver = new Resolver(base, records, names);

  const { axes, terms } = linkTerms(records, base, resolver);
  const articles = linkArticles(records, terms, { ...options, base, resolver });
  const sources = linkSources(records, names, base);
  const findings = linkFindings(articles, terms, sources, resolver);
  linkCharts(records, articles, sources, resolver);
  const gaps = linkGaps(records, terms);

  joinFindings(terms, findings);
  const prose = prosePages(records, base, articles, terms);
  joinSources(prose, articles, sources);
  joinLinks(prose, articles, terms);
  const matrices = linkMatrices(records, base, axes, gaps);
  const crossings = matrices.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  const reading = readingOrder(records.site.values.reading, articles);
  joinNeighbours(reading, articles);

  return {
    ...siteFacts(records, options),
    url,
    base,
    axes,
    terms: [...terms.values()],
    articles: [...articles.values()],
    reading,
    findings,
    sources: [...sources.values()],
    matrices,
    crossings,
    glossary: linkGlossary(records, articles),
    gaps,
    home: records.home && resolver.prose(records.home.file, records.home.body, false),
    method: records.method && resolver.prose(records.method.file, records.method.body, false),
    records,
  };
}

/** What site.yml and the call say of the site as a whole. */
function siteFacts(
  { site: { values } }: Records,
  options: LinkOptions,
): Pick<Site, "title" | "description" | "language" | "repository" | "branch" | "today" | "commit"> {
  const { title, description, language, branch } = values;
  const repository = options.repository ?? values.repository;
  const isPlaceholder = repository?.includes("OWNER/NAME") === true;
  return {
    title,
    description,
    language,
    repository: isPlaceholder ? undefined : repository,
    branch,
    today: options.today,
    commit: options.commit,
  };
}

/** Axes and terms in display order; the first of two terms with one slug counts. */
function linkTerms(records: Records, base: UrlPath, resolver: Resolver): { axes: readonly Axis[]; terms: Map<string, Open<Term>> } {
  const terms = new Map<string, Open<Term>>();
  const axes = Object.entries(records.site.values.axes).map(([key, { label, plural, question }]) => {
    const axis: Open<Axis> = { key, label, plural, question, url: axisUrl(base, key), terms: [] };
    for (const record of records.terms.filter((term) => term.axis === key).toSorted(inDisplayOrder)) {
      if (terms.has(record.slug)) continue;
      const term = openTerm(record, axis, base, resolver);
      terms.set(record.slug, term);
      axis.terms.push(term);
    }
    return axis;
  });
  return { axes, terms };
}

const inDisplayOrder = (a: TermRecord, b: TermRecord): number => a.values.order - b.values.order || compareText(a.slug, b.slug);

/** Published articles by slug, joined to their terms in both directions. */
function linkArticles(
  records: Records,
  terms: ReadonlyMap<string, Open<Term>>,
  options: LinkOptions & { readonly base: UrlPath; readonly resolver: Resolver },
): Map<string, Open<Article>> {
  const published = records.articles.filter(({ values }) => options.drafts || values.draft !== true);
  const articles = new Map<string, Open<Article>>();
  const related = relatedArticles(articles, options.relate);
  const context = { ...options, within: records.site.values.review.within, related };
  for (const record of published.toSorted((a, b) => compareText(a.slug, b.slug))) {
    const tags = new Set(
      Object.entries(record.tags).flatMap(([axis, slugs]) => slugs.filter((slug) => terms.get(slug)?.axis.key === axis)),
    );
    const held = [...terms.values()].filter((term) => tags.has(term.slug));
    const article = openArticle(record, held, context);
    articles.set(record.slug, article);
    for (const term of held) term.articles.push(article);
  }
  return articles;
}

/** Findings of all articles by id; the first of two with one id counts. */
function linkFindings(
  articles: ReadonlyMap<string, Open<Article>>,
  terms: ReadonlyMap<string, Term>,
  sources: ReadonlyMap<string, Source>,
  resolver: Resolver,
): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const article of articles.values()) {
    for (const facts of article.record.body.findings) {
      const finding = linkFinding(facts, { article, terms, sources, resolver });
      if (finding === undefined || findings.has(finding.id)) continue;
      findings.set(finding.id, finding);
      article.findings.push(finding);
    }
    const counted = article.findings.filter(({ seen }) => isCounted(seen));
    article.counts = countRelations(counted.flatMap(({ bears: [first] }) => (first === undefined ? [] : [first.relation])));
    article.judged = counted.flatMap((finding) =>
      finding.bears.filter(({ term }) => term === undefined).map(({ relation }) => ({ finding, relation })),
    );
  }
  return [...findings.values()].sort((a, b) => compareIds(a.id, b.id));
}

/** Gives each article its charts; the first of two with one id counts. */
function linkCharts(
  { tables }: Records,
  articles: ReadonlyMap<string, Open<Article>>,
  sources: ReadonlyMap<string, Source>,
  resolver: Resolver,
): void {
  const ids = new Set<string>();
  for (const article of articles.values()) {
    for (const facts of article.record.body.charts) {
      const chart = ids.has(facts.id) ? undefined : linkChart(facts, { article, tables, sources, resolver });
      ids.add(facts.id);
      if (chart !== undefined) article.charts.push(chart);
    }
  }
}

/** Sources by key, in the order of their keys; the first of two with one key counts. */
function linkSources(records: Records, names: ReadonlyMap<SourceRecord, SourceNames>, base: UrlPath): Map<string, Open<Source>> {
  const sources = new Map<string, Open<Source>>();
  for (const record of records.sources.toSorted((a, b) => compareText(a.key.toLowerCase(), b.key.toLowerCase())))
    if (!sources.has(record.key)) sources.set(record.key, openSource(record, names.get(record), base));
  return sources;
}

/** All gaps; each term gets those that it is named in. */
function linkGaps(records: Records, terms: ReadonlyMap<string, Open<Term>>): readonly Gap[] {
  const gaps = records.gaps.map((record): Gap => {
    const { lookedIn, date, note } = record;
    return { terms: record.terms.flatMap(({ name }) => terms.get(name) ?? []), lookedIn, date, note };
  });
  for (const term of terms.values()) term.gaps = gaps.filter((gap) => gap.terms.includes(term));
  return gaps;
}

const linkGlossary = (records: Records, articles: ReadonlyMap<string, Article>): readonly GlossaryEntry[] =>
  records.glossary.map((record): GlossaryEntry => {
    const { term, long, definition } = record;
    const article = record.article === undefined ? undefined : articles.get(record.article);
    return { id: glossaryId(term), term, long, definition, article, record };
  });

function linkMatrices(records: Records, base: UrlPath, axes: readonly Axis[], gaps: readonly Gap[]): readonly Matrix[] {
  return records.site.values.matrices.flatMap(([judgedKey, otherKey]) => {
    const judged = axes.find(({ key }) => key === judgedKey);
    const other = axes.find(({ key }) => key === otherKey);
    return judged === undefined || other === undefined ? [] : [crossAxes(base, judged, other, gaps)];
  });
}

/** Gives each article the one before and the one after it in reading order. */
function joinNeighbours(reading: readonly ReadingGroup[], articles: ReadonlyMap<string, Open<Article>>): void {
  const ordered = reading.flatMap((group) => group.articles);
  for (const [i, { slug }] of ordered.entries()) {
    const article = articles.get(slug);
    if (article !== undefined) [article.previous, article.next] = [ordered[i - 1], ordered[i + 1]];
  }
}
