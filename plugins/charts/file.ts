// The marks of a chart that has too many for a page, as a file without colours: the page that uses them sets those.
import type { Drawing, PathMark, SymbolMark } from "../model/drawing.ts";

/** Id of a mark in the file, from the numbers of its panel and of its place among the marks, both from 0. */
export const markId = (panel: number, mark: number): string => `m${panel}-${mark}`;

/** The file as SVG. */
export const chartFile = ({ panels }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">\n${panels
    .flatMap(({ marks }, panel) => marks.map((mark, i) => `${outlineOf(mark, markId(panel, i))}\n`))
    .join("")}</svg>\n`;

function outlineOf(mark: PathMark | SymbolMark, id: string): string {
  if (mark.kind === "path") return `<path id="${id}" vector-effect="non-scaling-stroke" d="${mark.d}"/>`;
  const shape = `${id}-shape`;
  const uses = mark.points.map(([x, y]) => `<use href="#${shape}" x="${Math.round(x * 10) / 100}%" y="${y}"/>`);
  return `<defs><path id="${shape}" d="${mark.outline}"/></defs><g id="${id}">${uses.join("")}</g>`;
}
