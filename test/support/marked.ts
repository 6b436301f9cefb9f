// Fixtures whose lines mark the issues that they must produce. A fixture is one text with the files of a content folder:
//
//   === articles/a.md
//   ! rule: message | hint             an issue of the whole file
//   benefit: [latancy]
//             ^^^^^^^ rule: message | hint
//             ^^^^^^^ other-rule             an error that has its exact text tested elsewhere
//
// Files of `commonFiles` are added where the fixture does not write them itself.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readContent } from "../../plugins/content/read.ts";
import { sortIssues, type Issue } from "../../plugins/model/issue.ts";
import { linkSite } from "../../plugins/model/link.ts";
import { checkSite } from "../../plugins/rules/check.ts";
import { today } from "./records.ts";

export interface Fixture {
  readonly files: ReadonlyMap<string, string>;
  /** The marked issues, as `showIssue` writes them, sorted. */
  readonly marked: readonly string[];
}

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const term = (label: string, order: number, more = ""): string =>
  `---\nlabel: ${label}\nstatement: It is said of ${label}.\norder: ${order}\n${more}---\nIntroduction.\n`;

const axis = (label: string): string => `{ label: ${label}, plural: ${label}s, question: What of it? }`;

/** A site with two axes of two terms each and one source. */
const commonFiles: ReadonlyMap<string, string> = new Map([
  [
    "site.yml",
    `title: Guide\ndescription: A guide.\nurl: https://guide.test/\naxes:\n  benefit: ${axis("Benefit")}\n  application: ${axis("Application")}\n`,
  ],
  ["terms/benefit/accuracy.md", term("Accuracy", 1, "synonyms: [precision]\nformerly: [exactness]\n")],
  ["terms/benefit/speed.md", term("Speed", 2)],
  ["terms/application/vision.md", term("Vision", 1)],
  ["terms/application/translation.md", term("Translation", 2)],
  ["sources/main.bib", "@article{lee2020size,\n  title = {Size},\n  author = {Lee, Ann},\n  journal = {Journal},\n  year = {2020}\n}\n"],
]);

/** Reads a fixture's files and marks. */
export function parseFixture(text: string): Fixture {
  const files = new Map<string, string[]>();
  const marked: string[] = [];
  let name = "";
  let lines: string[] = [];
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const file = /^=== (.+)$/.exec(line)?.[1];
    const [, signs, rest] = /^( *\^+|!) (.+)$/.exec(line) ?? [];
    if (file !== undefined) {
      [name, lines] = [file, []];
      files.set(name, lines);
    } else if (signs === "!") {
      marked.push(`${name}:1:1-1 ${rest}`);
    } else if (signs !== undefined) {
      marked.push(`${name}:${lines.length}:${signs.indexOf("^") + 1}-${signs.length + 1} ${rest}`);
    } else {
      lines.push(line);
    }
  }
  const written = [...files].map(([file, content]) => [file, content.map((line) => `${line}\n`).join("")] as const);
  return { files: new Map([...commonFiles, ...written]), marked: marked.sort() };
}

/** An issue in one line as fixtures mark it, with its text if `rule` found it; a place that goes on in further lines ends where its first line does. */
export function showIssue(issue: Issue, rule: string, files: ReadonlyMap<string, string>): string {
  const { place, message, hint } = issue;
  const line = files.get(place.file)?.split("\n")[place.line - 1] ?? "";
  const end = place.endLine > place.line ? line.length + 1 : place.endColumn;
  const shown = `${place.file}:${place.line}:${place.column}-${end} ${issue.rule}`;
  return issue.rule === rule ? `${shown}: ${message}${hint === undefined ? "" : ` | ${hint}`}` : shown;
}

/** Every issue that the files of a fixture give: from reading, parsing and the rules. */
export function issuesOf(files: ReadonlyMap<string, string>): readonly Issue[] {
  const folder = mkdtempSync(join(tmpdir(), "marked-"));
  try {
    for (const [file, content] of [...files, ["images/plot.png", Buffer.from(pixel, "base64")] as const]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    const { records, issues } = readContent(folder);
    if (records === undefined) return issues;
    const site = linkSite(records, { today, drafts: false });
    return sortIssues([...issues, ...checkSite(site)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
