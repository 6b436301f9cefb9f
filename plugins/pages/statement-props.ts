import type { StatementProps } from "../../layouts/components/statement.tsx";
import { strengths } from "../model/evidence.ts";
import { evidenceItems } from "../model/evidence-item.ts";
import type { Judged, Statement } from "../model/site.ts";
import { boundVerdict } from "../model/verdict.ts";
import { underReviewSince } from "../model/verdict-breach.ts";

/**
 * A statement with its verdict and what bounds it.
 * @param judged the findings that count for it
 */
export function statementProps({ statement, testedAs, verdict }: Statement, judged: readonly Judged[]): StatementProps {
  const items = evidenceItems(judged);
  const { counts, forms } = boundVerdict(items);
  const bound = verdict && forms[verdict.form];
  return {
    statement,
    testedAs,
    verdict,
    limits: bound?.kind === "allowed" && bound.highest === verdict?.confidence ? bound.limits : [],
    underReview: verdict && underReviewSince(verdict, items),
    counts,
    strengths: strengths
      .map((strength) => ({ strength, count: items.filter((item) => item.strength === strength).length }))
      .filter(({ count }) => count > 0),
  };
}
