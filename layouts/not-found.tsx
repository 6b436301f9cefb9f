import { pageNames } from "../plugins/model/names.ts";
import { LinkList } from "./components/link-list.tsx";
import type { LinkProps } from "./frame.ts";
import { notFoundWords } from "./words/navigation.ts";

export interface NotFoundProps {
  readonly links: readonly LinkProps[];
}

/** Its links are absolute paths: a host shows it at any address. */
export function NotFound({ links }: NotFoundProps) {
  return (
    <>
      <h1>{pageNames.notFound}</h1>
      <p class="summary">{notFoundWords.text}</p>
      <LinkList links={links} />
    </>
  );
}
