import type { Source } from "../model/site.ts";
import { arxivUrl, doiUrl } from "../model/urls.ts";

/** Where the work itself is found: by DOI, else by its arXiv number, else at the address that its entry names. */
export const workAddress = ({ record: { doi, arxiv, url } }: Pick<Source, "record">): string | undefined =>
  doi === undefined ? (arxiv === undefined ? webAddress(url) : arxivUrl(arxiv)) : doiUrl(doi);

const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).href : undefined;
