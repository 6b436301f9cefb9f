// The printed figures: medians, each beside what it is measured against and the goal.
import type { Cost } from "./measure.ts";
import type { Build, Measured } from "./rounds.ts";

/** The most that a figure should be at a size: shares of another task's time, bytes, or milliseconds. */
interface Goals {
  readonly shares: Partial<Readonly<Record<Build, number>>>;
  readonly memory: Partial<Readonly<Record<Build, number>>>;
  readonly served: { readonly edit: number; readonly start: number };
}

const gigabyte = 1e9;

const goals: Readonly<Record<number, Goals>> = {
  1_000: {
    shares: { "no-search": 1.8, cold: 0.9, warm: 0.25, edited: 0.5 },
    memory: {},
    served: { edit: 50, start: 2_000 },
  },
  10_000: {
    shares: { "no-search": 1, cold: 0.65, warm: 0.25, edited: 0.35 },
    memory: { "no-search": 1.3 * gigabyte, cold: 2 * gigabyte },
    served: { edit: 150, start: 6_000 },
  },
};

interface Row {
  readonly build: Build;
  readonly title: string;
  /** What its time is a share of. */
  readonly of?: Build;
}

const rows: readonly Row[] = [
  { build: "hugo", title: "Hugo" },
  { build: "no-search", title: "cold, without search", of: "hugo" },
  { build: "hugo-pagefind", title: "Hugo, then Pagefind" },
  { build: "cold", title: "cold", of: "hugo-pagefind" },
  { build: "warm", title: "nothing edited", of: "cold" },
  { build: "edited", title: "one edit, output gone", of: "cold" },
];

export function tableOf({ articles, costs, written, served }: Measured): string {
  const { shares, memory, served: most } = goals[articles] ?? { shares: {}, memory: {}, served: undefined };
  const head = ["", "n", "seconds", "share", "CPU s", "share", "goal", "MB memory", "goal", "files", "MB"];
  const lines = rows.flatMap(({ build, title, of }) => {
    const own = costs.get(build);
    const out = written.get(build);
    if (own === undefined || out === undefined) return [];
    const other = of === undefined ? undefined : costs.get(of);
    const share = (figure: (cost: Cost) => number): string =>
      other === undefined ? "" : (median(own.map(figure)) / median(other.map(figure))).toFixed(2);
    return [
      [
        other === undefined ? title : `${title} / ${rows.find((row) => row.build === of)?.title}`,
        String(own.length),
        median(own.map(({ wall }) => wall)).toFixed(2),
        share(({ wall }) => wall),
        median(own.map(({ cpu }) => cpu)).toFixed(2),
        share(({ cpu }) => cpu),
        String(shares[build] ?? ""),
        megabytes(median(own.map((cost) => cost.memory))),
        memory[build] === undefined ? "" : megabytes(memory[build]),
        String(out.files),
        megabytes(out.bytes),
      ],
    ];
  });
  const edits = served.flatMap((each) => each.edits);
  const serving =
    served.length === 0
      ? []
      : [
          "",
          ...columns([
            ["dev server", "n", "ms", "goal", "slowest"],
            line(
              "start to first page",
              served.map(({ start }) => start),
              most?.start,
            ),
            line("edit to served page", edits, most?.edit),
          ]),
          `memory of its processes: ${megabytes(median(served.map((each) => each.memory)))} MB`,
        ];
  return [`${articles} articles`, ...(lines.length === 0 ? [] : columns([head, ...lines])), ...serving, ""].join("\n");
}

const line = (title: string, times: readonly number[], goal: number | undefined): readonly string[] => [
  title,
  String(times.length),
  median(times).toFixed(0),
  String(goal ?? ""),
  Math.max(...times).toFixed(0),
];

/** The middle of some figures, of an even number the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** First column to the left, the others to the right. */
function columns(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = lines.reduce<readonly number[]>((most, cells) => cells.map((cell, i) => Math.max(cell.length, most[i] ?? 0)), []);
  return lines.map((cells) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
