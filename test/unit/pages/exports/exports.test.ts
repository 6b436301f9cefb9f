import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { relations } from "../../../../plugins/model/evidence.ts";
import type { Site } from "../../../../plugins/model/site.ts";
import { findingsSchema, siteSchema, sourcesSchema } from "../../../../plugins/pages/exports/schemas.ts";
import { planFiles } from "../../../../plugins/pages/files.ts";
import { planPages } from "../../../../plugins/pages/plan.ts";
import { fileUrl } from "../../../../plugins/model/urls.ts";
import { renderText } from "../../../../layouts/texts/render.ts";
import { loadSite } from "../../../../plugins/pipeline.ts";
import { smallSite } from "../../../support/planned-site.ts";
import { findingFacts, articleRecord, inline, siteOf, sourceRecord, termRecord, today } from "../../../support/records.ts";

function textOf(site: Site, path: string): string {
  const file = planFiles(site).find((planned) => planned.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return renderText(file.content());
}

const jsonOf = (site: Site, path: string): unknown => JSON.parse(textOf(site, path));

const contents = {
  "the guide": join(import.meta.dirname, "../../../../content"),
  "the second site": join(import.meta.dirname, "../../../fixtures/second-site"),
} as const;

describe.for(Object.entries(contents))("the data of %s", ([, content]) => {
  const { site } = loadSite({ content, url: "https://host.test/below/", repository: undefined, today, drafts: false });
  if (site === undefined) throw new Error("site.yml cannot be read");

  test("is what its schemas say", () => {
    expect(findingsSchema.safeParse(jsonOf(site, "findings.json")).error).toBeUndefined();
    expect(sourcesSchema.safeParse(jsonOf(site, "sources.json")).error).toBeUndefined();
    expect(siteSchema.safeParse(jsonOf(site, "site.json")).error).toBeUndefined();
  });

  test("holds a row for each finding and statement, and the counted ones add up to the numbers of each term", () => {
    const { findings } = findingsSchema.parse(jsonOf(site, "findings.json"));
    expect(findings).toHaveLength(site.findings.reduce((sum, { bears }) => sum + bears.length, 0));
    for (const { slug, counts } of site.terms) {
      const rows = findings.filter(({ term, counted }) => term === slug && counted);
      expect(relations.map((relation) => rows.filter((row) => row.relation === relation).length)).toEqual(
        relations.map((relation) => counts[relation]),
      );
    }
    expect(findings.filter(({ leading }) => leading).map(({ id }) => id)).toEqual(site.findings.map(({ id }) => id));
  });

  test("names sources, terms and articles by names that its other files have", () => {
    const { findings } = findingsSchema.parse(jsonOf(site, "findings.json"));
    const { terms, articles, matrices } = siteSchema.parse(jsonOf(site, "site.json"));
    const sources = new Set(sourcesSchema.parse(jsonOf(site, "sources.json")).map(({ id }) => id));
    const known = new Set([...terms, ...articles].map(({ slug }) => slug));
    expect(findings.flatMap((row) => row.sources.map(({ key }) => key)).filter((key) => !sources.has(key))).toEqual([]);
    expect(findings.flatMap(({ term, article, scope }) => [term ?? article, article, ...scope]).filter((slug) => !known.has(slug))).toEqual(
      [],
    );
    expect(
      matrices.flatMap(({ cells }) => cells.flatMap(({ judged, other }) => [judged, other])).filter((slug) => !known.has(slug)),
    ).toEqual([]);
  });

  test("leads only to pages and files that are there, as do the texts for machines", () => {
    const planned = new Set([
      ...planPages(site).map(({ url }): string => url),
      ...planFiles(site).map(({ path }): string => fileUrl(site.base, path)),
      ...site.records.images.map(({ file }): string => fileUrl(site.base, file)),
    ]);
    const broken = planFiles(site).flatMap(({ path, content: made }) =>
      [...renderText(made()).matchAll(/https:\/\/host\.test([^\s"'<>()#\]|,;&]*)/g)].flatMap(([, url = ""]) =>
        planned.has(url) ? [] : `${path}: ${url}`,
      ),
    );
    expect(broken).toEqual([]);
  });

  test("has as many rows in the table as in the JSON, all of one width", () => {
    const { findings } = findingsSchema.parse(jsonOf(site, "findings.json"));
    const rows = readCsv(textOf(site, "findings.csv"));
    expect(rows).toHaveLength(findings.length + 1);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([21]));
    expect(rows.slice(1).map(([id]) => id)).toEqual(findings.map(({ id }) => id));
  });
});

/** Reads a table by RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end = ""] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test.for([
  ["findings", findingsSchema],
  ["sources", sourcesSchema],
  ["site", siteSchema],
] as const)("the schema published for %s is the one that its file is made by, under its own address", ([name, schema]) => {
  const site = smallSite({ url: "https://host.test/guide" });
  const published = jsonOf(site, `schemas/${name}.schema.json`);
  const address = `https://host.test/guide/schemas/${name}.schema.json`;
  expect(published).toEqual({ $id: address, ...JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: "input" }))) });
});

test.for(["findings", "site"] as const)("%s.json names its schema", (name) => {
  expect(jsonOf(smallSite(), `${name}.json`)).toMatchObject({ $schema: `https://guide.test/schemas/${name}.schema.json` });
});

test("a finding of the article's own statement has no term, and one from memory does not count", () => {
  const site = siteOf({
    articles: [
      articleRecord({
        slug: "a",
        values: { statement: "A is so." },
        body: {
          findings: [
            findingFacts("a-1", {
              file: "articles/a.md",
              bears: { qualifies: ["article"] },
              facts: {
                seen: { kind: "recalled", date: today, place: { file: "articles/a.md", line: 1, column: 1, endLine: 1, endColumn: 1 } },
              },
            }),
          ],
        },
      }),
    ],
    sources: [sourceRecord("key2020")],
  });
  expect(findingsSchema.parse(jsonOf(site, "findings.json")).findings).toMatchObject([
    { id: "a-1", axis: null, term: null, leading: true, seen: "recalled", counted: false, sources: [{ key: "key2020", locator: null }] },
  ]);
});

test("a field that a spreadsheet would run gets a quote in front; commas, quotes and lines are kept", () => {
  const facts = { conditions: inline('=1+1, "so"'), caveat: inline("-0.5"), quote: inline("@now") };
  const site = siteOf({
    terms: [termRecord({ axis: "benefit", slug: "speed" })],
    articles: [
      articleRecord({
        slug: "a",
        body: { findings: [findingFacts("a-1", { file: "articles/a.md", bears: { supports: ["speed"] }, facts })] },
      }),
    ],
    sources: [sourceRecord("key2020")],
  });
  const text = textOf(site, "findings.csv");
  expect(text).toContain(`,"'=1+1, ""so""",-0.5,'@now,,true\r\n`);
  const [heads = [], row = []] = readCsv(text);
  expect(row[heads.indexOf("conditions")]).toBe(`'=1+1, "so"`);
});

test("sources are items of CSL-JSON, and entries of BibTeX as they were written", () => {
  const site = siteOf({
    sources: [
      sourceRecord("b2021", {
        bibtex: "@inproceedings{b2021,\n  year = {2021}\n}",
        year: 2021,
        venue: "A Conference",
        doi: "10.1000/1",
        arxiv: "2101.00001",
        authors: [
          { family: "Lee", given: "Ann" },
          { family: "The Lab", given: undefined },
        ],
      }),
      sourceRecord("c", {
        bibtex: "@misc{c}",
        kind: "developer-report",
        vendor: "maker",
        year: undefined,
        url: "https://maker.test/report",
        moreAuthors: true,
      }),
    ],
  });
  expect(jsonOf(site, "sources.json")).toEqual([
    {
      id: "b2021",
      type: "paper-conference",
      title: "Title of b2021",
      author: [{ family: "Lee", given: "Ann" }, { literal: "The Lab" }],
      issued: { "date-parts": [[2021]] },
      "container-title": "A Conference",
      DOI: "10.1000/1",
      URL: "https://arxiv.org/abs/2101.00001",
      note: "arXiv:2101.00001",
      custom: { kind: "peer-reviewed", arxiv: "2101.00001", page: "https://guide.test/sources/b2021/", findings: [] },
    },
    {
      id: "c",
      type: "report",
      title: "Title of c",
      author: [{ family: "Author", given: "Ann" }, { literal: "others" }],
      publisher: "Journal",
      URL: "https://maker.test/report",
      custom: { kind: "developer-report", vendor: "maker", page: "https://guide.test/sources/c/", findings: [] },
    },
  ]);
  expect(textOf(site, "sources.bib")).toBe("@inproceedings{b2021,\n  year = {2021}\n}\n\n@misc{c}\n");
});

test("site.json says what made it of what", () => {
  expect(jsonOf({ ...smallSite(), commit: "028d24f" }, "site.json")).toMatchObject({
    generator: { name: "field-guide-to-large-scale-models", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    commit: "028d24f",
  });
});
