// What the browser has drawn of a chart, in pixels of the window.
import type { Page } from "playwright-core";
import { outlinePoints } from "./charts.ts";

/** A text of an axis and where it puts what it says, along its axis. */
export interface Tick {
  readonly text: string;
  readonly at: number;
}

/** A mark of a series, from 1, and the x and y of each of its places; of a bar, its middle across and both its ends. */
export interface Mark {
  readonly look: "point" | "line" | "interval" | "level" | "cap" | "reference" | "bar";
  readonly series: number;
  readonly at: readonly number[];
}

export interface DrawnPlot {
  readonly x: readonly Tick[];
  readonly y: readonly Tick[];
  /** Words above the rows of a plot that has bins on y, at their baselines. */
  readonly rows: readonly Tick[];
  readonly marks: readonly Mark[];
  readonly bars: readonly Bar[];
}

/** A bar by its left top and right bottom corners. */
interface Bar {
  readonly series: number;
  readonly corners: readonly [left: number, top: number, right: number, bottom: number];
}

/** What turns the units of an element into pixels of the window. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** An outline as written, with the classes of what shows it. */
interface Outline {
  readonly classes: readonly string[];
  readonly d: string;
  readonly matrix: Matrix;
}

/** All plots of a chart, one for each panel. The page must allow scripts of tests, for outlines may stand in a file. */
export async function drawnPlots(page: Page, id: string): Promise<readonly DrawnPlot[]> {
  const plots = await page.evaluate(async (figure) => {
    const matrixOf = (element: SVGGraphicsElement): Matrix => {
      const { a, b, c, d, e, f } = element.getScreenCTM() ?? new DOMMatrix();
      return [a, b, c, d, e, f];
    };
    const parsed = new Map<string, Document>();
    const shownBy = async (element: Element): Promise<Element | null> => {
      if (!element.matches("use")) return element;
      const [file = "", name = ""] = (element.getAttribute("href") ?? "").split("#");
      if (file !== "" && !parsed.has(file))
        parsed.set(file, new DOMParser().parseFromString(await (await fetch(file)).text(), "image/svg+xml"));
      return (parsed.get(file) ?? document).querySelector(`[id="${name}"]`);
    };
    const readPlot = async (plot: SVGSVGElement) => {
      const outlines: Outline[] = [];
      const looks = ".disc, .square, .upright, .level, .reference, .interval, .line, .join";
      for (const element of plot.querySelectorAll<SVGGraphicsElement>(`:is(${looks}):not(.rim, .hole)`)) {
        const d = (await shownBy(element))?.getAttribute("d") ?? "";
        outlines.push({ classes: [...element.classList], d, matrix: matrixOf(element) });
      }
      const symbols: { readonly classes: readonly string[]; readonly x: number; readonly y: number }[] = [];
      for (const group of plot.querySelectorAll(".symbol"))
        for (const use of (await shownBy(group))?.querySelectorAll("use") ?? []) {
          const x = (Number.parseFloat(use.getAttribute("x") ?? "0") * plot.width.baseVal.value) / 100;
          symbols.push({ classes: [...group.classList], x, y: Number(use.getAttribute("y")) });
        }
      return {
        matrix: matrixOf(plot),
        outlines,
        symbols,
        bars: Array.from(plot.querySelectorAll<SVGRectElement>(".bar rect"), (rect) => ({
          classes: [...(rect.parentElement?.classList ?? [])],
          box: [rect.x, rect.y, rect.width, rect.height].map((length) => length.baseVal.value),
        })),
        texts: Array.from(plot.querySelectorAll("text"), (text) => ({
          text: text.textContent.replaceAll(/\s/g, " "),
          // What stands at the start of a drawing has no x.
          x: text.x.baseVal.length === 0 ? 0 : text.x.baseVal.getItem(0).value,
          y: text.y.baseVal.getItem(0).value,
          dx: Number(text.getAttribute("dx") ?? 0),
          anchor: text.getAttribute("text-anchor") ?? "start",
          isTick: !text.classList.contains("ink"),
        })),
      };
    };
    return Promise.all(Array.from(document.querySelectorAll<SVGSVGElement>(`[id="${figure}"] .plot`), readPlot));
  }, id);

  return plots.map(({ matrix, outlines, symbols, bars, texts }) => {
    const ticks = texts.filter(({ isTick }) => isTick);
    return {
      // A word that was moved from its place to the edge of the drawing says nothing of that place.
      x: ticks.filter(({ dx }) => dx === 0).map(({ text, x }) => ({ text, at: onScreen(matrix, [x, 0])[0] })),
      y: ticks
        .filter(({ dx, anchor }) => dx < 0 && anchor === "end")
        .map(({ text, y }) => ({ text, at: onScreen(matrix, [0, y - halfDigit])[1] })),
      rows: texts
        .filter(({ isTick, x, dx, anchor }) => !isTick && x === 0 && dx === 0 && anchor === "start")
        .map(({ text, y }) => ({ text, at: onScreen(matrix, [0, y])[1] })),
      marks: [
        ...outlines.flatMap(marksOf),
        ...symbols.map(({ classes, x, y }): Mark => ({ look: "point", series: seriesOf(classes), at: onScreen(matrix, [x, y]) })),
      ],
      bars: bars.map(({ classes, box: [x = 0, y = 0, width = 0, height = 0] }) => ({
        series: seriesOf(classes),
        corners: [...onScreen(matrix, [x, y]), ...onScreen(matrix, [x + width, y + height])],
      })),
    };
  });
}

/** From the baseline of a text of digits to their middle. */
const halfDigit = 4.5;

const onScreen = ([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Number in `series-2`; what has no colour of its own counts to the first. */
const seriesOf = (classes: readonly string[]): number =>
  Number(classes.find((name) => name.startsWith("series-"))?.replace("series-", "") ?? 1);

/** Marks of an outline, one for each of its subpaths. */
function marksOf({ classes, d, matrix }: Outline): readonly Mark[] {
  return subpathsOf(d).map((subpath): Mark => {
    const look = lookOf(
      classes,
      subpath.some(({ command }) => command === "v"),
    );
    const places = subpath.map(({ at }) => onScreen(matrix, at));
    return { look, series: seriesOf(classes), at: look === "line" || look === "interval" ? places.flat() : middleOf(places) };
  });
}

function lookOf(classes: readonly string[], isUpright: boolean): Mark["look"] {
  if (classes.includes("line") || classes.includes("join")) return "line";
  if (classes.includes("interval")) return isUpright ? "cap" : "interval";
  if (classes.includes("level")) return "level";
  // The upright stroke of a plus has the colour of its series, that of a value to compare with has none.
  if (classes.includes("reference") || (classes.includes("upright") && classes.length === 1)) return "reference";
  return "point";
}

const middleOf = (places: readonly (readonly [number, number])[]): readonly number[] =>
  [0, 1].map((axis) => places.reduce((sum, place) => sum + (place[axis] ?? 0), 0) / places.length);

function subpathsOf(outline: string): readonly ReturnType<typeof outlinePoints>[] {
  const points = outlinePoints(outline);
  const starts = points.flatMap(({ command }, i) => (command.toLowerCase() === "m" ? [i] : []));
  return starts.map((start, i) => points.slice(start, starts[i + 1]));
}
