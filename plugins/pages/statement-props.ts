import type { StatementProps } from "../../layouts/components/statement.tsx";
import { strengths } from "../model/evidence.ts";
import { evidenceItems } from "../model/evidence-item.ts";
import type { Judged, Statement } from "../model/site.ts";
import { remembered } from "../model/remember.ts";
import { boundVerdict } from "../model/verdict.ts";
import { underReviewSince } from "../model/verdict-breach.ts";

/** Many pages show one statement. */
const evidenceOf = remembered((judged: readonly Judged[]) => {
  const items = evidenceItems(judged);
  const counted = strengths.map((strength) => ({ strength, count: items.filter((item) => item.strength === strength).length }));
  return { items, bounds: boundVerdict(items), ofStrengths: counted.filter(({ count }) => count > 0) };
});

/**
 * A statement with its verdict and what bounds it.
 * @param judged the findings that count for it
 */
export function statementProps({ statement, testedAs, verdict }: Statement, judged: readonly Judged[]): StatementProps {
  const { items, bounds, ofStrengths } = evidenceOf(judged);
  const { counts, forms } = bounds;
  const bound = verdict && forms[verdict.form];
  return {
    statement,
    testedAs,
    verdict,
    limits: bound?.kind === "allowed" && bound.highest === verdict?.confidence ? bound.limits : [],
    underReview: verdict && underReviewSince(verdict, items),
    counts,
    strengths: ofStrengths,
  };
}
