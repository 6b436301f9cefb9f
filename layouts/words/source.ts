// Words of sources.
import type { SourceKind } from "../../plugins/model/evidence.ts";
import { counted } from "../../plugins/model/names.ts";

const sourceKindNames: Readonly<Record<SourceKind, string>> = {
  "peer-reviewed": "Peer reviewed",
  preprint: "Preprint",
  record: "Official record",
  report: "Report",
  "developer-report": "Developer report",
  "data-set": "Data set",
  news: "News",
  other: "Other",
};

export const sourceWords = {
  eyebrow: "Source",
  kinds: sourceKindNames,
  total: (count: number): string => counted(count, "source"),
  cited: (count: number): string => (count === 0 ? "Not cited yet" : `Cited ${counted(count, "time")}`),
  vendor: (vendor: string): string => `Maker of the system: ${vendor}`,
  read: "Read it:",
  findings: (count: number): string => `Findings that cite it (${count})`,
  articles: (count: number): string => `Articles that cite it (${count})`,
  others: (count: number): string => `Other pages that cite it (${count})`,
  notCited: "Not cited yet",
  cite: "Cite this source",
} as const;
