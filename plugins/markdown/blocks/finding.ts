import type { BearsOn, FindingFacts } from "../../model/body.ts";
import { parseDate } from "../../model/date.ts";
import { relations, seenKinds, strengths, type Relation } from "../../model/evidence.ts";
import { error } from "../../model/issue.ts";
import type { Field } from "../fields.ts";
import type { FindingKind } from "../kind.ts";
import { noText, partsOf, readChoice, readDate, readNames, readSources, readText, type FieldReader } from "../read-field.ts";

const isRelation = (name: string): name is Relation => relations.some((relation) => relation === name);

/** One result: its sentence, the statements it bears on, and what it rests on. */
export const finding: FindingKind = {
  form: "fields",
  name: "finding",
  fields: [
    ...relations.map((name) => ({ name, times: "once", holds: "plain" }) as const),
    { name: "scope", times: "once", holds: "plain" },
    { name: "strength", times: "once", holds: "plain" },
    { name: "source", times: "once", holds: "inline" },
    { name: "seen", times: "once", holds: "plain" },
    { name: "conditions", times: "once", holds: "inline" },
    { name: "caveat", times: "once", holds: "inline" },
    { name: "quote", times: "once", holds: "inline" },
    { name: "changed", times: "many", holds: "dated" },
  ],
  read({ id, place, sentence, fields }, reader): FindingFacts {
    const field = (name: string) => fields.find(({ spec }) => spec.name === name);
    const scope = field("scope");
    const strength = field("strength");
    const source = field("source");
    if (sentence === undefined) {
      reader.facts.issues.push(
        error("fields", place, "this finding has no sentence", "say what was found in a paragraph above its fields"),
      );
    }
    return {
      id,
      place,
      sentence: sentence === undefined ? noText : reader.inlineText(sentence),
      bears: fields.flatMap((each) => readBearing(reader, each)),
      scope: scope === undefined ? [] : readNames(reader, scope),
      strength: strength === undefined ? undefined : readStrength(reader, strength),
      seen: readSeen(reader, field("seen")),
      sources: source === undefined ? [] : readSources(reader, source),
      conditions: readText(reader, field("conditions")),
      caveat: readText(reader, field("caveat")),
      quote: readText(reader, field("quote")),
      changed: fields.filter(({ spec }) => spec.name === "changed").flatMap((each) => readChange(reader, each)),
    };
  },
};

function readBearing(reader: FieldReader, field: Field): readonly BearsOn[] {
  const { name: relation } = field.spec;
  return isRelation(relation) ? readNames(reader, field).map(({ name, place }) => ({ name, place, relation })) : [];
}

function readStrength(reader: FieldReader, field: Field): FindingFacts["strength"] {
  const [whole] = partsOf(reader, field, 1);
  return whole && readChoice(reader, whole, strengths, "strength");
}

function readSeen(reader: FieldReader, field: Field | undefined): FindingFacts["seen"] {
  if (field === undefined) return undefined;
  const [how, when] = partsOf(reader, field, 2);
  if (how !== undefined && parseDate(how.text) !== undefined) {
    const message = `"seen" begins with how the source was seen, found a date`;
    reader.facts.issues.push(error("fields", how.place, message, `write it as primary, ${how.text}`));
    return undefined;
  }
  const kind = how && readChoice(reader, how, seenKinds, "way to have seen a source");
  if (when === undefined) {
    reader.facts.issues.push(error("fields", field.place, `"seen" says no date`, "write it as primary, 2026-11-24"));
    return undefined;
  }
  const date = readDate(reader, when, field.spec.name);
  return kind && date && { kind, date, place: when.place };
}

function readChange(reader: FieldReader, field: Field): FindingFacts["changed"] {
  const [when, why] = partsOf(reader, field, 2);
  const date = when && readDate(reader, when, field.spec.name);
  if (why === undefined || why.text === "") {
    reader.facts.issues.push(error("fields", field.place, `"changed" gives no reason`, "write it as 2026-11-24, what changed and why"));
    return [];
  }
  return date === undefined || field.inline === undefined
    ? []
    : [{ date, reason: reader.inlineText(field.inline), place: when?.place ?? field.place }];
}
