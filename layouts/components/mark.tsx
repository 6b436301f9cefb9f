import { strengthBars, type Relation, type Strength } from "../../plugins/model/evidence.ts";
import { evidenceWords } from "../words/evidence.ts";
import { findingWords } from "../words/finding.ts";

/** The mark of a relation: hidden from assistive technology by itself, or by what it stands in. */
export function RelationMark({ relation, ...aria }: { readonly relation: Relation; readonly "aria-hidden"?: "true" }) {
  return (
    <svg class={`mark is-${relation}`} {...aria}>
      <use href={`#page-${relation}`} />
    </svg>
  );
}

/** A relation as its mark and its word. */
export function RelationName({ relation }: { readonly relation: Relation }) {
  return (
    <span class="relation">
      <RelationMark relation={relation} aria-hidden="true" /> {evidenceWords.relation[relation]}
    </span>
  );
}

/** A strength as its bars, if it is of a study, and its word. */
export function StrengthName({ strength }: { readonly strength: Strength }) {
  return (
    <>
      {strengthBars[strength] > 0 && (
        <svg class="strength" width="33" height="12" aria-hidden="true">
          <use href={`#page-strength-${strengthBars[strength]}`} />
        </svg>
      )}{" "}
      {findingWords.strengths[strength]}
    </>
  );
}
