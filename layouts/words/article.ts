// Words of articles.
import type { IsoDate } from "../../plugins/model/date.ts";
import { counted, withinSentence } from "../../plugins/model/names.ts";
import { day } from "./day.ts";

export const articleWords = {
  draft: "Draft: not published",
  /** How fresh and how long it is. */
  age: (reviewed: IsoDate, minutes: number): string => `Last reviewed ${day(reviewed)} · ${minutes} min read`,
  tests: "The statement tested here",
  sources: "Sources",
  related: "Related articles",
  linkedFrom: "What links here",
  shared: (labels: readonly string[]): string => `shares ${labels.map(withinSentence).join(", ")}`,
  total: (count: number): string => counted(count, "article"),
  reviewed: (date: IsoDate): string => `Last reviewed ${day(date)}`,
  note: "Note",
  caution: "Caution",
} as const;
