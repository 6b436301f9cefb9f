import { z } from "zod";
import { confidences, type VerdictForm } from "../verdict-table.ts";
import { isoDate, text } from "./fields.ts";

const common = {
  /** How sure the editor is: very low, low, medium or high. */
  confidence: z.enum(confidences, { error: "expected very low, low, medium or high" }).describe("How sure the editor is."),
  why: text(300).describe("Why the confidence is not higher."),
  decided: isoDate.describe("When the editor decided."),
};

/** What an editor concludes of a statement; the build writes the line from form and parts. */
export const verdictSchema = z
  .discriminatedUnion(
    "form",
    [
      z.strictObject({ form: z.literal("holds"), for: text(200).describe("For what it holds."), ...common }),
      z.strictObject({
        form: z.literal("holds-for"),
        for: text(200).describe("For what it holds."),
        not: text(200).describe("For what it does not."),
        ...common,
      }),
      z.strictObject({ form: z.literal("disputed"), about: text(200).describe("What the dispute is about."), ...common }),
      z.strictObject({ form: z.literal("mostly-not"), instead: text(200).describe("What holds instead."), ...common }),
    ],
    {
      unionFallback: true,
      error: ({ code }: { readonly code?: string }) =>
        code === "invalid_type"
          ? "expected keys: form and its parts, confidence, why and decided"
          : "expected holds, holds-for, disputed or mostly-not",
    },
  )
  .describe("What an editor concludes, bounded by the evidence.");

export type Verdict = z.infer<typeof verdictSchema>;

/** What a verdict says, without how sure it is. */
export type VerdictText = { [Form in VerdictForm]: Omit<Extract<Verdict, { form: Form }>, keyof typeof common> }[VerdictForm];
