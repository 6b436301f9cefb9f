import { navigationWords } from "../words/navigation.ts";

export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
}

const worthListing = 3;

/** "On this page": the headings of level 2, where there are three or more. */
export function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  if (entries.length < worthListing) return null;
  return (
    <nav class="contents" aria-label={navigationWords.contents} data-pagefind-ignore="">
      <span class="contents-title">{navigationWords.contents}</span>
      <ul>
        {entries.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
