// The charts of the guide as their author wrote them, read here without any code of the product, for tests of what was made of them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const content = join(import.meta.dirname, "../../content");

/** A chart as written. */
export interface WrittenChart {
  readonly id: string;
  /** Slug of its article. */
  readonly article: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The file as it is. */
  readonly csv: string;
}

/** Cells of a line; a quoted one may hold commas. */
const cellsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");

/** Every chart of every article. */
export const writtenCharts: readonly WrittenChart[] = readdirSync(join(content, "articles")).flatMap((file) => {
  const text = readFileSync(join(content, "articles", file), "utf8");
  const charts = Array.from(
    text.matchAll(/^::: chart (\S+)\n\n(.+)\n\n((?:- .+\n)+)\n:::$/gm),
    ([, id = "", title = "", list = ""]): WrittenChart => {
      const fields = Object.fromEntries(Array.from(list.matchAll(/^- (\w+): (.*)$/gm), ([, name = "", value = ""]) => [name, value]));
      const csv = readFileSync(join(content, "data", fields["data"] ?? ""), "utf8");
      const [columns = [], ...rows] = csv.trimEnd().split("\n").map(cellsOf);
      return { id, article: file.replace(/\.md$/, ""), title, fields, columns, rows, csv };
    },
  );
  if (charts.length !== Array.from(text.matchAll(/^::: chart/gm)).length) throw new Error(`${file} has a chart that was not read`);
  return charts;
});
