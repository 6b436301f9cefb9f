import { describe, expect, test } from "vitest";
import { chartFile } from "../../../plugins/charts/file.ts";
import { countMarks, drawChart } from "../../../plugins/charts/draw.ts";
import { chartRanges } from "../../../plugins/charts/ranges.ts";
import type { Chart } from "../../../plugins/model/chart.ts";
import type { DrawnPanel, PathMark } from "../../../plugins/model/drawing.ts";
import { axisOf, chartOf, outlinePoints, rowOf, subpathStarts } from "../../support/charts.ts";

function panelOf(chart: Chart): DrawnPanel {
  const [panel] = drawChart(chart).panels;
  if (panel === undefined) throw new Error("no panel");
  return panel;
}

const outlines = (panel: DrawnPanel, look: PathMark["look"]): readonly string[] =>
  panel.marks.flatMap((mark) => (mark.kind === "path" && mark.look === look ? [mark.d] : []));

const texts = (panel: DrawnPanel, kind: "tick" | "row" | "label"): readonly string[] =>
  panel.texts.filter((text) => text.kind === kind).map(({ text }) => text);

/** Where ticks stand, by what they say: what an axis promises its reader. */
const tickPlaces = ({ texts: all }: DrawnPanel, side: "x" | "y"): ReadonlyMap<string, number> =>
  new Map(
    all
      .filter(({ kind, dx }) => kind === "tick" && (dx === -8) === (side === "y"))
      .map((tick) => [tick.text, side === "x" ? tick.x : tick.y - 4.5]),
  );

/** Where a value must stand on an even scale, from two ticks. */
function between(places: ReadonlyMap<string, number>, first: string, second: string, share: number): number {
  const [from, to] = [places.get(first), places.get(second)];
  if (from === undefined || to === undefined) throw new Error(`no ticks ${first}, ${second} among ${[...places.keys()].join()}`);
  return from + (to - from) * share;
}

const distance = (actual: number | undefined, expected: number): number => Math.abs((actual ?? Number.NaN) - expected);

describe("marks stand where the ticks say", () => {
  test("points on linear axes", () => {
    const panel = panelOf(chartOf({ rows: [rowOf(0, 0), rowOf(25, 30), rowOf(100, 40)] }));
    const [, [x, y] = []] = subpathStarts(outlines(panel, "disc")[0] ?? "");
    expect(distance(x, between(tickPlaces(panel, "x"), "0", "100", 0.25))).toBeLessThanOrEqual(1);
    expect(distance(y, between(tickPlaces(panel, "y"), "0", "40", 0.75))).toBeLessThanOrEqual(1);
  });

  test("points on log and reversed axes", () => {
    const axes = { x: axisOf("Size", { scale: "log" }), y: axisOf("Rank", { reversed: true }) };
    const panel = panelOf(chartOf({ ...axes, rows: [rowOf(1, 0), rowOf(1000, 5), rowOf(10_000, 10)] }));
    const [, [x, y] = []] = subpathStarts(outlines(panel, "disc")[0] ?? "");
    expect(distance(x, between(tickPlaces(panel, "x"), "1", "100", 1.5))).toBeLessThanOrEqual(1);
    expect(distance(y, between(tickPlaces(panel, "y"), "0", "10", 0.5))).toBeLessThanOrEqual(1);
    expect(tickPlaces(panel, "y").get("0")).toBeLessThan(tickPlaces(panel, "y").get("10") ?? 0);
  });

  test("points on logit and time axes", () => {
    const axes = { x: axisOf("Day", { scale: "time" }), y: axisOf("Score", { unit: "%", scale: "logit" }) };
    const rows = [rowOf(Date.UTC(2018), 10), rowOf(Date.UTC(2020, 6), 75), rowOf(Date.UTC(2024), 90)];
    const panel = panelOf(chartOf({ ...axes, rows }));
    const [, [x, y] = []] = subpathStarts(outlines(panel, "disc")[0] ?? "");
    expect(distance(x, between(tickPlaces(panel, "x"), "2020", "2022", 0.25))).toBeLessThanOrEqual(1);
    expect(distance(y, between(tickPlaces(panel, "y"), "50", "90", Math.log(3) / Math.log(9)))).toBeLessThanOrEqual(1);
  });

  test("lines pass through their values in the direction of reading", () => {
    const panel = panelOf(chartOf({ marks: ["line"], rows: [rowOf(10, 5), rowOf(0, 0), rowOf(5, 10)] }));
    const [x, y] = [tickPlaces(panel, "x"), tickPlaces(panel, "y")];
    const points = outlinePoints(outlines(panel, "line")[0] ?? "").map(({ at }) => at);
    const expected = [
      [0, 0],
      [0.5, 1],
      [1, 0.5],
    ] as const;
    for (const [i, [shareX, shareY]] of expected.entries()) {
      expect(distance(points[i]?.[0], between(x, "0", "10", shareX))).toBeLessThanOrEqual(1);
      expect(distance(points[i]?.[1], between(y, "0", "10", shareY))).toBeLessThanOrEqual(1);
    }
  });

  test("bars stand on zero and end at their value, stacked ones at their sum", () => {
    const axes = { x: axisOf("Kind", { scale: "bins", bins: ["a", "b"] }), series: ["one", "two"] };
    const rows = [rowOf(0, 20, { series: 0 }), rowOf(0, 60, { series: 1 }), rowOf(1, 10, { series: 0 })];
    const beside = panelOf(chartOf({ ...axes, marks: ["bars"], rows }));
    const yOf = (panel: DrawnPanel, share: number): number => between(tickPlaces(panel, "y"), "0", "60", share);
    const [first, second] = beside.bars;
    expect(distance(first?.rects[0]?.y, yOf(beside, 1 / 3))).toBeLessThanOrEqual(1);
    expect(distance((first?.rects[0]?.y ?? 0) + (first?.rects[0]?.height ?? 0), yOf(beside, 0))).toBeLessThanOrEqual(1);
    expect(distance(second?.rects[0]?.y, yOf(beside, 1))).toBeLessThanOrEqual(1);
    expect(second?.rects[0]?.x).toBeGreaterThan((first?.rects[0]?.x ?? 0) + (first?.rects[0]?.width ?? 0) - 0.2);
    const stacked = panelOf(chartOf({ ...axes, marks: ["stacked bars"], rows }));
    const [bottom, top] = stacked.bars;
    const stackedY = (share: number): number => between(tickPlaces(stacked, "y"), "0", "80", share);
    expect(distance(bottom?.rects[0]?.y, stackedY(0.25))).toBeLessThanOrEqual(1);
    expect(distance(top?.rects[0]?.y, stackedY(1))).toBeLessThanOrEqual(1);
    expect(distance((top?.rects[0]?.y ?? 0) + (top?.rects[0]?.height ?? 0), stackedY(0.25))).toBeLessThanOrEqual(1);
  });

  test("intervals reach from low to high", () => {
    const panel = panelOf(
      chartOf({
        marks: ["interval"],
        rows: [rowOf(0, 5, { interval: { low: 0, high: 10 } }), rowOf(1, 5, { interval: { low: 2, high: 8 } })],
      }),
    );
    const y = tickPlaces(panel, "y");
    const ends = outlinePoints(outlines(panel, "interval")[0] ?? "").map(({ at }) => at[1]);
    expect(distance(ends[2], between(y, "0", "10", 0.2))).toBeLessThanOrEqual(1);
    expect(distance(ends[3], between(y, "0", "10", 0.8))).toBeLessThanOrEqual(1);
  });

  test("pairs of dots join the two values of a row, and a tick stands at what it is compared with", () => {
    const chart = chartOf({
      marks: ["dot pairs"],
      series: ["before", "after"],
      reference: "chance",
      y: axisOf("Task", { scale: "bins", bins: ["Reading", "Counting"] }),
      rows: [rowOf(0, 0, { reference: 25 }), rowOf(50, 0, { series: 1 }), rowOf(40, 1), rowOf(100, 1, { series: 1 })],
    });
    const panel = panelOf(chart);
    const x = tickPlaces(panel, "x");
    const [[from] = []] = subpathStarts(outlines(panel, "join")[0] ?? "");
    expect(distance(from, between(x, "0", "100", 0))).toBeLessThanOrEqual(1);
    expect(distance(outlinePoints(outlines(panel, "join")[0] ?? "")[1]?.at[0], between(x, "0", "100", 0.5))).toBeLessThanOrEqual(1);
    expect(distance(subpathStarts(outlines(panel, "upright")[0] ?? "")[0]?.[0], between(x, "0", "100", 0.25))).toBeLessThanOrEqual(1);
    expect(texts(panel, "row")).toEqual(["Reading", "Counting"]);
    expect(drawChart(chart).legend.at(-1)).toEqual({ kind: "reference", name: "chance" });
  });

  test("a fitted line is straight on the scales, and starts where it is said to", () => {
    const rows = [1, 10, 100, 1000].map((x) => rowOf(x, x * 2));
    const axes = { x: axisOf("Size", { scale: "log" }), y: axisOf("Cost", { scale: "log" }) };
    const chart = chartOf({ ...axes, rows, fits: [{ series: undefined, from: 10 }] });
    const panel = panelOf(chart);
    const [[x, y] = []] = subpathStarts(outlines(panel, "fit")[0] ?? "");
    expect(distance(x, between(tickPlaces(panel, "x"), "1", "10", 1))).toBeLessThanOrEqual(1);
    expect(distance(y, subpathStarts(outlines(panel, "disc")[0] ?? "")[1]?.[1] ?? 0)).toBeLessThanOrEqual(1);
    expect(drawChart(chart).legend).toEqual([{ kind: "fit", name: undefined }]);
  });

  test("a guide stands at its value, or runs through its points to the edges", () => {
    const rows = [rowOf(0, 0), rowOf(100, 100)];
    const guides = [
      { kind: "y", at: 50, label: "half" },
      { kind: "points", from: [20, 20], to: [40, 40], label: "equal" },
    ] as const;
    const panel = panelOf(chartOf({ rows, guides }));
    const [level = "", sloping = ""] = outlines(panel, "guideline");
    expect(distance(subpathStarts(level)[0]?.[1], between(tickPlaces(panel, "y"), "0", "100", 0.5))).toBeLessThanOrEqual(1);
    expect(subpathStarts(sloping)[0]?.[0]).toBe(0);
    expect(texts(panel, "label")).toEqual(["half", "equal"]);
  });
});

describe("series", () => {
  const rows = [0, 1, 2].flatMap((series) => [rowOf(0, series * 10, { series }), rowOf(10, series * 10 + 5, { series })]);
  const series = ["small", "middle", "large"];

  test("differ in marker as well as in colour", () => {
    const { marks } = panelOf(chartOf({ rows, series }));
    expect(marks.map((mark) => [mark.kind === "path" ? mark.look : "triangle", mark.paint])).toEqual([
      ["disc", "series-1"],
      ["square", "series-2"],
      ["triangle", "series-3"],
    ]);
  });

  test("are named at the ends of their lines where each has room", () => {
    const drawing = drawChart(chartOf({ rows, series, marks: ["line", "points"] }));
    expect(drawing.legend).toEqual([]);
    expect(drawing.panels.flatMap((panel) => texts(panel, "label")).sort()).toEqual(["large", "middle", "small"]);
  });

  test("go to the legend where two names would meet", () => {
    const close = rows.map((row) => ({ ...row, y: row.y / 1000 + 50 }));
    const drawing = drawChart(chartOf({ rows: [...close, rowOf(5, 0), rowOf(5, 100)], series, marks: ["line"] }));
    expect(drawing.legend.map((entry) => entry.name)).toEqual(series);
    expect(drawing.panels.flatMap((panel) => texts(panel, "label"))).toEqual([]);
  });
});

test("small multiples share their axes but the one that each scales for itself", () => {
  const rows = [rowOf(0, 0), rowOf(10, 100), rowOf(0, 0, { panel: 1 }), rowOf(1000, 50, { panel: 1 })];
  const { panels } = drawChart(chartOf({ rows, panels: ["Left", "Right"], own: "x" }));
  expect(panels.map(({ name }) => name)).toEqual(["Left", "Right"]);
  const [left, right] = panels.map((panel) => [[...tickPlaces(panel, "x").keys()].at(-1), [...tickPlaces(panel, "y").keys()].at(-1)]);
  expect([left, right]).toEqual([
    ["10", "100"],
    ["1\u202f000", "100"],
  ]);
});

test("points without series are coloured and sized by five steps over the range", () => {
  const rows = [2, 2.3, 2.5, 2.7, 2.9, 3].map((size, i) => rowOf(i, i, { size }));
  const chart = chartOf({ rows, size: "Loss" });
  expect(panelOf(chart).marks.map(({ paint }) => paint)).toEqual(["step-5", "step-4", "step-3", "step-2", "step-1"]);
  expect(drawChart(chart).legend).toEqual([{ kind: "size", name: "Loss", from: "2", to: "3", isColoured: true }]);
});

test("a label of an upright bar stands over it", () => {
  const axes = { x: axisOf("Kind", { scale: "bins", bins: ["a", "b"] }), marks: ["bars"] } as const;
  const panel = panelOf(chartOf({ ...axes, rows: [rowOf(0, 50, { label: "n = 3" }), rowOf(1, 100)] }));
  const label = panel.texts.find(({ kind }) => kind === "label");
  const [bar] = panel.bars.flatMap(({ rects }) => rects);
  expect(label?.text).toBe("n = 3");
  expect(label?.x).toBe((bar?.x ?? 0) + (bar?.width ?? 0) / 2);
  expect(label?.y).toBe((bar?.y ?? 0) - 9);
});

test("a label without room is counted and left out", () => {
  const rows = Array.from({ length: 40 }, () => rowOf(5, 5, { label: "a point with a rather long name" }));
  const drawing = drawChart(chartOf({ rows: [...rows, rowOf(0, 0), rowOf(10, 10)] }));
  const shown = drawing.panels.flatMap((panel) => texts(panel, "label")).length;
  expect(shown).toBeGreaterThan(0);
  expect(shown + drawing.unlabelled).toBe(40);
});

test("the file of a chart holds every outline under the id of its panel and place, without a colour", () => {
  const rows = Array.from({ length: 201 }, (_, i) => rowOf(i, i, { series: i % 3 }));
  const chart = chartOf({ rows, series: ["a", "b", "c"] });
  expect(countMarks(chart)).toBe(201);
  const file = chartFile(drawChart(chart));
  expect([...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(["m0-0", "m0-1", "m0-2-shape", "m0-2"]);
  const drawn = [...file.matchAll(/ d="([^"]+)"/g)].map(([, outline = ""]) => subpathStarts(outline).length);
  expect(drawn).toEqual([67, 67, 1]);
  expect(file.match(/<use /g)?.length).toBe(67);
  expect(file).not.toMatch(/class|fill|stroke=|style/);
});

test("ranges are told in words", () => {
  const chart = chartOf({
    x: axisOf("Year", { scale: "time" }),
    y: axisOf("Cost", { scale: "log" }),
    rows: [rowOf(Date.UTC(2018), 1500), rowOf(Date.UTC(2024), 3e23)],
  });
  expect(chartRanges(chart)).toEqual({
    x: { kind: "range", from: "2018", to: "2024" },
    y: { kind: "range", from: "1\u202f500", to: "3 × 10²³" },
  });
});

test.for([
  [["under 1", "1 to 10", "10 to 100", "over 100"], 2],
  [["a", "b"], 1],
] as const)("words below bins take no more rows than keep them apart: %s", ([bins, rows]) => {
  const data = bins.map((_, bin) => rowOf(bin, 10));
  const { texts: all } = panelOf(chartOf({ rows: data, x: axisOf("Hours", { scale: "bins", bins }), marks: ["bars"] }));
  const words: readonly string[] = bins;
  expect(new Set(all.flatMap(({ text, y }) => (words.includes(text) ? [y] : []))).size).toBe(rows);
});

test("a dot has some length, for printers leave out a square that has none", () => {
  const series = ["one", "two"];
  const rows = series.map((_, i) => rowOf(i, i, { series: i }));
  const panel = panelOf(chartOf({ rows, series }));
  for (const look of ["disc", "square"] as const) expect(outlines(panel, look).join()).toMatch(/^M\d+ \d+h\.1$/);
});
