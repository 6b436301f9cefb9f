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
  /** All sources by kind: `214: 131 peer reviewed, 61 preprints, 22 other`. */
  total: (kinds: Readonly<Partial<Record<SourceKind, number>>>): string => {
    const { "peer-reviewed": reviewed = 0, preprint = 0, ...rest } = kinds;
    const other = Object.values(rest).reduce((sum, count) => sum + count, 0);
    const named = [
      ...(reviewed === 0 ? [] : [`${reviewed} peer reviewed`]),
      ...(preprint === 0 ? [] : [counted(preprint, "preprint")]),
      ...(other === 0 ? [] : [`${other} other`]),
    ];
    return [counted(reviewed + preprint + other, "source"), ...(named.length === 0 ? [] : [named.join(", ")])].join(": ");
  },
  download: "Download:",
  formats: { bibliography: "BibTeX", sources: "JSON" },
  cited: (count: number): string => (count === 0 ? "Not cited yet" : `Cited ${counted(count, "time")}`),
  vendor: (vendor: string): string => `Maker of the system: ${vendor}`,
  read: "Read it:",
  findings: (count: number): string => `Findings that cite it (${count})`,
  articles: (count: number): string => `Articles that cite it (${count})`,
  others: (count: number): string => `Other pages that cite it (${count})`,
  notCited: "Not cited yet",
  cite: "Cite this source",
  /** Of several sources the first, and how many more there are: `Taori and others 2020, 2 more`. */
  firstOf: ([first = "", ...others]: readonly string[]): string => (others.length === 0 ? first : `${first}, ${others.length} more`),
  /** Authors, year, title and venue in one line: `Taori, R. and Dave, A., 2020. Measuring. NeurIPS.` */
  reference: ({
    authors,
    year,
    title,
    venue,
  }: {
    readonly authors: string;
    readonly year: number | undefined;
    readonly title: string;
    readonly venue: string | undefined;
  }): string =>
    [[authors, year].filter((part) => part !== undefined && part !== "").join(", "), title, venue]
      .flatMap((part) => (part === undefined || part === "" ? [] : [/[.?!]$/.test(part) ? part : `${part}.`]))
      .join(" "),
  formatNames: { bibtex: "BibTeX", ris: "RIS" },
} as const;
