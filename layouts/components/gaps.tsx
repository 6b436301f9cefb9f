import { gapWords } from "../words.ts";

/** What was looked for and not found. */
export interface GapProps {
  readonly lookedIn: string;
  readonly date: string;
  readonly note: string;
}

/** Gaps are content: where it was looked, when, and what came nearest. */
export function Gaps({ gaps }: { readonly gaps: readonly GapProps[] }) {
  return (
    <ul class="gaps">
      {gaps.map(({ lookedIn, date, note }) => (
        <li>
          <p>{gapWords.looked(lookedIn, date)}</p>
          <p>{note}</p>
        </li>
      ))}
    </ul>
  );
}
