import { placeOf } from "../model/record.ts";
import { report, type Rule } from "./rule.ts";

/** The addresses of the site are its own, not those that it came with. */
export const placeholder: Rule = {
  id: "placeholder",
  severity: "warning",
  explain: "The addresses in site.yml are the site's own.",
  *check({ records, repository, url }) {
    const { values, places } = records.site;
    if (values.repository !== undefined && repository === undefined) {
      yield report(
        placeOf(places, "repository"),
        `the repository "${values.repository}" is a placeholder, so pages have no edit links`,
        "write the repository's own address, or set SITE_REPOSITORY",
      );
    }
    if (/(^|\.)example\.(org|com|net)$/.test(new URL(url).hostname)) {
      yield report(
        placeOf(places, "url"),
        `the address "${url}" is a placeholder, and feeds and canonical links hold it`,
        "write the address at which the site is served, or set SITE_URL",
      );
    }
  },
};
