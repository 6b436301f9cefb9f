import type { FindingFacts } from "../model/body.ts";
import type { ChartFacts } from "../model/chart.ts";
import type { FieldBlock, FieldSpec } from "./fields.ts";
import type { FieldReader } from "./read-field.ts";

/** A kind of block, as its file declares it. */
export type BlockKind = ProseKind | FieldKind;

/** Free Markdown without headings; it has no id. */
export interface ProseKind {
  readonly form: "prose";
  readonly name: "note" | "caution";
}

/** A paragraph and a list of fields; it has an id. */
export type FieldKind = FieldForm<"finding", FindingFacts> | FieldForm<"chart", ChartFacts>;

interface FieldForm<Name extends string, BlockFacts> {
  readonly form: "fields";
  readonly name: Name;
  readonly fields: readonly FieldSpec[];
  /** Turns what was written into facts and reports values that it cannot read. */
  readonly read: (block: FieldBlock, reader: FieldReader) => BlockFacts;
}

export type FindingKind = Extract<FieldKind, { readonly name: "finding" }>;
export type ChartKind = Extract<FieldKind, { readonly name: "chart" }>;
