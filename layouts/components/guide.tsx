import { pageNames } from "../../plugins/model/names.ts";
import type { Frame, LinkProps } from "../frame.ts";
import { navigationWords } from "../words/navigation.ts";
import { isWithin, type NavigationProps } from "./header.tsx";

/**
 * The guide's tree: axes with their terms, then the lists. A popover in narrow windows, a rail in wide ones; the same element. The box
 * around it is the height of the page's text, and the rail sticks within it: a part of a grid would stick on over the footer.
 */
export function Guide({ url, head, frame }: NavigationProps) {
  const item = (link: LinkProps) => (
    <li>
      <a href={link.url} aria-current={link.url === url ? "page" : undefined}>
        {link.label}
      </a>
    </li>
  );
  return (
    <div>
      <nav id="page-guide" class="guide" aria-label={navigationWords.guide} popover="auto">
        {frame.axes.map((axis) => (
          <details open={isWithin(axis.url, url, head)}>
            <summary>{axis.plural}</summary>
            <ul>
              {item({ label: navigationWords.all(axis.plural), url: axis.url })}
              {axis.terms.map(item)}
            </ul>
          </details>
        ))}
        <ul class="guide-lists">{guideLists(frame).map(item)}</ul>
      </nav>
    </div>
  );
}

/** The lists beside the axes. */
export const guideLists = ({ lists }: Frame): readonly LinkProps[] => [
  { label: pageNames.articles, url: lists.articles },
  { label: pageNames.matrix, url: lists.matrix },
  { label: pageNames.findings, url: lists.findings },
  { label: pageNames.sources, url: lists.sources },
  { label: pageNames.glossary, url: lists.glossary },
  { label: pageNames.method, url: lists.method },
];
