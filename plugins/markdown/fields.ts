// What a block of the form "paragraph, list of `field: value`" consists of. Text that fits neither is reported, never dropped.
import type { Token } from "markdown-it";
import { error, warning, type Place } from "../model/issue.ts";
import { nearest } from "../model/nearest.ts";
import type { Facts } from "./facts.ts";
import type { FieldKind } from "./kind.ts";
import { mostRepeated } from "./limits.ts";
import { advance, lineOf, lineOfToken, passageOf, placeIn, type Passage } from "./place.ts";

/** A field that a kind of block may hold. */
export interface FieldSpec {
  readonly name: string;
  readonly times: "once" | "many";
  /** Names and numbers; or text with markup; or a date, a comma and text with markup. */
  readonly holds: "plain" | "inline" | "dated";
}

/** A field as written. */
export interface Field {
  readonly spec: FieldSpec;
  /** The field's name. */
  readonly place: Place;
  readonly value: string;
  readonly passage: Passage;
  /** The part of the value that holds markup; its children are there once the whole body is parsed. */
  readonly inline: Token | undefined;
}

export interface FieldBlock {
  readonly kind: FieldKind;
  readonly id: string;
  /** The id, or the block's first line if it has none. */
  readonly place: Place;
  readonly sentence: Token | undefined;
  readonly fields: readonly Field[];
}

/** Reads the tokens between the first and the last line of a block. */
export function readFields(facts: Facts, kind: FieldKind, tokens: readonly Token[]): Pick<FieldBlock, "sentence" | "fields"> {
  let sentence: Token | undefined;
  let list: readonly Token[] | undefined;
  for (const node of nodesOf(tokens)) {
    const type = node[0]?.type;
    if (type === "paragraph_open" && sentence === undefined && list === undefined) sentence = node[1];
    else if (type === "bullet_list_open" && list === undefined) list = node;
    else if (!reportUnlisted(facts, kind, node)) reportStray(facts, kind, node);
  }
  if (sentence !== undefined) reportUnlisted(facts, kind, [sentence]);
  const start = list?.[0]?.map?.[0] ?? 0;
  if (sentence !== undefined && start > 0 && facts.lines[start - 1]?.trim() !== "") {
    const message = "no blank line between the sentence and its fields";
    facts.issues.push(warning("blank-lines", lineOf(facts, start), message, "add one; code hosts join lines that have none between"));
  }
  const fields: Field[] = [];
  const again = kind.name === "chart" ? "delete one of the two" : "join the two";
  for (const item of nodesOf((list ?? []).slice(1, -1))) {
    const field = readItem(facts, kind, item.slice(1, -1), item[0]);
    if (field === undefined) continue;
    const same = fields.filter(({ spec }) => spec === field.spec).length;
    if (field.spec.times === "once" && same > 0) {
      facts.issues.push(error("fields", field.place, `the field "${field.spec.name}" stands here a second time`, again));
    } else if (same === mostRepeated) {
      const message = `the field "${field.spec.name}" stands here more than ${mostRepeated} times`;
      facts.issues.push(error("fields", field.place, message, "leave some out"));
    } else fields.push(field);
  }
  return { sentence, fields };
}

/** Groups tokens by the outermost element that they belong to. */
function nodesOf(tokens: readonly Token[]): readonly Token[][] {
  const nodes: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) nodes.push([]);
    nodes.at(-1)?.push(token);
    depth += token.nesting;
  }
  return nodes;
}

function reportStray(facts: Facts, kind: FieldKind, node: readonly Token[]): void {
  const place = lineOfToken(
    facts,
    node.find(({ map }) => map !== null),
  );
  const message = `a ${kind.name} holds one paragraph and one list of fields; this is neither`;
  facts.issues.push(error("fields", place, message, "move it out of the block, or into a field"));
}

/** Reports the first field that is no item of a list with hyphens, and says whether there is one. */
function reportUnlisted(facts: Facts, kind: FieldKind, tokens: readonly Token[]): boolean {
  const inline = tokens[0]?.type === "bullet_list_open" ? undefined : tokens.find(({ type }) => type === "inline");
  for (const { 0: line, 1: name, index } of (inline?.content ?? "").matchAll(/^ *(\w+):(?= ).*/gm)) {
    if (inline === undefined || !kind.fields.some((field) => field.name === name)) continue;
    const place = placeIn(facts, passageOf(facts, inline), index, line.length);
    facts.issues.push(
      error("blocks", place, 'this field does not begin with "- "', `write "- ${line.trim()}", and the other fields likewise`),
    );
    return true;
  }
  return false;
}

function readItem(facts: Facts, kind: FieldKind, tokens: readonly Token[], item: Token | undefined): Field | undefined {
  const [paragraph, ...others] = nodesOf(tokens);
  const inline = paragraph?.[0]?.type === "paragraph_open" ? paragraph[1] : undefined;
  if (inline === undefined) {
    facts.issues.push(error("fields", lineOfToken(facts, item), "this item is no field", `write "field: value"`));
    return undefined;
  }
  for (const other of others) reportStray(facts, kind, other);
  const passage = passageOf(facts, inline);
  const [whole, name = ""] = /^(\S+?)\s*:(?:\s+|$)/.exec(inline.content) ?? [];
  if (whole === undefined) {
    const place = placeIn(facts, passage, 0, inline.content.length);
    facts.issues.push(error("fields", place, "this item is no field", `write "field: value"`));
    return undefined;
  }
  const place = placeIn(facts, passage, 0, name.length);
  const spec = kind.fields.find((candidate) => candidate.name === name);
  if (spec === undefined) {
    facts.issues.push(error("fields", place, `a ${kind.name} has no field "${name}"`, suggestion(name, kind)));
    return undefined;
  }
  const value = inline.content.slice(whole.length);
  if (value === "") {
    facts.issues.push(error("fields", place, `nothing stands after "${name}:"`, "write its value, or remove the line"));
    return undefined;
  }
  const valuePassage = advance(passage, whole.length);
  return { spec, place, value, passage: valuePassage, inline: markupOf(facts, spec, inline, value, valuePassage) };
}

function suggestion(name: string, kind: FieldKind): string {
  const names = kind.fields.map((field) => field.name);
  const near = nearest(name, names);
  return near === undefined ? `the fields are ${names.join(", ")}` : `did you mean ${near}?`;
}

/** Cuts the inline token down to the part that holds markup. */
function markupOf(facts: Facts, spec: FieldSpec, inline: Token, value: string, passage: Passage): Token | undefined {
  if (spec.holds === "plain") return undefined;
  const start = spec.holds === "dated" ? (/^[^,]*,\s*/.exec(value)?.[0].length ?? value.length) : 0;
  inline.content = value.slice(start);
  facts.passages.set(inline, advance(passage, start));
  return inline;
}
