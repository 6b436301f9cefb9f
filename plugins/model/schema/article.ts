import { z } from "zod";
import { isoDate, listOf, longText, slug, text, trueOrFalse, wholeNumber } from "./fields.ts";
import { verdictSchema } from "./verdict.ts";

const keys = {
  title: text(120).describe("Heading of the page and text of every link to it: the question, or the finding."),
  summary: text(160).describe("One sentence for lists, search results and feeds."),
  reviewed: isoDate.describe("When a person last read the article against its sources."),
  review_within: wholeNumber(1, 3650).optional().describe("Days after which a review is due, if not the site's own number."),
  statement: longText(400).optional().describe("A statement that this article tests and no term holds, as it is said."),
  tested_as: longText(400).optional().describe("The reading of the statement that findings are judged against."),
  verdict: verdictSchema.optional(),
  formerly: listOf(slug, 50).optional().describe("Old slugs that lead here."),
  draft: trueOrFalse.optional().describe("A draft is published only with --drafts."),
};

/**
 * What stands above an article. The keys of the axes come from site.yml; they are read into `terms`.
 * @param axes keys of the axes, in order
 */
export const articleSchema = (axes: readonly string[]) =>
  z
    .strictObject({
      ...keys,
      ...Object.fromEntries(axes.map((axis) => [axis, listOf(slug, 100).optional().describe(`Terms of the axis ${axis}.`)])),
    })
    .describe("Front matter of an article.");

export type ArticleValues = z.infer<z.ZodObject<typeof keys, z.core.$strict>>;
