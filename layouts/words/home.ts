// Words of the home page.
import type { IsoDate } from "../../plugins/model/date.ts";
import { counted } from "../../plugins/model/names.ts";
import { day } from "./day.ts";
import { evidenceWords } from "./evidence.ts";

export const homeWords = {
  totals: (totals: { readonly findings: number; readonly sources: number; readonly checked: IsoDate | undefined }): string =>
    [
      evidenceWords.findings(totals.findings),
      counted(totals.sources, "source"),
      ...(totals.checked === undefined ? [] : [`checked ${day(totals.checked)}`]),
    ].join(" · "),
  start: "Start with:",
  example: "How to read a finding",
  exampleNote: "A real one, with each part named. The first is the sentence: one result, with its number and its scope.",
  matrix: "Evidence matrix",
  lately: "Changed lately",
  happened: { changed: "Finding changed", reviewed: "Article reviewed", checked: "Finding checked" },
} as const;
