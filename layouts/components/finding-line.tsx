import { findingWords } from "../words/finding.ts";
import { Bearing } from "./bearing.tsx";
import type { FindingProps } from "./finding.tsx";
import { StrengthName } from "./mark.tsx";
import { Rendered } from "./rendered.tsx";
import { SourceLinks } from "./source-links.tsx";

/** What a long list shows of a finding. */
export type FindingLineProps = Pick<FindingProps, "id" | "url" | "sentence" | "bears" | "strength" | "seen" | "sources">;

/** A finding in a long list: its sentence, how it bears on what, how strong, and where it is from. The rest stands in its article. */
export function FindingLine({ id, url, sentence, bears, strength, seen, sources }: FindingLineProps) {
  const lead = bears[0]?.relation;
  return (
    <article class={`finding finding-line${lead === undefined ? "" : ` is-${lead}`}`} aria-labelledby={`page-${id}`}>
      <p class="finding-sentence">
        <Rendered as="span" id={`page-${id}`} html={sentence} />{" "}
        <a class="finding-id" href={url}>
          {id.toUpperCase()}
        </a>
      </p>
      <ul class="finding-facts">
        {bears.map((bearing) => (
          <li>
            <Bearing {...bearing} />
          </li>
        ))}
        <li>
          <StrengthName strength={strength} />
        </li>
        <li>
          <SourceLinks sources={sources} /> ({findingWords.seen[seen]})
        </li>
      </ul>
    </article>
  );
}
