import type { IsoDate } from "../../plugins/model/date.ts";
import { gapWords } from "../words/matrix.ts";

/** What was looked for and not found. */
export interface GapProps {
  readonly lookedIn: string;
  readonly date: IsoDate;
  readonly note: string;
  /** Form of the code host, where there is one. */
  readonly suggest: string | undefined;
}

/** Gaps are content: where it was looked, when, and what came nearest. */
export function Gaps({ gaps }: { readonly gaps: readonly GapProps[] }) {
  return (
    <ul class="gaps">
      {gaps.map(({ lookedIn, date, note, suggest }) => (
        <li>
          <p>{gapWords.looked(lookedIn, date)}</p>
          <p>{note}</p>
          {suggest !== undefined && (
            <p>
              {gapWords.know}{" "}
              <a href={suggest} rel="external">
                {gapWords.suggest}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
