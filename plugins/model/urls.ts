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

/** Whole address, for canonical links and feeds. */
export const absoluteUrl = (siteUrl: string, url: UrlPath): string => new URL(url, siteUrl).href;

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

/** Page of a former slug, which leads to the present one. */
export const formerUrl = (list: UrlPath, former: Slug): UrlPath => path(`${list}${former}/`);

/** Where a file is edited on the code host: `repository/edit/branch/content/file`. */
export const editUrl = (repository: string, branch: string, file: string): string =>
  `${repository.replace(/\/+$/, "")}/edit/${encodeURIComponent(branch)}/content/${file}`;

/** Form of the code host for a finding on some terms: `repository/issues/new?template=finding.yml&terms=a,b`. */
export const suggestFindingUrl = (repository: string, terms: readonly Slug[]): string =>
  `${repository.replace(/\/+$/, "")}/issues/new?template=finding.yml&terms=${terms.join(",")}`;

/** Where a DOI leads. */
export const doiUrl = (doi: string): string => `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;
/** Page of a work on arXiv. */
export const arxivUrl = (arxiv: string): string => `https://arxiv.org/abs/${encodeURIComponent(arxiv).replaceAll("%2F", "/")}`;
