import type { ProseKind } from "../kind.ts";

/** Something that goes wrong for a reader who does not know it. */
export const caution: ProseKind = { form: "prose", name: "caution" };
