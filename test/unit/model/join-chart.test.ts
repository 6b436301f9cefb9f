import { expect, test } from "vitest";
import { readTable } from "../../../plugins/content/tables.ts";
import { parseBody } from "../../../plugins/markdown/parse.ts";
import { joinChart, type JoinedChart } from "../../../plugins/model/join-chart.ts";

/** The chart of some fields over a table, which must give one. */
function joined(fields: string, rows: string): JoinedChart {
  const [facts] = parseBody("articles/a.md", `::: chart c-1\n\nTitle\n\n${fields}\n\n:::\n`, 1).charts;
  const table = readTable("data/a.csv", rows).value;
  if (facts === undefined || table === undefined) throw new Error("the test's chart cannot be read");
  const result = joinChart(facts, table);
  if (result.kind !== "joined") throw new Error(JSON.stringify(result));
  return result.chart;
}

test("rows have places on both axes, with the column's title and unit apart", () => {
  const chart = joined("- marks: points\n- x: Size (MB), log\n- y: Score (%)", "Size (MB),Score (%)\n1e3,-2.5\n.5,+7\n");
  expect(chart.x).toEqual({ title: "Size", unit: "MB", scale: "log", reversed: false, bins: [] });
  expect(chart.rows.map(({ x, y }) => [x, y])).toEqual([
    [1000, -2.5],
    [0.5, 7],
  ]);
  expect(chart.rows[0]).toEqual({
    x: 1000,
    y: -2.5,
    series: 0,
    panel: 0,
    group: undefined,
    size: undefined,
    label: undefined,
    interval: undefined,
    reference: undefined,
  });
});

test("a year, a month and a day stand for the first moment of each", () => {
  const chart = joined("- marks: line\n- x: When, time\n- y: Score", "When,Score\n2024,1\n2024-05,2\n2024-02-29,3\n");
  expect(chart.rows.map(({ x }) => new Date(x).toISOString())).toEqual([
    "2024-01-01T00:00:00.000Z",
    "2024-05-01T00:00:00.000Z",
    "2024-02-29T00:00:00.000Z",
  ]);
});

test("bins, series and panels are words in the order of the table", () => {
  const chart = joined(
    "- marks: bars\n- x: Score\n- y: Task, bins, reversed\n- by: Kind\n- panel: Test, own x",
    "Task,Score,Kind,Test\nsort,1,new,two\nadd,2,old,one\nsort,3,old,two\n",
  );
  expect(chart.y).toMatchObject({ bins: ["sort", "add"], reversed: true });
  expect([chart.series, chart.panels, chart.own]).toEqual([["new", "old"], ["two", "one"], "x"]);
  expect(chart.rows.map(({ y, series, panel }) => [y, series, panel])).toEqual([
    [0, 0, 0],
    [1, 1, 1],
    [0, 1, 0],
  ]);
});

test("a cell of label, size, join, interval or reference may be empty", () => {
  const chart = joined(
    "- marks: points, line, interval\n- x: Size\n- y: Score\n- label: Name\n- size: Mass (g)\n- join: Family\n- interval: Low, High\n- reference: Chance, guessing",
    "Size,Score,Name,Mass (g),Family,Low,High,Chance\n1,2,Ant,0,A,1,3,0.5\n2,3,,,,,,\n",
  );
  expect(chart.rows.map(({ label, size, group, interval, reference }) => ({ label, size, group, interval, reference }))).toEqual([
    { label: "Ant", size: 0, group: "A", interval: { low: 1, high: 3 }, reference: 0.5 },
    { label: undefined, size: undefined, group: undefined, interval: undefined, reference: undefined },
  ]);
  expect([chart.size, chart.reference]).toEqual(["Mass (g)", "guessing"]);
});

test("intervals beside bins lie on the other axis", () => {
  const chart = joined(
    "- marks: interval\n- x: When, time\n- y: Task, bins\n- interval: From, To",
    "Task,When,From,To\nsort,2020,2019,2021\n",
  );
  expect(chart.rows[0]?.interval).toEqual({ low: Date.UTC(2019), high: Date.UTC(2021) });
});

test("names and words that look the same are the same", () => {
  const table = "Caf\u0065\u0301,Score\ntwo\u00a0cups,1\ntwo cups,2\n";
  const chart = joined("- marks: points, line\n- x: Score\n- y: Caf\u00e9, bins\n- by: Caf\u00e9", table);
  expect([chart.y.bins, chart.series]).toEqual([["two cups"], ["two cups"]]);
});

test("guides are placed by the axis that they stand on, and fits know their series", () => {
  const chart = joined(
    "- marks: points\n- x: When, time\n- y: Share (%), logit\n- by: Kind\n- guide: x = 2020-05, spring\n- guide: y = 99.9, nearly all\n- guide: 2019 1 to 2021 50, rule\n- fit: all\n- fit: old, from 2019-06",
    "When,Share (%),Kind\n2019,1,new\n2020,2,old\n2021,3,old\n",
  );
  expect(chart.guides).toEqual([
    { kind: "x", at: Date.UTC(2020, 4), label: "spring" },
    { kind: "y", at: 99.9, label: "nearly all" },
    { kind: "points", from: [Date.UTC(2019), 1], to: [Date.UTC(2021), 50], label: "rule" },
  ]);
  expect(chart.fits).toEqual([
    { series: undefined, from: undefined },
    { series: 1, from: Date.UTC(2019, 5) },
  ]);
});

test("dot pairs take two series beside bins, and stacked bars several over times", () => {
  expect(joined("- marks: dot pairs\n- x: Score\n- y: Task, bins\n- by: Kind", "Task,Score,Kind\nsort,1,new\nsort,3,old\n").series).toEqual(
    ["new", "old"],
  );
  const stacked = joined(
    "- marks: stacked bars\n- x: Year, time\n- y: Count\n- by: Kind",
    "Year,Count,Kind\n2019,1,new\n2019,3,old\n2020,0,old\n",
  );
  expect(stacked.marks).toEqual(["stacked bars"]);
  expect(stacked.rows).toHaveLength(3);
});
