// Words of what stands around every page.
import type { IsoDate } from "../../plugins/model/date.ts";
import { withinSentence } from "../../plugins/model/names.ts";
import { articleWords } from "./article.ts";
import { day } from "./day.ts";
import { evidenceWords } from "./evidence.ts";

/** A page's title in the window: its own, then the site's. */
export const windowTitle = (page: string, site: string): string => (page === site ? site : `${page} · ${site}`);

export const navigationWords = {
  skip: "Skip to content",
  menu: "Menu",
  main: "Main",
  guide: "Guide",
  contents: "On this page",
  breadcrumb: "Breadcrumb",
  page: "Page",
  feed: "Feed of articles",
  all: (plural: string): string => `All ${withinSentence(plural)}`,
  previous: (title: string): string => `Previous: ${title}`,
  next: (title: string): string => `Next: ${title}`,
  pageOf: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  goToPage: (page: number): string => `Page ${page}`,
} as const;

export const footerWords = {
  reviewed: articleWords.reviewed,
  due: (date: IsoDate): string => `Next review by ${day(date)}`,
  edit: "Suggest a change",
  report: "Report a wrong statement",
  history: "History of this page",
  data: "Data:",
  formats: { findings: "JSON", findingsTable: "CSV", bibliography: "BibTeX" },
  outOfDate: "Out of date",
  overdue: (date: IsoDate): string => `This page was due for review on ${day(date)}. Findings marked “review due” may have changed since.`,
  /** Foot of a printed page: where it stands and how fresh it is. */
  printed: (address: string, reviewed: IsoDate | undefined): string =>
    [address, ...(reviewed === undefined ? [] : [articleWords.reviewed(reviewed)]), evidenceWords.notWeight].join(" · "),
} as const;

export const notFoundWords = {
  text: "The address may be mistyped, or the page has moved.",
} as const;

export const stubWords = {
  title: "This page has moved",
  text: "It is now at:",
} as const;
