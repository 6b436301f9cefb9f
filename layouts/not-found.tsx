import { pageNames } from "../plugins/model/names.ts";
import { LinkList } from "./components/link-list.tsx";
import { SearchForm } from "./components/search-form.tsx";
import type { InFrame, LinkProps } from "./frame.ts";
import { notFoundWords } from "./words/navigation.ts";

export interface NotFoundProps {
  readonly links: readonly LinkProps[];
}

/** Its links are absolute paths: a host shows it at any address. */
export function NotFound({ links, frame }: NotFoundProps & InFrame) {
  return (
    <>
      <h1>{pageNames.notFound}</h1>
      <p class="summary">{notFoundWords.text}</p>
      <SearchForm action={frame.search} />
      <LinkList links={links} />
    </>
  );
}
