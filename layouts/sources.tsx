import type { SourceKind } from "../plugins/model/evidence.ts";
import { pageNames, pageTitle } from "../plugins/model/names.ts";
import { LetterHeading, Letters } from "./components/letters.tsx";
import { Paging } from "./components/paging.tsx";
import { SourceEntry, type SourceLine } from "./components/source-entry.tsx";
import type { InFrame, Paging as PagingProps } from "./frame.ts";
import { sourceWords } from "./words/source.ts";

export interface SourcesProps {
  /** Numbers of all sources by kind. */
  readonly kinds: Readonly<Partial<Record<SourceKind, number>>>;
  /** Sources of this page by first letter of their label. */
  readonly letters: readonly { readonly letter: string; readonly sources: readonly (SourceLine & { readonly cited: number })[] }[];
  readonly paging: PagingProps;
}

/** One page of the list of sources, by first letter. */
export function Sources({ kinds, letters, paging, frame }: SourcesProps & InFrame) {
  return (
    <>
      <h1>{pageTitle(pageNames.sources, paging.page)}</h1>
      <p class="summary">{sourceWords.total(kinds)}</p>
      <p class="page-facts">
        {sourceWords.download} <a href={frame.data.bibliography}>{sourceWords.formats.bibliography}</a>,{" "}
        <a href={frame.data.sources}>{sourceWords.formats.sources}</a>
      </p>
      <Letters letters={letters.map(({ letter }) => letter)} />
      {letters.map(({ letter, sources }) => (
        <section>
          <LetterHeading letter={letter} />
          <ul class="sources">
            {sources.map((source) => (
              <SourceEntry source={source} cited={source.cited} />
            ))}
          </ul>
        </section>
      ))}
      <Paging paging={paging} />
    </>
  );
}
