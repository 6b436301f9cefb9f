import type { Paging as PagingProps } from "../frame.ts";
import { navigationWords } from "../words/navigation.ts";

/** The pages of a long list; absent where there is one. */
export function Paging({ paging }: { readonly paging: PagingProps }) {
  if (paging.pages < 2) return null;
  return (
    <div class="paging">
      <p>{navigationWords.pageOf(paging.page, paging.pages)}</p>
      <ul>
        {paging.links.map(({ number, url }) => (
          <li>
            <a href={url} aria-label={navigationWords.goToPage(number)} aria-current={number === paging.page ? "page" : undefined}>
              {number}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
