import { pageNames } from "../plugins/model/names.ts";
import { LetterHeading, Letters } from "./components/letters.tsx";
import type { LinkProps } from "./frame.ts";
import { glossaryWords } from "./words/glossary.ts";

export interface GlossaryProps {
  readonly letters: readonly { readonly letter: string; readonly entries: readonly GlossaryLine[] }[];
}

export interface GlossaryLine {
  /** Anchor of the entry. */
  readonly id: string;
  readonly term: string;
  readonly long: string | undefined;
  readonly definition: string;
  readonly article: LinkProps | undefined;
}

/** The glossary by first letter; each entry is an anchor. */
export function Glossary({ letters }: GlossaryProps) {
  return (
    <>
      <h1>{pageNames.glossary}</h1>
      <Letters letters={letters.map(({ letter }) => letter)} />
      {letters.map(({ letter, entries }) => (
        <section>
          <LetterHeading letter={letter} />
          <dl class="glossary">
            {entries.map((entry) => (
              <Entry {...entry} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function Entry({ id, term, long, definition, article }: GlossaryLine) {
  return (
    <div id={id}>
      <dt>
        {term}
        {long !== undefined && <span class="glossary-long"> {long}</span>}
      </dt>{" "}
      <dd>
        {definition}
        {article !== undefined && (
          <p class="page-facts">
            {glossaryWords.explained} <a href={article.url}>{article.label}</a>
          </p>
        )}
      </dd>
    </div>
  );
}
