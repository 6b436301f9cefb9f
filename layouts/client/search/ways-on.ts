// What is offered where there are no results: terms that look like what was typed, the axes, and the form for what is missing.
import { gapReportUrl } from "../../../plugins/model/urls.ts";
import { searchResultWords as words } from "../../words/search.ts";
import { element } from "./element.ts";
import { guideLinks, type PageLink } from "./guide-links.ts";
import { nearest } from "./nearest.ts";
import { shortened } from "./shortened.ts";

const termsShown = 3;
const longest = 200;

/** Ways on from a text that nothing was found for. @param isGap whether the site may hold nothing about it */
export function waysOn(text: string, isGap = true): readonly HTMLElement[] {
  const { axes, terms, report } = guideLinks();
  const ways = [linkLine(words.nearest, text.trim() === "" ? [] : nearest(text, terms, termsShown)), linkLine(words.orBrowse, axes)];
  if (report !== undefined && isGap && text.trim() !== "")
    ways.push([
      element(
        "p",
        {},
        element("a", { href: gapReportUrl(report, words.reported(shortened(text.trim(), longest))), rel: "external" }, words.report),
      ),
    ]);
  return ways.flat();
}

/** The axes, for a reader who has typed nothing yet. */
export const axesLine = (): readonly HTMLElement[] => linkLine(words.browseAxes, guideLinks().axes);

function linkLine(before: string, links: readonly PageLink[]): readonly HTMLElement[] {
  if (links.length === 0) return [];
  const shown = links.flatMap(({ label, url }, i) => [i === 0 ? "" : ", ", element("a", { href: url, dir: "auto" }, label)]);
  return [element("p", {}, before, ...shown)];
}
