import { navigationWords } from "../words/navigation.ts";

export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
}

const worthListing = 3;

/** "On this page": the headings of level 2, where there are three or more. In wide windows it stands in the rail, as high as its class says. */
export function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  return <Entries entries={entries} class={`contents lines lines-${linesOf(entries)}`} />;
}

/** The same for a list under letters, where it stays above the list. */
export function LetterContents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  return <Entries entries={entries} class="contents is-letters" />;
}

function Entries({ entries, class: className }: { readonly entries: readonly ContentsEntry[]; readonly class: string }) {
  if (entries.length < worthListing) return null;
  return (
    <nav class={className} aria-label={navigationWords.contents} data-pagefind-ignore="index">
      <div>
        <p class="contents-title">{navigationWords.contents}</p>
        <ul>
          {entries.map(({ id, text }) => (
            <li>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** Characters that fit a line in the rail at the least, and the most lines before the list scrolls inside itself. */
const [lineLength, mostLines] = [22, 20];

/** Lines that the entries may take, rounded up to a multiple of 4: fewer heights to name in the style. */
function linesOf(entries: readonly ContentsEntry[]): number {
  const lines = entries.reduce((sum, { text }) => sum + Math.ceil(text.length / lineLength), 0);
  return Math.min(Math.ceil(lines / 4) * 4, mostLines);
}
