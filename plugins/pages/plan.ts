import type { PlannedPage } from "../../layouts/page.ts";
import type { Site } from "../model/site.ts";
import { articlePages } from "./article.ts";
import { articlesPages } from "./articles.ts";
import { axisPages } from "./axis.ts";
import { crossingPages } from "./crossing.ts";
import { dataPages } from "./data.ts";
import { findingsPages } from "./findings.ts";
import { formerPages } from "./former.ts";
import { glossaryPages } from "./glossary.ts";
import { homePages } from "./home.ts";
import { matrixPages } from "./matrix.ts";
import { methodPages } from "./method.ts";
import { notFoundPages } from "./not-found.ts";
import { searchPages } from "./search.ts";
import { sourcePages } from "./source.ts";
import { sourcesPages } from "./sources.ts";
import { termPages } from "./term.ts";

/**
 * Plans every page of a site: its address now, its content when `make` is called. Pure, and in the same order for the same site;
 * no two pages of a site without errors share an address.
 */
export const planPages = (site: Site): readonly PlannedPage[] => [...planOpenPages(site), ...planHiddenPages(site)];

/** Pages that the sitemap lists. */
export const planOpenPages = (site: Site): readonly PlannedPage[] => [
  ...homePages(site),
  ...articlesPages(site),
  ...articlePages(
    site,
    site.articles.filter(({ draft }) => !draft),
  ),
  ...axisPages(site),
  ...termPages(site),
  ...matrixPages(site),
  ...crossingPages(site),
  ...findingsPages(site),
  ...sourcesPages(site),
  ...sourcePages(site),
  ...glossaryPages(site),
  ...methodPages(site),
  ...searchPages(site),
  ...dataPages(site),
];

/** Pages that search holds as they are rendered; of everything else it holds the records of `search-records.ts`. */
export const planSearchedPages = (site: Site): readonly PlannedPage[] => [...articlePages(site, site.articles), ...methodPages(site)];

/** Pages whose head is `hidden`: outside search engines leave them alone. */
const planHiddenPages = (site: Site): readonly PlannedPage[] => [
  ...articlePages(
    site,
    site.articles.filter(({ draft }) => draft),
  ),
  ...notFoundPages(site),
  ...formerPages(site),
];
