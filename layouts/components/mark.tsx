import type { Relation, Strength } from "../../plugins/model/evidence.ts";
import { evidenceWords, findingWords } from "../words.ts";

/** A relation as its mark and its word; the mark repeats the word, so it is hidden from assistive technology. */
export function RelationMark({ relation }: { readonly relation: Relation }) {
  return (
    <svg class={`mark is-${relation}`} width="14" height="14" aria-hidden="true">
      <use href={`#page-${relation}`} />
    </svg>
  );
}

export function RelationName({ relation }: { readonly relation: Relation }) {
  return (
    <span class="relation">
      <RelationMark relation={relation} /> {evidenceWords.relation[relation]}
    </span>
  );
}

/** The five studies have a bar each; "on record" and "computed" are no studies and have the word alone. */
const bars: Readonly<Record<Strength, number>> = {
  systematic: 5,
  replicated: 4,
  "single study": 3,
  "vendor-reported": 2,
  "expert opinion": 1,
  "on record": 0,
  computed: 0,
};

export function StrengthName({ strength }: { readonly strength: Strength }) {
  return (
    <>
      {bars[strength] > 0 && (
        <svg class="strength" width="33" height="12" aria-hidden="true">
          <use href={`#page-strength-${bars[strength]}`} />
        </svg>
      )}{" "}
      {findingWords.strengths[strength]}
    </>
  );
}
