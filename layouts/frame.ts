import type { IsoDate } from "../plugins/model/date.ts";
import type { SearchFilters } from "../plugins/model/search-record.ts";
import type { UrlPath } from "../plugins/model/urls.ts";

/** A link as layouts show it. */
export interface LinkProps {
  readonly label: string;
  readonly url: UrlPath;
}

/** What is the same on every page of a site. */
export interface Frame {
  readonly title: string;
  readonly language: string;
  readonly home: UrlPath;
  readonly search: UrlPath;
  /** Absolute path that the site lives below, with a slash at both ends. */
  readonly base: UrlPath;
  /** The guide's navigation: its axes with their terms, whatever the number of articles. */
  readonly axes: readonly { readonly plural: string; readonly url: UrlPath; readonly terms: readonly LinkProps[] }[];
  /** The lists beside the axes, by name; words come from `words/`. */
  readonly lists: Readonly<
    Record<"articles" | "matrix" | "findings" | "sources" | "glossary" | "method" | "feed" | "findingsFeed", UrlPath>
  >;
  /** Files that hold the guide as data. */
  readonly data: Readonly<Record<"findings" | "findingsTable" | "sources" | "bibliography" | "site", UrlPath>>;
  readonly assets: Assets;
  readonly image: PreviewImage;
}

/** The picture that other sites show beside a link to any page. */
export interface PreviewImage {
  /** Whole address. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** What it shows. */
  readonly description: string;
}

/** Addresses of the bundled files; `theme` runs before anything is painted, `script` loads search when it is first opened. */
export interface Assets {
  /** Style of every page. */
  readonly style: UrlPath;
  /** The part of it that an article needs. */
  readonly articleStyle: UrlPath;
  readonly theme: UrlPath;
  readonly script: UrlPath;
  readonly icon: UrlPath;
}

/** What every layout gets beside its own props. */
export interface InFrame {
  readonly frame: Frame;
}

/** What stands around the content of one page. */
export interface Head {
  /** Title of the page without the site's. */
  readonly title: string;
  readonly description: string;
  /** Whole address, for the canonical link. */
  readonly canonical: string;
  /** Pages above this one, home left out; empty on the home page. */
  readonly trail: readonly LinkProps[];
  /** How search knows the page; `undefined` keeps it out of the index. */
  readonly search: SearchHead | undefined;
  /** Where the page is edited on the code host. */
  readonly edit: string | undefined;
  /** Where the changes of its file are listed. */
  readonly history: string | undefined;
  /** Form of the code host for a wrong statement on it. */
  readonly report: string | undefined;
  /** Key of its BibTeX entry, where it is a page to cite. */
  readonly cite: string | undefined;
  readonly reviewed: { readonly on: IsoDate; readonly due: IsoDate; readonly overdue: boolean } | undefined;
  readonly previous: LinkProps | undefined;
  readonly next: LinkProps | undefined;
  /** The page in other formats. */
  readonly alternates: readonly Alternate[];
  /** What programs read of the page, in the terms of schema.org. */
  readonly data: readonly LinkedData[];
  /** Kept out of the sitemap and of outside search engines. */
  readonly hidden: boolean;
}

export interface Alternate {
  readonly type: "text/markdown" | "application/json" | "text/csv" | "application/x-bibtex";
  readonly url: UrlPath;
}

/** An object of JSON-LD; what is `undefined` is left out. */
export interface LinkedData {
  readonly [key: string]: string | number | LinkedData | readonly (string | LinkedData)[] | undefined;
}

/** How search knows a page that it holds as it is rendered; everything else is in its index as small records. */
export interface SearchHead {
  /** Labels of the page's terms by key of the axis. */
  readonly filters: SearchFilters;
}

/** One page of a long list. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly links: readonly { readonly number: number; readonly url: UrlPath }[];
}
