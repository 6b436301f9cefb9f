import type { Relation } from "../../plugins/model/evidence.ts";
import type { LinkProps } from "../frame.ts";
import { findingWords } from "../words/finding.ts";
import { RelationName } from "./mark.tsx";

export interface BearingProps {
  readonly relation: Relation;
  /** The judged term; `undefined` for the article's own statement. */
  readonly term: LinkProps | undefined;
}

/** How a finding bears on a statement, and on which. */
export function Bearing({ relation, term }: BearingProps) {
  return (
    <>
      <RelationName relation={relation} />: {term === undefined ? findingWords.ownStatement : <a href={term.url}>{term.label}</a>}
    </>
  );
}
