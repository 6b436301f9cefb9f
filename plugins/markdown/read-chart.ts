// Values of the fields of a chart: columns, axes, guides and fitted lines, as an author writes them.
import { chartMarks, chartScales, type AxisFacts, type ChartFacts, type FitFacts, type GuideFacts, type Written } from "../model/chart.ts";
import { error } from "../model/issue.ts";
import type { Field } from "./fields.ts";
import { placeIn } from "./place.ts";
import { partsOf, readChoice, type FieldReader, type Part } from "./read-field.ts";

const axisWords = [...chartScales, "reversed"] as const;

/** The name of a column or file: the whole value. */
export const readColumn = (reader: FieldReader, field: Field): Written | undefined => partsOf(reader, field, 1)[0];

/** What is drawn: words between commas. */
export function readMarks(reader: FieldReader, field: Field): ChartFacts["marks"] {
  const read: ChartFacts["marks"][number][] = [];
  for (const part of partsOf(reader, field)) {
    const mark = readChoice(reader, part, chartMarks, "mark");
    if (mark === undefined) continue;
    if (read.some((other) => other.mark === mark)) refuse(reader, part, `"${mark}" stands twice`, "delete one of them");
    else read.push({ mark, place: part.place });
  }
  return read;
}

/** A column, then at most one scale and `reversed`. */
export function readAxis(reader: FieldReader, field: Field): AxisFacts | undefined {
  const [column, ...others] = partsOf(reader, field);
  if (column === undefined || isMissing(reader, field, column, "column", `${field.spec.name}: Column, log`)) return undefined;
  let scale: Pick<AxisFacts, "scale" | "scalePlace"> | undefined;
  let reversed = false;
  for (const part of others) {
    const word = readChoice(reader, part, axisWords, "scale");
    if (word === undefined) continue;
    if (word !== "reversed" && scale === undefined) scale = { scale: word, scalePlace: part.place };
    else if (word === "reversed" && !reversed) reversed = true;
    else if (word === "reversed") refuse(reader, part, '"reversed" stands twice', "delete one of them");
    else refuse(reader, part, `an axis has one scale, found ${scale?.scale} and ${word}`, "delete one of them");
  }
  return { column, reversed, ...(scale ?? { scale: "linear", scalePlace: column.place }) };
}

/** A column, and which axis each panel scales for itself. */
export function readPanel(reader: FieldReader, field: Field): ChartFacts["panel"] {
  const [column, own] = partsOf(reader, field, 2);
  if (column === undefined || isMissing(reader, field, column, "column", "panel: Column")) return undefined;
  const word = own && readChoice(reader, own, ["own x", "own y"], "axis of a panel");
  return { column, own: word === undefined ? undefined : word === "own x" ? "x" : "y" };
}

/** Two columns: the lower and the upper end. */
export function readInterval(reader: FieldReader, field: Field): ChartFacts["interval"] {
  const [low, high, ...others] = partsOf(reader, field);
  if (low !== undefined && low.text !== "" && high !== undefined && high.text !== "" && others.length === 0) return { low, high };
  const place = placeIn(reader.facts, field.passage, 0, field.value.length);
  refuse(reader, { place }, '"interval" expects two columns', "write it as interval: Low, High");
  return undefined;
}

/** A column, and what its ticks are called. */
export function readReference(reader: FieldReader, field: Field): ChartFacts["reference"] {
  const [column, label] = partsOf(reader, field, 2);
  const example = "reference: Column, what it is";
  if (column === undefined || isMissing(reader, field, column, "column", example)) return undefined;
  return isMissing(reader, field, label, "label", example) ? undefined : { column, label: label.text };
}

/** A line at a value of an axis, or through two points, with its label. */
export function readGuide(reader: FieldReader, field: Field): GuideFacts | undefined {
  const example = "guide: y = 82.3, what it is";
  const [where, label] = partsOf(reader, field, 2);
  if (where === undefined || isMissing(reader, field, label, "label", example)) return undefined;
  const written = (match: RegExpExecArray, group: number): Written => {
    const [from, to] = match.indices?.[group] ?? [0, 0];
    return { text: match[group] ?? "", place: placeIn(reader.facts, field.passage, from, to - from) };
  };
  const value = /^\s*([xy])\s*=\s*([^\s,]+(?:[^\S\n]+[^\s,]+)*)\s*,/d.exec(field.value);
  const comma = /^\s*[xy]\s*=\s*([-+]?\d+(?:,\d[\d.]*)+)/d.exec(field.value);
  if (comma !== null) {
    const { text, place } = written(comma, 1);
    refuse(
      reader,
      { place },
      `"${text}" holds a comma, which ends the value`,
      "write 8.5 for 8,5 and 1400 for 1,400, and a blank after the comma before the label",
    );
    return undefined;
  }
  if (value !== null) {
    return { kind: value[1] === "x" ? "x" : "y", at: written(value, 2), label: label.text, place: where.place };
  }
  const points = /^\s*([^\s,]+)\s+([^\s,]+)\s+to\s+([^\s,]+)\s+([^\s,]+)\s*,/d.exec(field.value);
  if (points !== null) {
    const from = [written(points, 1), written(points, 2)] as const;
    const to = [written(points, 3), written(points, 4)] as const;
    return { kind: "points", from, to, label: label.text, place: where.place };
  }
  refuse(reader, where, `"${where.text}" is no place of a guide`, "write y = 82.3, x = 2019-06, or two points: 1e9 2e10 to 1e12 2e13");
  return undefined;
}

/** `all` or the name of a series, and from which value of x on. */
export function readFit(reader: FieldReader, field: Field): FitFacts | undefined {
  const match = /^(.*?)(?:\s*,\s*from\s+([^\s,]+))?$/ds.exec(field.value.trimEnd());
  const written = (group: number): Written | undefined => {
    const [from, to] = match?.indices?.[group] ?? [];
    if (from === undefined || to === undefined) return undefined;
    return { text: field.value.slice(from, to).replace(/\s+/g, " "), place: placeIn(reader.facts, field.passage, from, to - from) };
  };
  const series = written(1);
  return series && { series, from: written(2) };
}

function isMissing(
  reader: FieldReader,
  { spec, place }: Field,
  part: Part | undefined,
  what: string,
  example: string,
): part is undefined | (Part & { readonly text: "" }) {
  if (part !== undefined && part.text !== "") return false;
  refuse(reader, { place }, `"${spec.name}" names no ${what}`, `write it as ${example}`);
  return true;
}

function refuse({ facts }: FieldReader, { place }: Pick<Part, "place">, message: string, hint: string): void {
  facts.issues.push(error("fields", place, message, hint));
}
