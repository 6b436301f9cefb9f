// The printed comparison: figures of ours, then of plain Pagefind.
import type { Costs } from "./costs.ts";
import type { Figures, Line } from "./evaluation.ts";

export interface Compared {
  readonly half: string;
  readonly ours: Figures;
  readonly plain: Figures;
  readonly costs?: { readonly ours: Costs; readonly plain: Costs };
}

const measures: readonly (readonly [title: string, of: (line: Line) => number])[] = [
  ["nDCG@10", ({ nDcg }) => nDcg],
  ["success@1", ({ success1 }) => success1],
  ["success@3", ({ success3 }) => success3],
  ["MRR", ({ mrr }) => mrr],
  ["nothing", ({ nothing }) => nothing],
];

export function tableOf({ half, ours, plain, costs }: Compared): string {
  const head = ["", "n", ...measures.map(([title]) => title)];
  const rows = ours.lines.flatMap((line, i) => {
    const other = plain.lines[i];
    return other === undefined
      ? []
      : [[line.kind, String(line.queries), ...measures.map(([, of]) => `${share(of(line))} / ${share(of(other))}`)]];
  });
  const shares: readonly (readonly [string, number, number])[] = [
    ["right finding within three results", ours.finding, plain.finding],
    ["right heading among the first three of its page", ours.section, plain.section],
    ["nonsense answered with nothing", ours.nonsense, plain.nonsense],
  ];
  return [
    `${half} half: ours / plain Pagefind on the same index`,
    "",
    ...columns([head, ...rows]),
    "",
    ...columns([
      ...shares.map(([title, a, b]) => [title, `${share(a)} / ${share(b)}`]),
      ...(costs === undefined
        ? []
        : [
            ["bytes before search is used, small code in the script of every page aside", kilobytes(costs.ours.earlyBytes)],
            [
              "bytes of a first query, to five results with excerpts, median",
              `${kilobytes(costs.ours.coldBytes)} / ${kilobytes(costs.plain.coldBytes)}`,
            ],
            ["bytes of our interface beside it", kilobytes(costs.ours.interfaceBytes)],
            ["time of a query in an opened engine, median", `${costs.ours.median.toFixed(1)} / ${costs.plain.median.toFixed(1)} ms`],
            ["the same, 95th percentile", `${costs.ours.slowest.toFixed(1)} / ${costs.plain.slowest.toFixed(1)} ms`],
          ]),
    ]),
    "",
    "A page is found by its address or by any anchor on it, a finding by its own address, for both alike. nDCG: gain 2^grade - 1.",
    "success@k, MRR: an answer graded 2 or 3. Nothing: share of queries without a result, nonsense aside.",
    "",
  ].join("\n");
}

const share = (value: number): string => (Number.isNaN(value) ? "-" : value.toFixed(3));
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** First column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<readonly number[]>((sum, row) => row.map((cell, i) => Math.max(cell.length, sum[i] ?? 0)), []);
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
