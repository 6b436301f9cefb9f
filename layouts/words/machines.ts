// Words of what programs read: feeds, Markdown, lists of files.
import type { IsoDate } from "../../plugins/model/date.ts";
import { day } from "./day.ts";

export const feedWords = {
  articles: (site: string): string => `${site}: articles`,
  findings: (site: string): string => `${site}: findings`,
} as const;

export const findingTextWords = {
  address: "Address",
} as const;

export const articleTextWords = {
  page: "Page",
  partOf: "Part of",
  due: (date: IsoDate): string => `Next review by ${day(date)}`,
  terms: "Statements it bears on",
  sources: (count: number): string => `Sources (${count})`,
  sourcePage: "What cites it here",
  chart: "Chart",
  source: "Source",
  checked: "checked",
  data: "Data",
} as const;

const dataFiles = {
  findings: { name: "findings.json", about: "findings, one row per finding and term" },
  findingsTable: { name: "findings.csv", about: "the same rows as a table" },
  sources: { name: "sources.json", about: "sources, in CSL-JSON" },
  bibliography: { name: "sources.bib", about: "sources, in BibTeX as written" },
  site: { name: "site.json", about: "axes, terms with verdicts and counts, articles, matrices, gaps, glossary" },
  findingsFeed: { name: "findings.xml", about: "findings checked last, as a feed" },
  feed: { name: "feed.xml", about: "articles reviewed last, as a feed" },
} as const;
export type DataFileName = keyof typeof dataFiles;

export const guideTextWords = {
  data: "Data",
  /** The heading that the convention reserves for what may be skipped. */
  optional: "Optional",
  files: dataFiles,
} as const;
