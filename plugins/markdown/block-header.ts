// The first line of a block: `::: kind id`.
import { error, placeOn, type Place } from "../model/issue.ts";
import { nearest } from "../model/nearest.ts";
import { parseSlug, slugify, slugLength } from "../model/slug.ts";
import { caution } from "./blocks/caution.ts";
import { chart } from "./blocks/chart.ts";
import { finding } from "./blocks/finding.ts";
import { note } from "./blocks/note.ts";
import type { Facts } from "./facts.ts";
import type { BlockKind, FieldKind } from "./kind.ts";
import { lineOf } from "./place.ts";

/** Kinds of block that an author can write. */
const kinds: readonly BlockKind[] = [finding, chart, note, caution];

export const colons = "a block begins and ends with three colons, not more";

/** Words of a block's first line after the colons: the kind, then the id. */
const wordsOf = (opening: string): string[] => opening.slice(3).trim().split(/\s+/);

function placeOfWord(facts: Facts, line: number, word: string): Place {
  const column = (facts.lines[line] ?? "").indexOf(word, (facts.lines[line] ?? "").indexOf(":::") + 3);
  return placeOn(facts.file, facts.firstLine + line, column + 1, word.length);
}

/** The kind that a block's first line names. */
export function readKind(facts: Facts, opening: string, line: number): BlockKind | undefined {
  const [name = "", ...others] = wordsOf(opening);
  const place = placeOfWord(facts, line, name);
  const kind = kinds.find((candidate) => candidate.name === name);
  if (opening.startsWith("::::")) {
    facts.issues.push(error("blocks", lineOf(facts, line), colons, `write \`::: ${opening.replace(/^:+\s*/, "")}\``));
  } else if (kind === undefined) {
    const names = kinds.map((candidate) => candidate.name);
    const near = nearest(name, names);
    facts.issues.push(
      error("blocks", place, `no block is called "${name}"`, near === undefined ? `write ${names.join(", ")}` : `did you mean ${near}?`),
    );
  } else if (!opening.startsWith("::: ")) {
    facts.issues.push(error("blocks", place, "a space belongs after the colons", `write \`::: ${[name, ...others].join(" ")}\``));
  }
  if (kind?.form === "prose" && others[0] !== undefined) {
    const extra = placeOfWord(facts, line, others.join(" "));
    facts.issues.push(error("blocks", extra, `a ${kind.name} has no id`, "put the text below it, after a blank line"));
  }
  return kind;
}

/** The id on the first line of a block, or an empty one. */
export function readId(facts: Facts, kind: FieldKind, opening: string, line: number): { readonly id: string; readonly place: Place } {
  const [, id = "", extra] = wordsOf(opening);
  if (id === "") {
    const place = lineOf(facts, line);
    facts.issues.push(error("blocks", place, `this ${kind.name} has no id`, `write \`::: ${kind.name} id\`, with an id that no other has`));
    return { id, place };
  }
  const place = placeOfWord(facts, line, id);
  if (parseSlug(id) === undefined) {
    const example = slugify(id);
    const expected = id.length > slugLength ? `at most ${slugLength} characters` : "lower-case letters, digits and hyphens";
    const message = `"${id}" is no id; expected ${expected}`;
    facts.issues.push(error("blocks", place, message, example === "" ? undefined : `write ${example}`));
  } else if (extra !== undefined) {
    const message = `nothing may follow the id of a ${kind.name}`;
    facts.issues.push(error("blocks", placeOfWord(facts, line, extra), message, "put the text below it, after a blank line"));
  }
  return { id, place };
}
