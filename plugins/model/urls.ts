// The only file that builds an address. All addresses are absolute paths below the path that the site's URL holds.
import type { Slug } from "./slug.ts";

/** Absolute path of a page or file, base path included: `/guide/articles/x/`, with or without a fragment. */
export type UrlPath = `/${string}` & { readonly __brand: "UrlPath" };

const path = (text: string): UrlPath => text as UrlPath;

/** Path that a site's URL holds, with a slash at both ends: `https://a.org/guide` gives `/guide/`. */
export const basePath = (siteUrl: string): UrlPath => path(new URL(siteUrl).pathname.replace(/\/*$/, "/"));

/** Path of the output file below the output folder; an address that ends in `/` is an `index.html`. */
export function outputPath(base: UrlPath, url: UrlPath): string {
  const inside = withoutFragment(url).slice(base.length);
  return inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
}

/** Whole address, for canonical links, feeds and data. @param url a path of the site */
export function absoluteUrl(siteUrl: string, url: string): string {
  // Thousands are made a build, and nearly all need no reading.
  if (!/^[\w/.#-]*$/.test(url) || url.includes("..")) return new URL(url, siteUrl).href;
  if (known?.siteUrl !== siteUrl) known = { siteUrl, origin: new URL(siteUrl).origin };
  return known.origin + url;
}

/** The address whose origin was asked for last. */
let known: { readonly siteUrl: string; readonly origin: string } | undefined;

export const withFragment = (url: UrlPath, id: string): UrlPath => path(`${url}#${id}`);
const withoutFragment = (url: UrlPath): UrlPath => path(url.replace(/#.*$/s, ""));

export const homeUrl = (base: UrlPath): UrlPath => base;
export const articlesUrl = (base: UrlPath): UrlPath => path(`${base}articles/`);
export const articleUrl = (base: UrlPath, slug: Slug): UrlPath => path(`${base}articles/${slug}/`);
export const axisUrl = (base: UrlPath, axis: string): UrlPath => path(`${base}${axis}/`);
export const termUrl = (base: UrlPath, axis: string, slug: Slug): UrlPath => path(`${base}${axis}/${slug}/`);
/** A crossing lives below its judged term. */
export const crossingUrl = (judgedTerm: UrlPath, other: Slug): UrlPath => path(`${judgedTerm}${other}/`);
export const matricesUrl = (base: UrlPath): UrlPath => path(`${base}matrix/`);
export const matrixUrl = (base: UrlPath, judged: string, other: string): UrlPath => path(`${base}matrix/${judged}-by-${other}/`);
/** A matrix of the findings that also hold a term of a third axis. */
export const narrowedMatrixUrl = (matrix: UrlPath, third: Slug): UrlPath => path(`${matrix}${third}/`);
export const findingsUrl = (base: UrlPath): UrlPath => path(`${base}findings/`);
export const sourcesUrl = (base: UrlPath): UrlPath => path(`${base}sources/`);
export const sourceUrl = (base: UrlPath, slug: Slug): UrlPath => path(`${base}sources/${slug}/`);
export const glossaryUrl = (base: UrlPath): UrlPath => path(`${base}glossary/`);
export const methodUrl = (base: UrlPath): UrlPath => path(`${base}method/`);
export const searchUrl = (base: UrlPath): UrlPath => path(`${base}search/`);
export const notFoundUrl = (base: UrlPath): UrlPath => path(`${base}404.html`);
/** Page `number` of a long list; page 1 is the list itself. */
export const pageOfUrl = (list: UrlPath, number: number): UrlPath => (number === 1 ? list : path(`${list}page/${number}/`));
/** A file of the site root or of a folder in it: `feed.xml`, `assets/site.css`, `images/a.png`. */
export const fileUrl = (base: UrlPath, file: string): UrlPath => path(`${base}${file}`);

/** The Markdown of an article, beside its page. */
export const markdownUrl = (article: UrlPath): UrlPath => path(`${article}index.md`);

/** Page of a table that is too long to stand below its chart. */
export const dataUrl = (base: UrlPath, table: Slug): UrlPath => path(`${base}data/${table}/`);
/** A table to download. */
export const dataFileUrl = (base: UrlPath, table: Slug): UrlPath => path(`${base}data/${table}.csv`);
/** The marks of a chart that has too many for its page. */
export const chartFileUrl = (base: UrlPath, chart: string): UrlPath => path(`${base}charts/${chart}.svg`);

/** Page of a former slug, which leads to the present one. */
export const formerUrl = (list: UrlPath, former: Slug): UrlPath => path(`${list}${former}/`);

/** Where a file is edited on the code host: `repository/edit/branch/content/file`. */
export const editUrl = (repository: string, branch: string, file: string): string =>
  `${repository.replace(/\/+$/, "")}/edit/${encodeURIComponent(branch)}/content/${file}`;

/** Where the changes of a file are listed: `repository/commits/branch/content/file`. */
export const historyUrl = (repository: string, branch: string, file: string): string =>
  `${repository.replace(/\/+$/, "")}/commits/${encodeURIComponent(branch)}/content/${file}`;

/** Form of the code host for a wrong statement, with the page's whole address filled in. */
export const reportUrl = (repository: string, page: string): string =>
  `${repository.replace(/\/+$/, "")}/issues/new?template=wrong-statement.yml&page=${encodeURIComponent(page)}`;

/**
 * Form of the code host for what the site has no answer to.
 * @param report address of the form for a wrong statement on a page
 * @param title of the issue, as text
 */
export function gapReportUrl(report: string, title: string): string {
  const address = new URL(report);
  address.search = new URLSearchParams({ template: "gap.yml", title }).toString();
  return address.href;
}

/** What a reader's suggestion of a finding starts from; empty parts are left for the reader to fill in. */
export interface SuggestionParts {
  readonly article: Slug | undefined;
  readonly terms: readonly Slug[];
  readonly relation: string | undefined;
}

/** Form of the code host for a finding, filled in: `repository/issues/new?template=finding.yml&article=x&terms=a,b&relation=supports`. */
export const suggestFindingUrl = (repository: string, { article, terms, relation }: SuggestionParts): string =>
  [
    `${repository.replace(/\/+$/, "")}/issues/new?template=finding.yml`,
    ...(article === undefined ? [] : [`article=${article}`]),
    `terms=${terms.join(",")}`,
    ...(relation === undefined ? [] : [`relation=${relation}`]),
  ].join("&");

/** Where a DOI leads. */
export const doiUrl = (doi: string): string => `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;
/** Page of a work on arXiv. */
export const arxivUrl = (arxiv: string): string => `https://arxiv.org/abs/${encodeURIComponent(arxiv).replaceAll("%2F", "/")}`;
