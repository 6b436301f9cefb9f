import { relations } from "../plugins/model/evidence.ts";
import { pageNames } from "../plugins/model/names.ts";
import { kindFilter, relationFilter, searchKinds } from "../plugins/model/search-record.ts";
import { Choice, Facet, FilterClose, FilterOpener } from "./components/facet.tsx";
import { guideLists } from "./components/guide.tsx";
import { LinkList } from "./components/link-list.tsx";
import { RelationName } from "./components/mark.tsx";
import { SearchField } from "./components/search-form.tsx";
import { Section } from "./components/section.tsx";
import type { InFrame, LinkProps } from "./frame.ts";
import { filterWords } from "./words/filter.ts";
import { navigationWords } from "./words/navigation.ts";
import { searchWords } from "./words/search.ts";

/** The search page; without script it is an index to browse. */
export interface SearchProps {
  readonly axes: readonly { readonly key: string; readonly label: string; readonly plural: string; readonly terms: readonly LinkProps[] }[];
  /** Articles by group of the reading order, as many as a page of their list holds. */
  readonly reading: readonly { readonly title: string | undefined; readonly articles: readonly LinkProps[] }[];
  readonly articleTotal: number;
}

/** The script of the search page shows numbers in the form and fills what is empty here; the index below works without. */
export function Search(props: SearchProps & InFrame) {
  const { axes, frame } = props;
  return (
    <>
      <h1>{pageNames.search}</h1>
      <div class="search-columns" data-search-page="">
        <form class="search-form needs-script" role="search" method="get" action={frame.search}>
          <SearchField />
        </form>
        <Facets axes={axes} action={frame.search} />
        <div class="search-notes" />
        <div class="search-line needs-script">
          <p role="status" />
          <FilterOpener />
        </div>
        <ul class="filter-chosen" />
        <div class="search-found" />
        <noscript>
          <p class="callout">{searchWords.withoutScript}</p>
        </noscript>
        <Index {...props} />
      </div>
    </>
  );
}

/** What the results can be narrowed by: a popover in narrow windows, a column in wide ones. */
function Facets({ axes, action }: Pick<SearchProps, "axes"> & { readonly action: string }) {
  return (
    <form
      id="page-filter"
      class="filter needs-script"
      popover="auto"
      method="get"
      action={action}
      autocomplete="off"
      aria-label={filterWords.filter}
    >
      <FilterClose />
      <Facet name={kindFilter} legend={searchWords.kind}>
        {searchKinds.map((kind) => (
          <Choice facet={kindFilter} value={kind}>
            {searchWords.kinds[kind]}
          </Choice>
        ))}
      </Facet>
      {axes.map(({ key, label, terms }) => (
        <Facet name={key} legend={label}>
          {terms.map((term) => (
            <Choice facet={key} value={term.label}>
              {term.label}
            </Choice>
          ))}
        </Facet>
      ))}
      <Facet name={relationFilter} legend={filterWords.relation}>
        {relations.map((relation) => (
          <Choice facet={relationFilter} value={relation}>
            <RelationName relation={relation} />
          </Choice>
        ))}
      </Facet>
    </form>
  );
}

function Index({ axes, reading, articleTotal, frame }: SearchProps & InFrame) {
  const shown = reading.reduce((sum, { articles }) => sum + articles.length, 0);
  return (
    <Section id="page-browse" title={searchWords.browse}>
      {axes.map(({ plural, terms }) => (
        <>
          <h3>{plural}</h3>
          <LinkList links={terms} />
        </>
      ))}
      <h3>{searchWords.articles(articleTotal)}</h3>
      {reading.map(({ title, articles }) => (
        <>
          {title !== undefined && <h4>{title}</h4>}
          <LinkList links={articles} />
        </>
      ))}
      {shown < articleTotal && (
        <p>
          <a href={frame.lists.articles}>{navigationWords.all(pageNames.articles)}</a>
        </p>
      )}
      <h3>{searchWords.lists}</h3>
      <LinkList links={guideLists(frame)} />
    </Section>
  );
}
