import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { subpathStarts } from "../support/charts.ts";
import { launchChromium } from "../support/chromium.ts";
import { withWatchedPage } from "../support/watched-page.ts";
import { writtenCharts, type WrittenChart } from "../support/written-charts.ts";

const guide = inject("guide");

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const power = (text: string): number => Number(Array.from(text, (digit) => superscripts.indexOf(digit)).join(""));

/** Number that a tick prints: `1 000`, `10²⁴`, `3 × 10¹²`. */
function numberOf(tick: string): number {
  const [, factor = "1", exponent] = /^(?:([\d.]+) × )?10([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(tick) ?? [];
  return exponent === undefined ? Number(tick.replaceAll(/\s/g, "").replace("−", "-")) : Number(factor) * 10 ** power(exponent);
}

interface WrittenAxis {
  readonly column: number;
  readonly scale: string;
}

function axisOf({ fields, columns }: WrittenChart, axis: "x" | "y"): WrittenAxis {
  const [name = "", ...options] = (fields[axis] ?? "").split(", ");
  return { column: columns.indexOf(name), scale: options.find((option) => option !== "reversed") ?? "linear" };
}

const even = (value: number, scale: string): number =>
  scale === "log" ? Math.log(value) : scale === "logit" ? Math.log(value / (100 - value)) : value;

interface Tick {
  readonly text: string;
  readonly at: number;
}

/** Where a value stands by two ticks of its axis. */
function placeBy(ticks: readonly Tick[], scale: string, value: number): number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error("an axis needs two ticks");
  const [from, to] = [even(numberOf(first.text), scale), even(numberOf(last.text), scale)];
  return first.at + ((even(value, scale) - from) / (to - from)) * (last.at - first.at);
}

interface DrawnPlot {
  readonly x: readonly Tick[];
  readonly y: readonly Tick[];
  readonly points: readonly (readonly [number, number])[];
  readonly bars: readonly { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[];
}

/** An outline with what the browser turns its units into pixels by. */
interface Outline {
  readonly d: string;
  readonly below: number;
  readonly onScreen: readonly number[];
}

/** Drawings of a chart in pixels of the window, as the browser has laid them out. */
async function drawnIn(page: Page, id: string): Promise<readonly DrawnPlot[]> {
  const plots = await page.evaluate(async (figure) => {
    const onScreen = (element: SVGGraphicsElement, x: number, y: number): readonly [number, number] => {
      const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM() ?? new DOMMatrix());
      return [point.x, point.y];
    };
    /** The outlines that a mark uses, which may stand in a file. */
    const outlineOf = async (use: Element): Promise<Element | null> => {
      const [file = "", name = ""] = (use.getAttribute("href") ?? "").split("#");
      const text = file === "" ? undefined : await (await fetch(file)).text();
      const host = text === undefined ? document : new DOMParser().parseFromString(text, "image/svg+xml");
      return host.querySelector(`[id="${name}"]`);
    };

    const plotOf = async (plot: SVGSVGElement) => {
      const width = plot.width.baseVal.value;
      const points: (readonly [number, number])[] = [];
      const outlines: Outline[] = [];
      const keep = (shown: SVGGraphicsElement, outline: Element | null, below: number): void => {
        const { a, b, c, d, e, f } = shown.getScreenCTM() ?? new DOMMatrix();
        outlines.push({ d: outline?.getAttribute("d") ?? "", below, onScreen: [a, b, c, d, e, f] });
      };
      for (const dots of plot.querySelectorAll<SVGUseElement>(":is(use.disc, use.square):not(.rim, .hole)"))
        keep(dots, await outlineOf(dots), 0);
      // A plus is two strokes; the level one is 2 px high and as wide as the plus.
      for (const level of plot.querySelectorAll<SVGPathElement>("path.level")) keep(level, level, 1);
      for (const symbols of plot.querySelectorAll<SVGGraphicsElement>(".symbol")) {
        const from = symbols.matches("use") ? await outlineOf(symbols) : symbols;
        for (const use of from?.querySelectorAll("use") ?? [])
          points.push(onScreen(plot, (width * Number.parseFloat(use.getAttribute("x") ?? "")) / 100, Number(use.getAttribute("y"))));
      }
      const ticks = [...plot.querySelectorAll<SVGTextElement>("text:not(.ink)")].map((text) => {
        // What stands at the start of a drawing has no x.
        const [x, y] = [text.x.baseVal.length === 0 ? 0 : text.x.baseVal.getItem(0).value, text.y.baseVal.getItem(0).value];
        const [left, top] = onScreen(plot, x, y - 4.5);
        return { text: text.textContent, left, top, isBeside: text.getAttribute("text-anchor") === "end" };
      });
      return {
        points,
        outlines,
        bars: [...plot.querySelectorAll<SVGRectElement>(".bar rect")].map((rect) => {
          const { left, right, top, bottom } = rect.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
        x: ticks.filter(({ isBeside }) => !isBeside).map(({ text, left }) => ({ text, at: left })),
        y: ticks.filter(({ isBeside }) => isBeside).map(({ text, top }) => ({ text, at: top })),
      };
    };
    return Promise.all([...document.querySelectorAll<SVGSVGElement>(`[id="${figure}"] .plot`)].map(plotOf));
  }, id);
  return plots.map(({ outlines, points, ...plot }) => ({ ...plot, points: [...points, ...outlines.flatMap(pointsOf)] }));
}

/** Places of the marks of an outline in the window. */
const pointsOf = ({
  d,
  below,
  onScreen: [a = 1, b = 0, c = 0, e = 1, left = 0, top = 0],
}: Outline): readonly (readonly [number, number])[] =>
  subpathStarts(d).map(([x, y]) => [a * x + c * (y + below) + left, b * x + e * (y + below) + top]);

/** Rows of each panel, in the order of the table. */
function rowsOfPanels({ fields, columns, rows }: WrittenChart): readonly (readonly (readonly string[])[])[] {
  if (fields["panel"] === undefined) return [rows];
  const column = columns.indexOf(fields["panel"].split(", ")[0] ?? "");
  return [...new Set(rows.map((row) => row[column]))].map((panel) => rows.filter((row) => row[column] === panel));
}

/** Rows whose mark is more than a pixel from where the ticks put its value. */
function misplaced(chart: WrittenChart, plot: DrawnPlot, rows: readonly (readonly string[])[]): readonly string[] {
  const [x, y] = [axisOf(chart, "x"), axisOf(chart, "y")];
  if (chart.fields["marks"] === "bars") {
    const upright = x.scale === "bins";
    const along = upright ? y : x;
    const bars = plot.bars.toSorted((a, b) => (upright ? a.left - b.left : a.top - b.top));
    return rows
      .filter((row, i) => {
        const bar = bars[i];
        const expected = placeBy(upright ? plot.y : plot.x, along.scale, Number(row[along.column]));
        return bar === undefined || Math.abs((upright ? bar.top : bar.right) - expected) > 1;
      })
      .map((row) => row.join());
  }
  const left = [...plot.points];
  return rows
    .filter((row) => {
      const wanted = [placeBy(plot.x, x.scale, Number(row[x.column])), placeBy(plot.y, y.scale, Number(row[y.column]))] as const;
      const at = left.findIndex((point) => Math.abs(point[0] - wanted[0]) <= 1 && Math.abs(point[1] - wanted[1]) <= 1);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .map((row) => row.join());
}

describe.each(writtenCharts)("the chart $id", (chart) => {
  const address = `${guide}articles/${chart.article}/`;

  test.for([375, 1280])("draws each row where its ticks put its values, at %i px", async (width) => {
    // The file of the marks is read as markup here, which the policy of the site would not allow.
    await withWatchedPage(browser, { viewport: { width, height: 900 }, bypassCSP: true }, async (page) => {
      await page.goto(address);
      const plots = await drawnIn(page, chart.id);
      const panels = rowsOfPanels(chart);
      expect(plots.length).toBe(panels.length);
      for (const [i, plot] of plots.entries()) {
        const rows = panels[i] ?? [];
        expect(misplaced(chart, plot, rows)).toEqual([]);
        expect(plot.points.length + plot.bars.length).toBe(rows.length);
      }
    });
  });

  test("has its table cell by cell, and its file to download as written", async () => {
    await withWatchedPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(address);
      const figure = page.locator(`[id="${chart.id}"]`);
      const file = await figure.getByRole("link", { name: /^Download the data \(CSV, \d+ (?:bytes|KB)\)$/ }).getAttribute("href");
      expect(readFileSync(join(inject("guideFolder"), (file ?? "").replace(new URL(guide).pathname, "")), "utf8")).toBe(chart.csv);

      const isBelow = (await figure.locator("table").count()) > 0;
      if (!isBelow) await figure.getByRole("link", { name: `Data table (${chart.rows.length} rows)` }).click();
      const table = isBelow ? figure.locator("table") : page.locator("main table");
      const rowsHere = () =>
        table.locator("tr").evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent)));
      const cells = [...(await rowsHere())];
      const others = await page
        .locator("main .paging a:not([aria-current])")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      for (const other of others) {
        await page.goto(new URL(other ?? "", guide).href);
        cells.push(...(await rowsHere()).slice(1));
      }
      expect(cells).toEqual([chart.columns, ...chart.rows]);
    });
  });
});

/** Verbs that titles of charts are made with; a new one is added with its chart. */
const verbs = /\b(?:is|are|has|have|depends|brings|puts?|follows|stay|differs|rise|separates)\b/;

test("each chart of the guide says in a sentence what is seen, from where, and when that was checked", async () => {
  expect(writtenCharts.length).toBeGreaterThanOrEqual(7);
  await withWatchedPage(browser, {}, async (page) => {
    for (const { article, id, title } of writtenCharts) {
      await page.goto(`${guide}articles/${article}/`);
      const figure = page.locator(`[id="${id}"]`);
      const shown = await figure.locator(".chart-title").innerText();
      expect(shown.replaceAll("’", "'").replaceAll(/\s/g, " ").replaceAll("\u202f", " ")).toBe(title);
      expect(shown).toMatch(verbs);
      expect(shown).not.toMatch(/[.!?:;]$/);
      expect(
        await figure
          .locator(".chart-source")
          .filter({ hasText: /^Source: / })
          .innerText(),
      ).toMatch(/^Source: \S.+, checked \d{1,2} [A-Z][a-z]{2} \d{4}$/);
      expect(await figure.locator(".chart-source a[href*='/sources/']").count()).toBeGreaterThan(0);
    }
  });
});
