// Open references: a body is parsed before the site is known, so its markup holds marks where addresses of links and
// labels of citations belong. `markdown` writes them, `model` fills them; the characters cannot stand in a content file.
import type { OpenHtml, References } from "./body.ts";
import { asHtml, escapeHtml, type Html } from "./html.ts";

const open = "\u0001";
const close = "\u0002";

/** Stands where `href="…"` of link `index` belongs. */
export const linkMark = (index: number): string => `${open}L${index}${close}`;
/** Stands where `src="…" width="…" height="…"` of image `index` belongs. */
export const imageMark = (index: number): string => `${open}I${index}${close}`;
/** Stands where the marker of citation `index` belongs. */
export const citationMark = (index: number): string => `${open}C${index}${close}`;

// oxlint-disable-next-line no-control-regex -- the marks are control characters so that no author can write one
const marks = /\u0001([LIC])(\d+)\u0002/g;

/** Fills the references of a body's markup. */
export function closeHtml(html: OpenHtml, references: References): Html {
  const filled = html.replace(marks, (_, kind: string, digits: string) => {
    const index = Number(digits);
    if (kind === "C") return citation(references.citation(index));
    const target = references.link(index);
    if (target === undefined) return "";
    if (kind === "L") return `href="${escapeHtml(target.href)}"`;
    const size = target.width === undefined ? "" : ` width="${target.width}" height="${target.height}"`;
    return `src="${escapeHtml(target.href)}"${size}`;
  });
  return asHtml(filled);
}

type Cited = ReturnType<References["citation"]>;

/** One source is one link with its brackets; several, or a place in a source, share a pair of brackets. */
function citation(items: Cited): string {
  const [only] = items;
  if (only !== undefined && items.length === 1 && only.locator === undefined) return marker(only.href, `[${only.label}]`);
  const links = items.map(({ label, href, locator }) => `${marker(href, label)}${locator === undefined ? "" : `, ${escapeHtml(locator)}`}`);
  return `<span class="cites">[${links.join("; ")}]</span>`;
}

const marker = (href: string, text: string): string => `<a class="cite" href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
