import { clientWords as words } from "../words/client.ts";

const back = Object.assign(document.createElement("a"), { className: "back", href: "#page-cited", textContent: words.back });
let cited: Element | undefined;

/** Offers the way back in a source's entry to the marker that led there. */
export function startBackToText(): void {
  document.addEventListener("click", ({ target }) => {
    const marker = target instanceof Element && target.closest<HTMLAnchorElement>('a.cite[href^="#src-"]');
    if (!marker) return;
    cited?.removeAttribute("id");
    cited = marker;
    marker.id = "page-cited";
    document.getElementById(marker.hash.slice(1))?.append(" ", back);
  });
}
