// One chart of every kind with texts that are long and close, as a browser must show them.
import type { Chart } from "../../plugins/model/chart.ts";
import { asHtml } from "../../plugins/model/html.ts";
import { axisOf, chartOf, rowOf } from "./charts.ts";

const named = (id: string, parts: Parameters<typeof chartOf>[0]): Chart =>
  chartOf({ ...parts, id, title: { html: asHtml(`The chart ${id} shows its kind`), text: `The chart ${id} shows its kind` } });

/** Numbers that look random and are the same each time. */
const spread = (i: number, over: number): number => (i * 7919 + 104_729 * (i % 3)) % over;

const words = ["Reading", "Counting objects in a picture", "Translation from languages that few people write", "Sums"];

export const chartsOfAllKinds = (): readonly Chart[] => [
  named("points", {
    series: ["one", "two", "three", "four", "five", "six"],
    x: axisOf("Parameters", { scale: "log" }),
    y: axisOf("Training compute", { unit: "FLOP", scale: "log" }),
    rows: Array.from({ length: 60 }, (_, i) =>
      rowOf(10 ** (6 + spread(i, 60) / 10), 10 ** (18 + spread(i, 80) / 10), {
        series: i % 6,
        label: i % 9 === 0 ? `Model number ${i}` : undefined,
      }),
    ),
    guides: [
      { kind: "y", at: 1e23, label: "10²³ FLOP, one law's line" },
      { kind: "y", at: 1e25, label: "10²⁵ FLOP, another law's line" },
      { kind: "x", at: 1e11, label: "a hundred billion" },
      { kind: "points", from: [1e7, 1e19], to: [1e12, 1e25], label: "twenty words a parameter" },
    ],
    fits: [{ series: undefined, from: undefined }],
  }),
  named("many", {
    series: ["disc", "square", "triangle"],
    x: axisOf("Score", { unit: "%", scale: "logit" }),
    y: axisOf("Other score", { unit: "%", scale: "logit" }),
    rows: Array.from({ length: 300 }, (_, i) => rowOf(2 + spread(i, 96), 2 + spread(i * 5, 96), { series: i % 3 })),
  }),
  named("two", { series: ["one", "two"], rows: [rowOf(0, 0), rowOf(3, 3, { series: 1 })] }),
  named("lines", {
    marks: ["line", "points"],
    series: ["the first of the lines", "the second of the lines", "the third"],
    x: axisOf("Parameters", {
      scale: "bins",
      bins: ["under 5 million", "5 to 20 million", "20 to 100 million", "over 100 million", "unknown"],
    }),
    y: axisOf("Score", { unit: "%" }),
    rows: Array.from({ length: 15 }, (_, i) => rowOf(i % 5, 20 + 25 * Math.floor(i / 5) + spread(i, 9), { series: Math.floor(i / 5) })),
  }),
  named("joined", {
    size: "Parameters (billions)",
    rows: Array.from({ length: 20 }, (_, i) =>
      rowOf(spread(i, 40_000), -spread(i, 60), {
        group: i % 3 === 0 ? undefined : `family ${i % 3}`,
        size: 1 + i,
        label: i > 17 ? `family ${i % 3}` : undefined,
      }),
    ),
  }),
  named("rows", {
    marks: ["bars"],
    series: ["pipeline", "native"],
    x: axisOf("Score"),
    y: axisOf("System", { scale: "bins", bins: words }),
    rows: words.map((_, i) => rowOf(80 - i * 9.25, i, { series: i % 2 })),
  }),
  named("grouped", {
    marks: ["bars"],
    series: ["16 bits", "8 bits", "4 bits"],
    x: axisOf("Model", { scale: "bins", bins: ["8B", "70B", "405B"] }),
    y: axisOf("Memory", { unit: "GB" }),
    guides: [{ kind: "y", at: 80, label: "one card of 80 GB" }],
    rows: [8, 70, 405].flatMap((size, i) =>
      [2, 1, 0.5].map((bytes, series) => rowOf(i, size * bytes, { series, label: bytes === 1 ? `${size} GB of weights` : undefined })),
    ),
  }),
  named("stacked", {
    marks: ["stacked bars"],
    series: ["radiology", "cardiology", "neurology", "other"],
    x: axisOf("Year", { scale: "time" }),
    y: axisOf("Devices"),
    rows: Array.from({ length: 48 }, (_, i) =>
      rowOf(Date.UTC(2013 + (i % 12)), 1 + spread(i, 40) * (i % 12), { series: Math.floor(i / 12) }),
    ),
  }),
  named("years", {
    marks: ["bars"],
    x: axisOf("Year", { scale: "bins", bins: Array.from({ length: 20 }, (_, i) => String(2005 + i)) }),
    y: axisOf("Share", { unit: "%" }),
    rows: Array.from({ length: 20 }, (_, i) => rowOf(i, spread(i, 100))),
  }),
  named("intervals", {
    marks: ["points", "interval"],
    x: axisOf("Release date", { scale: "time" }),
    y: axisOf("Task length", { unit: "minutes", scale: "log" }),
    rows: Array.from({ length: 25 }, (_, i) =>
      rowOf(Date.UTC(2023, i), 2 ** (i / 3), {
        interval: { low: 2 ** (i / 3 - 1), high: 2 ** (i / 3 + 2) },
        label: i % 4 === 0 ? `a system of month ${i}` : undefined,
      }),
    ),
  }),
  named("pairs", {
    marks: ["dot pairs"],
    series: ["before", "after"],
    reference: "chance",
    x: axisOf("Score", { unit: "%" }),
    y: axisOf("Task", { scale: "bins", bins: words }),
    rows: words.flatMap((_, i) => [rowOf(20 + i * 9, i, { reference: 10 }), rowOf(50 + i * 12, i, { series: 1 })]),
  }),
  named("panels", {
    panels: ["Falls with size", "Rises with size", "Neither"],
    own: "x",
    series: ["base", "tuned"],
    marks: ["line"],
    rows: Array.from({ length: 30 }, (_, i) => rowOf((i % 5) * 10 ** (i % 3), spread(i, 1000), { panel: i % 3, series: i % 2 })),
  }),
];
