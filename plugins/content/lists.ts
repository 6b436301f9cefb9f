// The two data files that are lists: the glossary and the gaps.
import { placeOf, type GapRecord, type GlossaryRecord } from "../model/record.ts";
import { gapsSchema, glossarySchema } from "../model/schema/site.ts";
import type { Reading } from "./reading.ts";
import { validate } from "./validate.ts";
import { readYaml } from "./yaml.ts";

/** Reads glossary.yml. */
export function readGlossary(file: string, text: string): Reading<readonly GlossaryRecord[]> {
  const yaml = readYaml(file, text);
  if (yaml.value === undefined) return { value: undefined, issues: yaml.issues };
  const { places } = yaml.value;
  const { value, issues } = validate(yaml.value, glossarySchema);
  const records = value?.map(({ term, long, definition, article }, i) => ({
    term,
    long,
    definition,
    article,
    place: placeOf(places, i, "term"),
    articlePlace: placeOf(places, i, "article"),
  }));
  return { value: records, issues };
}

/** Reads gaps.yml. */
export function readGaps(file: string, text: string): Reading<readonly GapRecord[]> {
  const yaml = readYaml(file, text);
  if (yaml.value === undefined) return { value: undefined, issues: yaml.issues };
  const { places } = yaml.value;
  const { value, issues } = validate(yaml.value, gapsSchema);
  const records = value?.map(({ terms, looked_in: lookedIn, date, note }, i) => ({
    terms: terms.map((name, j) => ({ name, place: placeOf(places, i, "terms", j) })),
    lookedIn,
    date,
    datePlace: placeOf(places, i, "date"),
    note,
  }));
  return { value: records, issues };
}
