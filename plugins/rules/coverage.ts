// What a site covers and what it lacks, as text for editors.
import { relations, totalOf, type Counts } from "../model/evidence.ts";
import { counted } from "../model/names.ts";
import type { Crossing, Matrix, Site, Term } from "../model/site.ts";

/**
 * The coverage of a site: terms and crossings with their findings by relation, cells that are empty and whether a gap says so, findings
 * per article, findings whose source was not seen itself, and reviews by the day on which they are due.
 * @returns plain text that ends with a line end
 */
export const coverageOf = (site: Site): string =>
  [
    section("Terms", [["", ...relations, "from memory", "articles", "verdict"], ...site.terms.map(termRow)]),
    ...site.matrices.map(matrixSection),
    section("Articles", [
      ["", "findings", "charts", "words", "links to it"],
      ...site.articles.map(({ slug, findings, charts, words, linkedFrom }) =>
        [slug, ...[findings, charts].map(({ length }) => length), words, linkedFrom.length].map(String),
      ),
      ["all", site.findings.length, site.articles.reduce((sum, { charts }) => sum + charts.length, 0), "", ""].map(String),
    ]),
    section(
      "Findings whose source was not seen itself",
      site.findings.filter(({ seen }) => seen !== "primary").map(({ id, seen, article }) => [id, seen, article.slug]),
    ),
    section(
      "Reviews, by the day on which they are due",
      site.articles
        .toSorted((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)))
        .map(({ due, overdue, slug }) => [due, slug, overdue ? "due now" : ""]),
    ),
  ].join("\n");

const termRow = ({ label, axis, counts, uncounted, articles, verdict }: Term): string[] => [
  `${axis.label}: ${label}`,
  ...relations.map((relation) => String(counts[relation])),
  String(uncounted.length),
  String(articles.length),
  verdict === undefined ? "none" : `${verdict.form}, ${verdict.confidence}`,
];

function matrixSection({ judged, other, rows }: Matrix): string {
  const cells = rows.flatMap((row) => row.cells);
  const empty = cells.filter(({ findings }) => findings.length === 0);
  const title = `${judged.label} by ${other.label.toLowerCase()}: ${counted(cells.length - empty.length, "cell")} filled, ${empty.length} empty`;
  return section(title, [
    ["", ...other.terms.map(({ label }) => label)],
    ...rows.map(({ term, cells: row }) => [term.label, ...row.map(({ counts }) => brief(counts))]),
    ...empty.map((cell) => [emptyCell(cell)]),
  ]);
}

/** Counts by the first letters of the relations: `14S 33Q 8C`; a stroke for none. */
const brief = (counts: Counts): string =>
  totalOf(counts) === 0
    ? "–"
    : relations.flatMap((relation) => (counts[relation] === 0 ? [] : [`${counts[relation]}${relation.charAt(0).toUpperCase()}`])).join(" ");

const emptyCell = ({ judged, other, gaps }: Crossing): string =>
  `empty: ${judged.label} and ${other.label}, ${gaps.length === 0 ? "not in gaps.yml" : "in gaps.yml"}`;

function section(title: string, rows: readonly (readonly string[])[]): string {
  const columns = rows.filter((row) => row.length > 1);
  const widths = (columns[0] ?? []).map((_, column) => Math.max(...columns.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (row.length > 1 ? cell.padEnd(widths[column] ?? 0) : cell))
      .join("  ")
      .trimEnd(),
  );
  return [title, ...(rows.length === 0 ? ["none"] : lines).map((line) => `  ${line}`), ""].join("\n");
}
