import { expect, test } from "vitest";
import { evidenceItems } from "../../../plugins/model/evidence-item.ts";
import type { SourceRecord } from "../../../plugins/model/record.ts";
import { articleRecord, findingFacts, siteOf, sourceRecord, termRecord } from "../../support/records.ts";

const sourceOf = (parts: Partial<SourceRecord>) => {
  const file = "articles/a.md";
  const site = siteOf({
    terms: [termRecord({ axis: "benefit", slug: "speed" })],
    articles: [articleRecord({ slug: "a", body: { findings: [findingFacts("a-1", { file, bears: { supports: ["speed"] } })] } })],
    sources: [sourceRecord("key2020", parts)],
  });
  return evidenceItems(site.terms[0]?.findings ?? [])[0]?.sources[0];
};

test.for([
  [{ authors: [{ family: "Läubli", given: "Samuel" }] }, "läubli s"],
  [{ authors: [{ family: "LÄUBLI", given: "S." }] }, "läubli s"],
  [{ authors: [{ family: "Wang", given: "Alex" }] }, "wang a"],
  [{ authors: [{ family: "Wang", given: "Boxin" }] }, "wang b"],
  [{ authors: [{ family: "Maker", given: undefined }] }, "maker"],
  [{ authors: [], title: "A table" }, "a table"],
] as const)("a source of %s is by %s", ([parts, author]) => {
  expect(sourceOf(parts)?.author).toBe(author);
});

test.for([
  [{ kind: "peer-reviewed", vendor: "Maker" }, "maker"],
  [{ kind: "peer-reviewed" }, undefined],
  [{ kind: "developer-report", authors: [{ family: "Maker", given: undefined }] }, "maker"],
] as const)("a source that is %s has the vendor %s", ([parts, vendor]) => {
  expect(sourceOf(parts)?.vendor).toBe(vendor);
});
