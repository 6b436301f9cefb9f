import type { Site } from "../model/site.ts";
import { formerAddresses } from "./former.ts";

/** `_redirects`: former addresses, for hosts that read it; others have the pages of `former.ts`. */
export const redirects = (site: Site): string =>
  formerAddresses(site)
    .map(({ url, target }) => `${url} ${target.url} 301\n`)
    .join("");
