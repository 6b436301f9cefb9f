import { pageNames } from "../plugins/model/names.ts";
import { LinkList } from "./components/link-list.tsx";
import { SearchField } from "./components/search-form.tsx";
import { Section } from "./components/section.tsx";
import type { InFrame, LinkProps } from "./frame.ts";
import { navigationWords } from "./words/navigation.ts";
import { searchWords } from "./words/search.ts";

/** The search page; without script it is an index to browse. */
export interface SearchProps {
  readonly axes: readonly { readonly key: string; readonly plural: string; readonly terms: readonly LinkProps[] }[];
  readonly articles: readonly LinkProps[];
  readonly articleTotal: number;
}

/** The script of the search page shows numbers in the form and fills `page-results`; the index below works without. */
export function Search({ axes, articles, articleTotal, frame }: SearchProps & InFrame) {
  return (
    <>
      <h1>{pageNames.search}</h1>
      <div data-search-page="">
        <form class="search-form needs-script" role="search" method="get" action={frame.search}>
          <SearchField />
          <Facets axes={axes} />
        </form>
        <p id="page-status" role="status" aria-live="polite" />
        <div id="page-results" />
      </div>
      <noscript>
        <p class="callout">{searchWords.withoutScript}</p>
      </noscript>
      <Section id="page-browse" title={searchWords.browse}>
        {axes.map(({ plural, terms }) => (
          <>
            <h3>{plural}</h3>
            <LinkList links={terms} />
          </>
        ))}
        <h3>{searchWords.articles(articleTotal)}</h3>
        <LinkList links={articles} />
        {articles.length < articleTotal && (
          <p>
            <a href={frame.lists.articles}>{navigationWords.all(pageNames.articles)}</a>
          </p>
        )}
      </Section>
    </>
  );
}

/** A checkbox for each term, by axis. */
function Facets({ axes }: Pick<SearchProps, "axes">) {
  return (
    <details class="search-filter">
      <summary>{searchWords.filter}</summary>
      <div class="search-facets">
        {axes.map(({ key, plural, terms }) => (
          <fieldset data-facet={key}>
            <legend>{plural}</legend>
            {terms.map(({ label }) => (
              <label>
                <input type="checkbox" name={key} value={label} /> {label}
                <span data-facet-count="" />
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
