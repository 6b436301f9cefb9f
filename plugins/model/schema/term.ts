import { z } from "zod";
import { listOf, longText, slug, text, wholeNumber } from "./fields.ts";
import { verdictSchema } from "./verdict.ts";

/** What stands above a term. Its axis is its folder, its slug its file name. */
export const termSchema = z
  .strictObject({
    label: text(60).describe("Name of the term as shown."),
    statement: longText(400).describe("The sentence under test, as it is said."),
    tested_as: longText(400).optional().describe("The reading that findings are judged against, where the sentence says too little."),
    order: wholeNumber(1, 999).describe("Place among the terms of its axis."),
    verdict: verdictSchema.optional(),
    synonyms: listOf(text(60), 50).optional().describe("Other words for it, for search and for did-you-mean."),
    formerly: listOf(slug, 50).optional().describe("Old slugs that lead here."),
  })
  .describe("Front matter of a term.");

export type TermValues = z.infer<typeof termSchema>;
