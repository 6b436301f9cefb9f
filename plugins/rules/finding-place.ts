import { report, type Rule } from "./rule.ts";

/** Findings and charts stand in articles only: prose and evidence change together, and only an article's are joined. */
export const findingPlace: Rule = {
  id: "finding-place",
  severity: "error",
  explain: "Findings and charts stand in articles only.",
  *check({ records: { terms, home, method } }) {
    for (const { body } of [...terms, home ?? [], method ?? []].flat()) {
      for (const { id, place } of body.findings)
        yield report(place, `the finding "${id}" stands outside an article`, "move it into an article that holds its terms");
      for (const { id, place } of body.charts)
        yield report(place, `the chart "${id}" stands outside an article`, "move it into an article");
    }
  },
};
