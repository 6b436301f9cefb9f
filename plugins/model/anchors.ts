// Anchors that the build gives to what an author names otherwise.
import type { Body } from "./body.ts";
import { slugify, type Slug } from "./slug.ts";

/** Anchor of a glossary entry in the glossary. */
export const glossaryId = (term: string): string => `g-${slugify(term)}`;

/** Anchor of a source in a page's list of references. */
export const referenceId = (source: Slug): string => `src-${source}`;

/** The page's id for an anchor as a code host shows it: a finding's or chart's, or a heading's with its prefix. */
export function anchorId(body: Body | undefined, anchor: string): string | undefined {
  if (body === undefined) return undefined;
  if ([...body.findings, ...body.charts].some(({ id }) => id === anchor)) return anchor;
  return body.headings.find(({ slug }) => slug === anchor)?.id;
}
