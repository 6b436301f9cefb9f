import { expect, test } from "vitest";
import { parseBody } from "../../../plugins/markdown/parse.ts";
import type { Written } from "../../../plugins/model/chart.ts";
import { showOpen, showPlace } from "./show.ts";

const whole = `::: chart size-chart

Scores rise with *size* until [2022](b.md)

- data: growth.csv
- marks: points, stacked bars
- x: Training  compute (FLOP), log, reversed
- y: Score (%)
- by: Kind
- size: Size (MB)
- panel: Test, own y
- label: Name
- join: Family
- interval: Low (%), High (%)
- reference: Chance (%), guessing, at random
- guide: y = 82.3, people
- guide: x = 2020-05, spring
- guide: 1e9 2e10 to 1e12 -2e13, rule, of thumb
- fit: all
- fit: new, small, from 2010
- source: [@lee2020, table 2; @kim2021]
- checked: 2026-11-24
- read: Each dot is *one* run.
- note: As [@kim2021] counts.

:::
`;

const at = (written: Written | undefined): string => (written === undefined ? "none" : `${written.text} ${showPlace(written.place)}`);

const body = parseBody("articles/a.md", whole, 1);
const [chart] = body.charts;
if (chart === undefined) throw new Error("no chart was read");

test("a chart is a segment and a fact, without an issue", () => {
  expect(body.issues).toEqual([]);
  expect(body.segments).toEqual([{ kind: "chart", id: "size-chart" }]);
  expect(`${chart.id} ${showPlace(chart.place)}`).toBe("size-chart 1:11-21");
});

test("its title, reading help and note hold markup, and their links and citations are the body's", () => {
  expect(showOpen(chart.title.html)).toBe("Scores rise with <em>size</em> until <a {L0}>2022</a>");
  expect(chart.title.text).toBe("Scores rise with size until 2022");
  expect(chart.read && showOpen(chart.read.html)).toBe("Each dot is <em>one</em> run.");
  expect(chart.note && showOpen(chart.note.html)).toBe("As {C1} counts.");
  expect(body.citations.flatMap(({ items }) => items.map(({ key }) => key))).toEqual(["lee2020", "kim2021", "kim2021"]);
  expect(chart.sources.map(({ key, locator }) => `${key} ${locator}`)).toEqual(["lee2020 table 2", "kim2021 undefined"]);
});

test("it names columns at their places", () => {
  expect([chart.data, chart.by, chart.size, chart.panel?.column, chart.label, chart.join].map(at)).toEqual([
    "growth.csv 5:9-19",
    "Kind 9:7-11",
    "Size (MB) 10:9-18",
    "Test 11:10-14",
    "Name 12:10-14",
    "Family 13:9-15",
  ]);
  expect([chart.interval?.low, chart.interval?.high, chart.reference?.column].map(at)).toEqual([
    "Low (%) 14:13-20",
    "High (%) 14:22-30",
    "Chance (%) 15:14-24",
  ]);
  expect(chart.panel?.own).toBe("y");
  expect(chart.reference?.label).toBe("guessing, at random");
});

test("an axis is a column with a scale, linear where none is written", () => {
  expect(chart.marks.map(({ mark, place }) => `${mark} ${showPlace(place)}`)).toEqual(["points 6:10-16", "stacked bars 6:18-30"]);
  expect(chart.x).toMatchObject({ scale: "log", reversed: true });
  expect(`${at(chart.x?.column)}, ${chart.x && showPlace(chart.x.scalePlace)}`).toBe("Training compute (FLOP) 7:6-30, 7:32-35");
  expect(chart.y).toMatchObject({ scale: "linear", reversed: false });
  expect(`${at(chart.y?.column)}, ${chart.y && showPlace(chart.y.scalePlace)}`).toBe("Score (%) 8:6-15, 8:6-15");
});

test("guides stand at a value or go through two points; fits name a series and a beginning", () => {
  const guides = chart.guides.map((guide) =>
    guide.kind === "points"
      ? `${[...guide.from, ...guide.to].map(at).join(", ")}: ${guide.label}`
      : `${guide.kind} ${at(guide.at)}: ${guide.label}`,
  );
  expect(guides).toEqual([
    "y 82.3 16:14-18: people",
    "x 2020-05 17:14-21: spring",
    "1e9 18:10-13, 2e10 18:14-18, 1e12 18:22-26, -2e13 18:27-32: rule, of thumb",
  ]);
  expect(chart.fits.map(({ series, from }) => `${at(series)}, ${at(from)}`)).toEqual([
    "all 19:8-11, none",
    "new, small 20:8-18, 2010 20:25-29",
  ]);
});

test("it says when it was checked", () => {
  expect(`${chart.checked?.date} ${chart.checked && showPlace(chart.checked.place)}`).toBe("2026-11-24 22:12-22");
});

test("what its author left out is empty, for rules to say so", () => {
  const { charts, issues } = parseBody("articles/a.md", "::: chart c-1\n\nTitle\n\n:::\n", 1);
  expect(issues).toEqual([]);
  expect(charts).toMatchObject([
    { data: undefined, marks: [], x: undefined, y: undefined, guides: [], fits: [], sources: [], read: undefined },
  ]);
});
