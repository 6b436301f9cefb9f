// Issues as people and tools read them. Pure: whoever calls it prints the text.
import type { Issue, Place, Severity } from "../model/issue.ts";
import { counted } from "../model/names.ts";
import { visible } from "./cells.ts";
import { excerptOf, linesOf } from "./excerpt.ts";

export type ReportFormat = "text" | "json" | "github";

export interface ReportOptions {
  /** Whether the text may hold colours. */
  readonly color: boolean;
  /** The content folder as the reader would write it: `content`; empty where it is the working directory. */
  readonly root: string;
}

/**
 * Writes issues in the order given.
 * @param texts decoded text of each file by its path from the content folder, for excerpts
 * @returns text that ends with a line end; for `text` and `github` nothing if there is no issue
 */
export function formatIssues(
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
  format: ReportFormat,
  { color, root }: ReportOptions,
): string {
  const pathOf = ({ file }: Place): string => (root === "" || root === "." ? file : `${root.replace(/\/+$/, "")}/${file}`);
  if (format === "json")
    return `${JSON.stringify(
      issues.map((issue) => flat(issue, pathOf(issue.place))),
      null,
      2,
    )}\n`;
  if (issues.length === 0) return "";
  if (format === "github") return issues.map((issue) => `${annotation(issue, pathOf(issue.place))}\n`).join("");
  const paint = color ? painted : plain;
  const lines = new Map(Array.from(new Set(issues.map(({ place }) => place.file)), (file) => [file, linesOf(texts.get(file) ?? "")]));
  const paragraphs = issues.map((issue) => paragraph(issue, pathOf(issue.place), lines.get(issue.place.file) ?? [], paint));
  return `${paragraphs.join("\n")}\n${summary(issues)}\n`;
}

type Paint = (text: string, style: "strong" | "quiet" | Severity) => string;

const plain: Paint = (text) => text;
const codes = { strong: 1, quiet: 2, error: 31, warning: 33 } as const;
const painted: Paint = (text, style) => `\u001b[${codes[style]}m${text}\u001b[0m`;

function paragraph({ rule, severity, place, message, hint }: Issue, path: string, lines: readonly string[], paint: Paint): string {
  const mark = severity === "warning" ? `${paint("warning", "warning")}  ` : "";
  const where = paint(`${visible(path)}:${place.line}:${place.column}`, "strong");
  const first = `${where}  ${mark}${paint(rule, severity)}  ${visible(message)}\n`;
  const advice = hint === undefined ? "" : visible(hint);
  const excerpt = excerptOf(lines, place);
  if (excerpt === undefined) return advice === "" ? first : `${first}       ${advice}\n`;
  const number = String(place.line).padStart(4);
  const carets = `${paint(`${" ".repeat(number.length)} |`, "quiet")} ${paint(excerpt.carets, severity)}`;
  return `${first}${paint(`${number} |`, "quiet")} ${excerpt.line}\n${carets}${advice === "" ? "" : `  ${advice}`}\n`;
}

/** How many issues there are of each severity, and in how many files: `3 errors, 1 warning in 2 files`. */
function summary(issues: readonly Issue[]): string {
  const numbers = (["error", "warning"] as const).flatMap((severity) => {
    const found = issues.filter((issue) => issue.severity === severity).length;
    return found === 0 ? [] : counted(found, severity);
  });
  return `${numbers.join(", ")} in ${counted(new Set(issues.map(({ place }) => place.file)).size, "file")}`;
}

const flat = ({ rule, severity, place, message, hint }: Issue, file: string): Readonly<Record<string, string | number | null>> => ({
  file,
  line: place.line,
  column: place.column,
  endLine: place.endLine,
  endColumn: place.endColumn,
  rule,
  severity,
  message,
  hint: hint ?? null,
});

/** A workflow command of GitHub Actions. */
function annotation({ rule, severity, place, message, hint }: Issue, path: string): string {
  const properties = {
    file: path,
    line: String(place.line),
    col: String(place.column),
    endLine: String(place.endLine),
    endColumn: String(place.endColumn),
    title: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${severity} ${written.join(",")}::${escapeData(hint === undefined ? message : `${message}\n${hint}`)}`;
}

const escapeData = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
