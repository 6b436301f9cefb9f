import type { UrlPath } from "../../plugins/model/urls.ts";
import { searchWords } from "../words/search.ts";

/** A field that leads to the search page; not shown where scripts do not run, since searching needs them. */
export function SearchForm({ action }: { readonly action: UrlPath }) {
  return (
    <form class="search-form needs-script" role="search" method="get" action={action}>
      <SearchField />
    </form>
  );
}

export function SearchField() {
  return (
    <>
      <label class="unseen" for="page-query">
        {searchWords.searchTheGuide}
      </label>
      <input
        id="page-query"
        name="q"
        type="search"
        dir="auto"
        maxlength={500}
        autocomplete="off"
        spellcheck={false}
        placeholder={searchWords.searchTheGuide}
      />
      <button type="submit">{searchWords.search}</button>
    </>
  );
}
