import type { ProseKind } from "../kind.ts";

/** Something good to know beside the text. */
export const note: ProseKind = { form: "prose", name: "note" };
