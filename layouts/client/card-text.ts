import { clientWords as words } from "../words/client.ts";

/** What a card shows of a marker: the meaning of a term, or the source's entry in the page: without the links around it, and with the words of those inside; nothing where there is neither. */
export function cardText(marker: HTMLAnchorElement): readonly Node[] {
  const meaning = marker.dataset["tip"];
  if (meaning !== undefined) return [new Text(meaning)];
  const entry = document.getElementById(marker.hash.slice(1))?.cloneNode(true);
  if (!(entry instanceof Element)) return [];
  for (const link of entry.querySelectorAll("a")) link.replaceWith(...(link.parentElement === entry ? [] : link.childNodes));
  entry.normalize();
  const first = entry.firstChild;
  if (first instanceof Text) first.data = first.data.replace(/^[\s:]+/, "");
  const locator = locatorOf(marker);
  return [...entry.childNodes, ...(locator === undefined ? [] : [new Text(` ${words.seenAt(locator)}`)])];
}

/** Where in the source: it stands behind the marker, up to the next one or the end of the brackets. */
const locatorOf = (marker: HTMLAnchorElement): string | undefined =>
  /^, ([^;\]]+)/.exec(marker.parentElement?.nextSibling?.textContent ?? "")?.[1];
