import type { IsoDate } from "../../plugins/model/date.ts";
import type { Relation } from "../../plugins/model/evidence.ts";
import { evidenceWords } from "../words/evidence.ts";
import { gapWords } from "../words/matrix.ts";
import type { ContentsEntry } from "./contents.tsx";
import { RelationName } from "./mark.tsx";
import { Section } from "./section.tsx";

/** What is missing; `suggest` is a form of the code host, where there is one. */
export interface GapsProps {
  /** What was looked for and not found. */
  readonly looked: readonly {
    readonly lookedIn: string;
    readonly date: IsoDate;
    readonly note: string;
    readonly suggest: string | undefined;
  }[];
  /** Relations that no finding has; `undefined` where there is no finding at all. */
  readonly open: readonly { readonly relation: Relation | undefined; readonly suggest: string | undefined }[];
}

/** The heading of the gaps, where there are any. */
export const gapsEntries = ({ looked, open }: GapsProps): readonly ContentsEntry[] =>
  looked.length + open.length === 0 ? [] : [{ id: "page-gaps", text: gapWords.title }];

/**
 * Gaps are content: where it was looked, when, what came nearest, and what nobody has entered yet.
 * @param of what the page is about, inside a sentence
 */
export function Gaps({ gaps, of }: { readonly gaps: GapsProps; readonly of: string }) {
  const [entry] = gapsEntries(gaps);
  if (entry === undefined) return null;
  return (
    <Section id={entry.id} title={entry.text}>
      <ul class="gaps">
        {gaps.looked.map(({ lookedIn, date, note, suggest }) => (
          <li>
            <p>{gapWords.looked(lookedIn, date)}</p>
            <p>{note}</p>
            {suggest !== undefined && (
              <p>
                <Suggest to={suggest} what={gapWords.suggestOn(of)} />
              </p>
            )}
          </li>
        ))}
        {gaps.open.map(({ relation, suggest }) => (
          <li>
            {relation !== undefined && (
              <>
                <RelationName relation={relation} />:{" "}
              </>
            )}
            {evidenceWords.noFindings}. {suggest !== undefined && <Suggest to={suggest} what={gapWords.suggestOn(of, relation)} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Suggest({ to, what }: { readonly to: string; readonly what: string }) {
  return (
    <>
      {gapWords.know}{" "}
      <a href={to} rel="external">
        {gapWords.suggest}
        <span class="unseen">{what}</span>
      </a>
    </>
  );
}
