// Makers of records with sensible defaults, for tests that need a small site without files.
import type { BearsOn, Body, CitationItem, FindingFacts, Heading, InlineText, Link, OpenHtml } from "../../plugins/model/body.ts";
import type { DataTable } from "../../plugins/model/chart.ts";
import { parseDate, type IsoDate } from "../../plugins/model/date.ts";
import { relations, type Relation } from "../../plugins/model/evidence.ts";
import { placeOn, startOf, type Place } from "../../plugins/model/issue.ts";
import { linkSite } from "../../plugins/model/link.ts";
import type {
  ArticleRecord,
  GapRecord,
  GlossaryRecord,
  ImageRecord,
  Places,
  ProseRecord,
  Records,
  SourceRecord,
  TermRecord,
} from "../../plugins/model/record.ts";
import type { ArticleValues } from "../../plugins/model/schema/article.ts";
import type { SiteValues } from "../../plugins/model/schema/site.ts";
import type { TermValues } from "../../plugins/model/schema/term.ts";
import type { Site } from "../../plugins/model/site.ts";
import { parseSlug, slugify, type Slug } from "../../plugins/model/slug.ts";

/** Reads a slug, or throws: a test that misspells one should not go on. */
export function slugOf(text: string): Slug {
  const slug = parseSlug(text);
  if (slug === undefined) throw new Error(`"${text}" is no slug`);
  return slug;
}

/** Reads a calendar day, or throws. */
export function dateOf(text: string): IsoDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`"${text}" is no date`);
  return date;
}

export const today = dateOf("2026-11-24");

export const openHtml = (markup: string): OpenHtml => markup as OpenHtml;

/** Text without markup, as `InlineText`. */
export const inline = (text: string): InlineText => ({ html: openHtml(text), text });

/** A body; the segments of its findings are made where none are given. */
export const bodyOf = (facts: Partial<Body> = {}): Body => ({
  segments: (facts.findings ?? []).map(({ id }) => ({ kind: "finding", id })),
  headings: [],
  links: [],
  citations: [],
  findings: [],
  charts: [],
  words: 0,
  issues: [],
  manuscript: { text: "", firstLine: 1, blocks: [], definitions: [], verbatim: [] },
  ...facts,
});

export const heading = (text: string, place: Place, level = 2): Heading => {
  const slug = slugify(text);
  return { id: `s-${slug}`, slug, level, text, place };
};

export const link = (target: string, place: Place, kind: Link["kind"] = "link"): Link => ({ kind, target, place });

export const cite = (key: string, place: Place, locator?: string): CitationItem => ({ key, locator, place });

/** Terms of a finding by relation, in the order written: `{ supports: ["speed"] }`. */
export type Bears = Partial<Record<Relation, readonly string[]>>;

/**
 * A complete finding in `file`. Each name stands at the finding's own place; give whole facts where places matter.
 * @param bears terms or `article`, by relation
 */
export function findingFacts(
  id: string,
  {
    file,
    line = 20,
    bears = {},
    scope = [],
    sources = ["key2020"],
    facts = {},
  }: {
    file: string;
    line?: number;
    bears?: Bears;
    scope?: readonly string[];
    sources?: readonly string[];
    facts?: Partial<FindingFacts>;
  },
): FindingFacts {
  const place = placeOn(file, line);
  const bearsOn: BearsOn[] = relations.flatMap((relation) => (bears[relation] ?? []).map((name) => ({ relation, name, place })));
  return {
    id,
    place,
    sentence: inline(`Result ${id}.`),
    bears: bearsOn,
    scope: scope.map((name) => ({ name, place })),
    strength: "single study",
    seen: { kind: "primary", date: today, place },
    sources: sources.map((key) => cite(key, place)),
    conditions: inline("Somewhere."),
    caveat: undefined,
    quote: undefined,
    changed: [],
    ...facts,
  };
}

export interface ArticleParts {
  readonly slug: string;
  /** Terms by key of the axis. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  readonly values?: Partial<ArticleValues>;
  /** Places of front matter values, by path. */
  readonly at?: Places["at"];
  readonly body?: Partial<Body>;
}

/** An article in `articles/<slug>.md`; its findings' sources count as cited, as the parser reports them. */
export function articleRecord({ slug, tags = {}, values = {}, at = {}, body = {} }: ArticleParts): ArticleRecord {
  const file = `articles/${slug}.md`;
  const inFindings = (body.findings ?? []).map(({ sources }) => ({ items: sources }));
  return {
    file,
    slug: slugOf(slug),
    values: { title: `Article ${slug}`, summary: `Summary of ${slug}.`, reviewed: today, ...values },
    tags: Object.fromEntries(Object.entries(tags).map(([axis, terms]) => [axis, terms.map(slugOf)])),
    places: { file, at },
    body: bodyOf({ ...body, citations: [...(body.citations ?? []), ...inFindings] }),
  };
}

export interface TermParts {
  readonly axis: string;
  readonly slug: string;
  readonly values?: Partial<TermValues>;
  readonly at?: Places["at"];
  readonly body?: Partial<Body>;
}

/** A term in `terms/<axis>/<slug>.md`. */
export function termRecord({ axis, slug, values = {}, at = {}, body = {} }: TermParts): TermRecord {
  const file = `terms/${axis}/${slug}.md`;
  return {
    file,
    axis,
    slug: slugOf(slug),
    values: { label: slug, statement: `It is said of ${slug}.`, order: 1, ...values },
    places: { file, at },
    body: bodyOf(body),
  };
}

/** A source in `sources/main.bib`. */
export const sourceRecord = (key: string, parts: Partial<SourceRecord> = {}): SourceRecord => ({
  file: "sources/main.bib",
  key,
  slug: slugify(key),
  place: startOf("sources/main.bib"),
  title: `Title of ${key}`,
  authors: [{ family: "Author", given: "Ann" }],
  moreAuthors: false,
  year: 2020,
  venue: "Journal",
  kind: "peer-reviewed",
  vendor: undefined,
  doi: undefined,
  arxiv: undefined,
  url: undefined,
  bibtex: `@article{${key}}`,
  ...parts,
});

export const proseRecord = (file: "index.md" | "method.md", body: Partial<Body> = {}): ProseRecord => ({ file, body: bodyOf(body) });

export const glossaryRecord = (term: string, parts: Partial<GlossaryRecord> = {}): GlossaryRecord => ({
  term,
  long: undefined,
  definition: `What ${term} means.`,
  article: undefined,
  place: startOf("glossary.yml"),
  articlePlace: startOf("glossary.yml"),
  ...parts,
});

export const gapRecord = (terms: readonly string[], parts: Partial<GapRecord> = {}): GapRecord => ({
  terms: terms.map((name) => ({ name: slugOf(name), place: startOf("gaps.yml") })),
  lookedIn: "Two indexes",
  date: today,
  note: "Nothing found.",
  datePlace: startOf("gaps.yml"),
  ...parts,
});

export interface SiteParts {
  readonly site?: Partial<SiteValues>;
  /** Places of values of site.yml, by path. */
  readonly at?: Places["at"];
  readonly home?: ProseRecord;
  readonly method?: ProseRecord;
  readonly articles?: readonly ArticleRecord[];
  readonly terms?: readonly TermRecord[];
  readonly sources?: readonly SourceRecord[];
  readonly glossary?: readonly GlossaryRecord[];
  readonly gaps?: readonly GapRecord[];
  readonly images?: readonly ImageRecord[];
  readonly tables?: readonly DataTable[];
  /** Files beside those of the records: what was allowed in and could not be read. */
  readonly unreadable?: readonly string[];
  readonly issues?: Records["issues"];
}

/** Records of a site with two axes, `benefit` and `application`, that cross. */
export function siteRecords(parts: SiteParts = {}): Records {
  const { articles = [], terms = [], sources = [], glossary = [], gaps = [], images = [], home, method } = parts;
  const values: SiteValues = {
    title: "Guide",
    description: "A guide.",
    url: "https://guide.test/",
    branch: "main",
    language: "en",
    axes: {
      [slugOf("benefit")]: { label: "Benefit", plural: "Benefits", question: "What does it give?" },
      [slugOf("application")]: { label: "Application", plural: "Applications", question: "Where is it used?" },
    },
    matrices: [[slugOf("benefit"), slugOf("application")]],
    reading: [],
    review: { within: 365 },
    editorial: { avoid: [], units: [] },
    ...parts.site,
  };
  const written = [...articles, ...terms, ...sources, ...images, ...[home ?? [], method ?? []].flat()];
  const lists = [glossary.length > 0 ? ["glossary.yml"] : [], gaps.length > 0 ? ["gaps.yml"] : []].flat();
  return {
    site: { values, places: { file: "site.yml", at: parts.at ?? {} } },
    home,
    method,
    articles,
    terms,
    incomplete: [],
    sources,
    glossary,
    gaps,
    images,
    tables: parts.tables ?? [],
    files: new Set(["site.yml", ...written.map(({ file }) => file), ...lists, ...(parts.unreadable ?? [])]),
    issues: parts.issues ?? [],
  };
}

/** The linked site of records, without drafts, on 2026-11-24. */
export const siteOf = (parts: SiteParts = {}): Site => linkSite(siteRecords(parts), { today, drafts: false });
