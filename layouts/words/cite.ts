// How pages, findings and sources are cited.
import type { IsoDate } from "../../plugins/model/date.ts";
import { articleWords } from "./article.ts";
import { day } from "./day.ts";

/** A page as a citation names it. */
export interface CitedPage {
  readonly title: string;
  readonly site: string;
  /** Whole address. */
  readonly address: string;
  readonly reviewed: IsoDate | undefined;
}

export const citeWords = {
  page: "Cite this page",
  pageText: ({ title, site, address, reviewed }: CitedPage): string =>
    [`“${title}”`, site, address, ...(reviewed === undefined ? [] : [`last reviewed ${day(reviewed)}`])].join(", "),
  pageNote: articleWords.reviewed,
  findingText: (finding: { readonly id: string; readonly site: string; readonly address: string; readonly checked: IsoDate }): string =>
    `Cite as: ${finding.id}, ${finding.site}, ${finding.address}, checked ${day(finding.checked)}`,
} as const;
