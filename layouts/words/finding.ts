// Words of findings.
import type { IsoDate } from "../../plugins/model/date.ts";
import type { SeenKind } from "../../plugins/model/evidence.ts";
import { day } from "./day.ts";
import { strengthNames } from "./marks.ts";

const seenNames: Readonly<Record<SeenKind, string>> = {
  primary: "read in the source",
  secondary: "seen in another text",
  recalled: "from memory, not checked",
};

export const findingWords = {
  relation: "Relation",
  strength: "Strength",
  studiedIn: "Studied in",
  holdsFor: "Holds for",
  but: "But",
  source: (count: number): string => (count === 1 ? "Source" : "Sources"),
  checked: "Checked",
  due: (date: IsoDate): string => `Review due since ${day(date)}`,
  article: "Article",
  strengths: strengthNames,
  seen: seenNames,
  history: "Quote and history",
  quote: "Quote",
  ownStatement: "the statement of this article",
  changed: (date: IsoDate): string => `Changed on ${day(date)}: `,
} as const;
