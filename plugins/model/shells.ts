// Terms, articles and sources as first made of their records, before anything joins them.
import { addDays, type IsoDate } from "./date.ts";
import { countRelations } from "./evidence.ts";
import type { ArticleRecord, SourceRecord, TermRecord } from "./record.ts";
import type { Resolver } from "./resolve.ts";
import type { Article, Axis, Source, Term } from "./site.ts";
import type { SourceNames } from "./source-names.ts";
import { articleUrl, sourceUrl, termUrl, type UrlPath } from "./urls.ts";

/** While a site is joined its parts are filled; once it is linked, nothing changes any more. */
export type Open<Part> = { -readonly [Key in keyof Part]: Part[Key] extends readonly (infer Item)[] ? Item[] : Part[Key] };

const none = countRelations([]);

/** A term that nothing is joined to yet. */
export function openTerm(record: TermRecord, axis: Axis, base: UrlPath, resolver: Resolver): Open<Term> {
  const { file, slug, values, body } = record;
  return {
    axis,
    slug,
    label: values.label,
    statement: values.statement,
    testedAs: values.tested_as,
    verdict: values.verdict,
    synonyms: [...(values.synonyms ?? [])],
    formerly: [...(values.formerly ?? [])],
    url: termUrl(base, axis.key, slug),
    intro: resolver.prose(file, body, false),
    articles: [],
    findings: [],
    counts: none,
    uncounted: [],
    scoped: [],
    linkedFrom: [],
    gaps: [],
    record,
  };
}

/**
 * An article that nothing but its terms is joined to yet.
 * @param options `within`: days after which a review is due; `related`: gives the related articles of an article
 */
export function openArticle(
  record: ArticleRecord,
  terms: readonly Term[],
  options: {
    readonly base: UrlPath;
    readonly resolver: Resolver;
    readonly today: IsoDate;
    readonly within: number;
    readonly related: (of: Article) => Article["related"];
  },
): Open<Article> {
  const { file, slug, values, body } = record;
  const due = addDays(values.reviewed, values.review_within ?? options.within);
  return {
    slug,
    title: values.title,
    summary: values.summary,
    tests:
      values.statement === undefined ? undefined : { statement: values.statement, testedAs: values.tested_as, verdict: values.verdict },
    url: articleUrl(options.base, slug),
    terms: [...terms],
    reviewed: values.reviewed,
    due,
    overdue: options.today >= due,
    draft: values.draft ?? false,
    formerly: [...(values.formerly ?? [])],
    body: options.resolver.prose(file, body, true),
    words: body.words,
    findings: [],
    charts: [],
    counts: none,
    judged: [],
    sources: [],
    get related() {
      return [...options.related(this)];
    },
    linkedFrom: [],
    previous: undefined,
    next: undefined,
    record,
  };
}

/** A source that nothing is joined to yet. */
export function openSource(record: SourceRecord, names: SourceNames | undefined, base: UrlPath): Open<Source> {
  const { slug, key, title } = record;
  return { slug, key, url: sourceUrl(base, slug), title, label: names?.label ?? key, citedBy: [], alsoCitedBy: [], findings: [], record };
}
