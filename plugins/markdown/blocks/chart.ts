import type { ChartFacts } from "../../model/chart.ts";
import { error } from "../../model/issue.ts";
import type { Field } from "../fields.ts";
import type { ChartKind } from "../kind.ts";
import { passageOf, placeIn } from "../place.ts";
import { readAxis, readColumn, readFit, readGuide, readInterval, readMarks, readPanel, readReference } from "../read-chart.ts";
import { noText, partsOf, readDate, readSources, readText, type FieldReader } from "../read-field.ts";

const plain = (name: string, times: "once" | "many" = "once") => ({ name, times, holds: "plain" }) as const;
const inline = (name: string) => ({ name, times: "once", holds: "inline" }) as const;

/** A drawing of a table: what is seen, the table, and how its columns are drawn. */
export const chart: ChartKind = {
  form: "fields",
  name: "chart",
  fields: [
    plain("data"),
    plain("marks"),
    plain("x"),
    plain("y"),
    plain("by"),
    plain("size"),
    plain("panel"),
    plain("label"),
    plain("join"),
    plain("interval"),
    plain("reference"),
    plain("guide", "many"),
    plain("fit", "many"),
    inline("source"),
    plain("checked"),
    inline("read"),
    inline("note"),
  ],
  read(block, reader): ChartFacts {
    const { id, place, sentence, fields } = block;
    const field = (name: string) => fields.find(({ spec }) => spec.name === name);
    const once = <Read>(name: string, read: (reader: FieldReader, field: Field) => Read): Read | undefined => {
      const found = field(name);
      return found && read(reader, found);
    };
    const many = <Read>(name: string, read: (reader: FieldReader, field: Field) => Read | undefined): readonly Read[] =>
      fields.filter(({ spec }) => spec.name === name).flatMap((found) => read(reader, found) ?? []);
    checkTitle(block, reader);
    return {
      id,
      place,
      title: sentence === undefined ? noText : reader.inlineText(sentence),
      data: once("data", readColumn),
      marks: once("marks", readMarks) ?? [],
      x: once("x", readAxis),
      y: once("y", readAxis),
      by: once("by", readColumn),
      size: once("size", readColumn),
      panel: once("panel", readPanel),
      label: once("label", readColumn),
      join: once("join", readColumn),
      interval: once("interval", readInterval),
      reference: once("reference", readReference),
      guides: many("guide", readGuide),
      fits: many("fit", readFit),
      sources: once("source", readSources) ?? [],
      checked: once("checked", readChecked),
      read: readText(reader, field("read")),
      note: readText(reader, field("note")),
    };
  },
};

function checkTitle({ place, sentence }: Parameters<ChartKind["read"]>[0], { facts }: FieldReader): void {
  if (sentence === undefined) {
    facts.issues.push(error("fields", place, "this chart has no title", "say what is seen in a paragraph above its fields"));
  } else if (/[^.]\.$/.test(sentence.content)) {
    const stop = placeIn(facts, passageOf(facts, sentence), sentence.content.length - 1, 1);
    facts.issues.push(error("fields", stop, "the title of a chart ends without a full stop", "take it out"));
  }
}

function readChecked(reader: FieldReader, field: Field): ChartFacts["checked"] {
  const [whole] = partsOf(reader, field, 1);
  const date = whole && readDate(reader, whole, field.spec.name);
  return date && { date, place: whole.place };
}
