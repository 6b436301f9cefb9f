// What the data files hold. Each schema is the type of its rows, the JSON Schema that is published, and what the tests read
// the files with.
import { z } from "zod";
import { relations, seenKinds, sourceKinds, strengths } from "../../model/evidence.ts";
import { verdictSchema } from "../../model/schema/verdict.ts";
import type { Site } from "../../model/site.ts";
import { absoluteUrl, fileUrl } from "../../model/urls.ts";
import { confidences } from "../../model/verdict-table.ts";

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: "date" });
const address = z.url();
const count = z.int().min(0);
const counts = z
  .strictObject({ supports: count, qualifies: count, contradicts: count, mitigates: count })
  .describe("Numbers of findings by relation. What is from memory is not counted. Numbers are no weights.");

const findingRow = z
  .strictObject({
    id: z.string().describe("Id of the finding; it stands in as many rows as it bears on statements."),
    url: address.describe("Where the finding stands."),
    article: z.string().describe("Slug of the article."),
    article_title: z.string(),
    sentence: z.string().describe("The finding as a sentence."),
    relation: z.enum(relations).describe("How it bears on the statement of this row."),
    axis: z.string().nullable().describe("Key of the axis of the term; null where the statement is the article's own."),
    term: z.string().nullable().describe("Slug of the term; null where the statement is the article's own."),
    leading: z.boolean().describe("Whether this is the statement that the finding was written for; true in one row of each finding."),
    scope: z.array(z.string()).describe("Slugs of the terms that it was studied in."),
    strength: z.enum(strengths).describe("What kind of evidence it is."),
    seen: z.enum(seenKinds).describe("How its source was seen: read itself, described in another text, or remembered."),
    checked: date.describe("When it was last checked against its source."),
    sources: z.array(
      z.strictObject({
        key: z.string().describe("Key in sources.bib, and id in sources.json."),
        label: z.string(),
        locator: z.string().nullable().describe("Where in the source."),
        url: address.describe("Page of the source here."),
      }),
    ),
    conditions: z.string().describe("What it holds for."),
    caveat: z.string().nullable(),
    quote: z.string().nullable().describe("Words of the source."),
    changed: z.array(z.strictObject({ date, reason: z.string() })).describe("When and why it was changed."),
    counted: z.boolean().describe("Whether it counts in the numbers of the guide."),
  })
  .describe("A finding and one statement that it bears on.");
export type FindingRow = z.infer<typeof findingRow>;

export const findingsSchema = z
  .strictObject({ $schema: address, site: z.string(), url: address, findings: z.array(findingRow) })
  .describe("Findings, one row for each finding and statement that it bears on.");
export type FindingsFile = z.infer<typeof findingsSchema>;

const author = z.union([z.strictObject({ family: z.string(), given: z.string() }), z.strictObject({ literal: z.string() })]);

const source = z
  .strictObject({
    id: z.string().describe("Key in sources.bib."),
    type: z.string().describe("Type of the item, of CSL."),
    title: z.string(),
    author: z.array(author).optional().describe("Authors; the last is `others` where the entry names not all."),
    issued: z.strictObject({ "date-parts": z.array(z.array(z.int())) }).optional(),
    "container-title": z.string().optional().describe("Journal, conference or book."),
    publisher: z.string().optional(),
    DOI: z.string().optional(),
    URL: z.string().optional(),
    note: z.string().optional().describe("Number on arXiv."),
    custom: z
      .strictObject({
        kind: z.enum(sourceKinds),
        vendor: z.string().optional().describe("Maker of the system that the source reports on."),
        arxiv: z.string().optional(),
        page: address.describe("Page of the source here."),
        findings: z.array(z.string()).describe("Ids of the findings that cite it."),
      })
      .describe("What CSL has no field for."),
  })
  .describe("A source, in CSL-JSON.");
export type SourceItem = z.infer<typeof source>;

/** CSL-JSON is a list, so that programs which read it find no more than that. */
export const sourcesSchema = z.array(source).describe("Sources, in CSL-JSON.");

const statement = {
  statement: z.string().describe("The sentence under test."),
  tested_as: z.string().nullable().describe("The reading that findings are judged against."),
  verdict: verdictSchema.nullable().describe("What an editor concluded."),
  under_review_since: date.nullable().describe("Since when newer findings no longer bear the verdict."),
  highest_confidence: z.enum(confidences).nullable().describe("The most that the findings allow for this form of verdict."),
  counts,
};

const gap = z.strictObject({ terms: z.array(z.string()), looked_in: z.string(), date, note: z.string() });

export const siteSchema = z
  .strictObject({
    $schema: address,
    title: z.string(),
    description: z.string(),
    url: address,
    language: z.string(),
    generator: z.strictObject({ name: z.string(), version: z.string() }),
    commit: z.string().nullable().describe("Commit of the content, where it is known."),
    axes: z.array(z.strictObject({ key: z.string(), label: z.string(), plural: z.string(), question: z.string(), url: address })),
    terms: z.array(
      z.strictObject({ axis: z.string(), slug: z.string(), label: z.string(), synonyms: z.array(z.string()), url: address, ...statement }),
    ),
    articles: z.array(
      z.strictObject({
        slug: z.string(),
        title: z.string(),
        summary: z.string(),
        url: address,
        markdown: address,
        reviewed: date,
        due: date.describe("When the next review is due."),
        draft: z.boolean(),
        terms: z.array(z.string()),
        tests: z.strictObject(statement).nullable().describe("The statement of its own that it tests."),
        findings: z.array(z.string()),
        sources: z.array(z.string()),
        counts,
      }),
    ),
    matrices: z.array(
      z.strictObject({
        judged: z.string().describe("Key of the axis whose statements are judged."),
        other: z.string(),
        url: address,
        cells: z.array(
          z.strictObject({ judged: z.string(), other: z.string(), url: address.nullable(), counts, findings: z.array(z.string()) }),
        ),
      }),
    ),
    gaps: z.array(gap).describe("What was looked for and not found."),
    glossary: z.array(
      z.strictObject({ term: z.string(), long: z.string().nullable(), definition: z.string(), article: z.string().nullable() }),
    ),
  })
  .describe("The guide as a whole. Findings stand in findings.json, sources in sources.json.");
export type SiteFile = z.infer<typeof siteSchema>;

const schemas = { findings: findingsSchema, sources: sourcesSchema, site: siteSchema } as const;
export type SchemaName = keyof typeof schemas;

const schemaPath = (name: SchemaName): string => `schemas/${name}.schema.json`;

/** Whole address of the schema of a data file. */
export const schemaAddress = (site: Pick<Site, "url" | "base">, name: SchemaName): string =>
  absoluteUrl(site.url, fileUrl(site.base, schemaPath(name)));

/** The JSON Schema of each data file. */
export const schemaFiles = (site: Pick<Site, "url" | "base">): readonly { readonly path: string; readonly content: () => string }[] =>
  (["findings", "sources", "site"] as const).map((each) => ({
    path: schemaPath(each),
    content: () => `${JSON.stringify({ $id: schemaAddress(site, each), ...z.toJSONSchema(schemas[each], { io: "input" }) }, null, 2)}\n`,
  }));
