import { z } from "zod";
import { isoDate, listOf, longText, slug, text, webAddress, wholeNumber } from "./fields.ts";

const axis = z.strictObject({
  label: text(40).describe("One of its terms is called this."),
  plural: text(40).describe("All of them together."),
  question: text(120).describe("The question that the axis asks."),
});

const mostAxes = 12;

/** `content/site.yml`: what the site is, and its axes. */
export const siteSchema = z
  .strictObject({
    title: text(80).describe("Name of the site."),
    description: text(200).describe("What the site is, in one sentence."),
    url: webAddress
      .refine((url) => !/[?#@]/.test(url), { error: "expected an address without ?, # and @" })
      .describe("Public address; may hold a path. --url or SITE_URL overrides it."),
    repository: webAddress.optional().describe("Address on the code host, for edit links. SITE_REPOSITORY overrides it."),
    branch: text(100).default("main").describe("Branch that edits go to."),
    language: z
      .string({ error: "expected a language tag such as en" })
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: "expected a language tag such as en" })
      .default("en")
      .describe("Language of the texts."),
    axes: z
      .record(slug, axis, { error: "expected a map from axis key to label, plural and question" })
      .refine((axes) => Object.keys(axes).length > 0, { error: "expected at least one axis" })
      .refine((axes) => Object.keys(axes).length <= mostAxes, { error: `expected at most ${mostAxes} axes` })
      .describe("The axes, in display order; keys are the front matter keys and the URL."),
    matrices: listOf(z.array(slug).length(2, { error: "expected two axes, the judged one first" }), 60)
      .default([])
      .describe("Pairs of axes that cross; the statement of the first is judged."),
    reading: listOf(z.strictObject({ title: text(80), articles: listOf(slug, 2000) }), 100)
      .default([])
      .describe("Order of articles for navigation; the rest follow by title."),
    review: z
      .strictObject({ within: wholeNumber(1, 3650).default(365) })
      .default({ within: 365 })
      .describe("Days after which an article counts as due."),
    editorial: z
      .strictObject({
        gap_heading: text(80).optional().describe("Heading of the section that names what nobody has measured."),
        change_heading: text(80)
          .optional()
          .describe("Heading of the section that says what would change the answer; numbers may stand in it."),
        avoid: listOf(text(60), 300).default([]).describe("Words that the rules report."),
        units: listOf(text(60), 300).default([]).describe("Words that make a number before them a measurement, besides units of measure."),
      })
      .default({ avoid: [], units: [] })
      .describe("What the editorial rules look for."),
  })
  .describe("Settings of the site.");

export type SiteValues = z.infer<typeof siteSchema>;

/** `content/glossary.yml`: a list of entries. */
export const glossarySchema = z
  .array(
    z.strictObject({
      term: text(60).describe("Acronym or word."),
      long: text(120).optional().describe("Long form of an acronym."),
      definition: longText(400).describe("What it means, in one or two sentences."),
      article: slug.optional().describe("Article that explains it."),
    }),
    { error: "expected a list of entries" },
  )
  .describe("Glossary.");

/** `content/gaps.yml`: what was looked for and not found. */
export const gapsSchema = z
  .array(
    z.strictObject({
      terms: listOf(slug, 30).min(1, { error: "expected at least one term" }).describe("Terms that the gap lies between."),
      looked_in: text(200).describe("Where it was looked for."),
      date: isoDate.describe("When."),
      note: longText(600).describe("What was looked for and what came nearest."),
    }),
    { error: "expected a list of gaps" },
  )
  .describe("Gaps.");
