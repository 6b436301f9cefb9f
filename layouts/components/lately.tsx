import type { IsoDate } from "../../plugins/model/date.ts";
import type { LinkProps } from "../frame.ts";
import { day } from "../words/day.ts";
import { homeWords } from "../words/home.ts";

/** Something that happened to an article or a finding. */
export interface ChangeProps extends LinkProps {
  readonly kind: "changed" | "reviewed" | "checked";
  readonly date: IsoDate;
}

/** What changed, each with its day, newest first as given. */
export function Lately({ changes }: { readonly changes: readonly ChangeProps[] }) {
  return (
    <ul class="lately">
      {changes.map(({ kind, date, label, url }) => (
        <li>
          <time datetime={date}>{day(date)}</time> {homeWords.happened[kind]}: <a href={url}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
