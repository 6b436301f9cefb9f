import type { Body } from "../model/body.ts";
import type { Place } from "../model/issue.ts";
import { placeOf, type Records } from "../model/record.ts";
import { between, blank, blanked, code, matching } from "../model/blank.ts";

/** A line of running text with its columns kept. */
export interface ProseLine {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The line; what is no prose (code, formulas, quotations, citations, addresses) is blank. */
  readonly text: string;
  /** Heading of the part it stands in: of level one or two. */
  readonly section: string | undefined;
  /** Whether it is a row of a table that cites a source or links to a heading or finding. */
  readonly traced: boolean;
}

/** A line of a finding or chart that holds words: of its sentence or title, or of a field. */
export interface BlockLine {
  readonly line: number;
  readonly text: string;
  readonly id: string;
  /** Name of the field, `undefined` in the sentence or title. */
  readonly field: string | undefined;
}

const references = [between("[@", "]"), between("](", ")"), matching(/<[a-z]+:[^<>\s]*>/gi)];
const codeAndFormulas = [code, matching(/\$(?!\s)[^$]+(?<!\s)\$(?!\d)/g)];
const quotations = [between('"', '"'), between("“", "”")];

/** The lines of a body that are its author's running text: blocks with fields (findings, charts) are left out, notes are not. */
export function* proseLines({ manuscript, headings }: Pick<Body, "manuscript" | "headings">): Generator<ProseLine> {
  const { text, firstLine, blocks, definitions, verbatim } = manuscript;
  const lines = text.split(/\r\n|\n|\r/);
  const silent = new Set<number>();
  const silence = (from: number, to: number): void => {
    for (let line = from; line < to; line += 1) silent.add(line);
  };
  for (const { kind, from, to } of blocks) if (kind !== "note" && kind !== "caution") silence(from, to + 1);
  for (const { from, to } of [...definitions, ...verbatim]) silence(from, to);
  const prose = lines.map((line, index) => (silent.has(index) ? "" : line)).join("\n");
  const shown = blanked(prose, [...codeAndFormulas, ...references, ...quotations]).split("\n");
  const parts = headings.filter(({ level }) => level <= 2);
  let part = 0;
  for (const [index, line] of shown.entries()) {
    while ((parts[part]?.place.line ?? Infinity) <= firstLine + index) part += 1;
    if (line.trim() === "") continue;
    const traced = /^\s*\|/.test(line) && /\[@|\]\([^)\s]*#/.test(lines[index] ?? "");
    yield { line: firstLine + index, text: line, section: parts[part - 1]?.text, traced };
  }
}

/** The lines of words in a body's findings and charts; citations and addresses in them are blank. */
export function* blockLines({ manuscript }: Pick<Body, "manuscript">): Generator<BlockLine> {
  const lines = manuscript.text.split(/\r\n|\n|\r/);
  for (const { id, from, to } of manuscript.blocks) {
    if (id === undefined) continue;
    let field: string | undefined;
    for (const [index, text] of blanked(lines.slice(from + 1, to).join("\n"), references)
      .split("\n")
      .entries()) {
      const name = /^\s*[-*+]\s+([a-z]+):/.exec(text)?.[1];
      field = name ?? field;
      const words = name === undefined ? text : text.replace(/^[^:]*:/, blank);
      if (words.trim() !== "") yield { line: manuscript.firstLine + from + 1 + index, text: words, id, field };
    }
  }
}

/** The place of a match in a line. */
export const placeOfMatch = (file: string, line: number, { index, 0: found }: RegExpExecArray): Place => ({
  file,
  line,
  column: index + 1,
  endLine: line,
  endColumn: index + 1 + found.length,
});

/** The texts of articles that show in lists, with their places. */
export const listedTexts = ({ articles }: Pick<Records, "articles">): { readonly text: string; readonly place: Place }[] =>
  articles.flatMap(({ values, places }) =>
    (["title", "summary"] as const).map((key) => ({ text: values[key], place: placeOf(places, key) })),
  );
