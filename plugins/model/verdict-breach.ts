// Whether a verdict that an editor wrote keeps within its findings, and since when it no longer does.
import type { IsoDate } from "./date.ts";
import type { EvidenceItem } from "./evidence-item.ts";
import type { Verdict } from "./schema/verdict.ts";
import { boundVerdict, type Bounds, type Limit, type Refusal } from "./verdict.ts";
import { confidences, type Confidence } from "./verdict-table.ts";

/** The part of a verdict that goes beyond its findings. */
export type Breach =
  | { readonly part: "form"; readonly refusal: Refusal }
  | { readonly part: "confidence"; readonly highest: Confidence; readonly limits: readonly Limit[] };

/** What of a verdict its findings do not bear, the form before the confidence; `undefined` where they bear both. */
export function breachOf({ form, confidence }: Verdict, { forms }: Bounds): Breach | undefined {
  const bound = forms[form];
  if (bound.kind === "refused") return { part: "form", refusal: bound.refusal };
  const { highest, limits } = bound;
  return confidences.indexOf(confidence) > confidences.indexOf(highest) ? { part: "confidence", highest, limits } : undefined;
}

/**
 * Since when a verdict is under review: the day on which findings seen later than it was decided first left it without support, after
 * the last day on which those seen so far bore it. `undefined` where the findings bear it, and where they never did.
 */
export function underReviewSince(verdict: Verdict, found: readonly EvidenceItem[]): IsoDate | undefined {
  const { decided } = verdict;
  if (breachOf(verdict, boundVerdict(found)) === undefined) return undefined;
  const later = [...new Set(found.map(({ checked }) => checked))].filter((date) => date > decided).toSorted();
  const days = [decided, ...later];
  const borne = (day: IsoDate): boolean => breachOf(verdict, boundVerdict(found.filter(({ checked }) => checked <= day))) === undefined;
  const last = days.findLastIndex(borne);
  return last === -1 ? undefined : days[last + 1];
}
