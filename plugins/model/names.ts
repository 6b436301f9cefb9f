// Names of the pages that no content file titles, and how titles are put together. Planners need them for heads and
// trails, layouts for headings and navigation; every other word of the interface stands in `layouts/words/`.

/** Titles of the fixed pages. */
export const pageNames = {
  home: "Home",
  articles: "Articles",
  matrix: "Matrix",
  findings: "Findings",
  sources: "Sources",
  glossary: "Glossary",
  method: "Method",
  search: "Search",
  notFound: "Page not found",
} as const;

/** Title of a crossing, from the labels of its judged term and of the other. */
export const crossingTitle = (judged: string, other: string): string => `${judged} in ${withinSentence(other)}`;

/** Title of a matrix, from the plurals of its axes. */
export const matrixTitle = (judgedPlural: string, otherPlural: string): string => `${judgedPlural} by ${withinSentence(otherPlural)}`;

/** Title of a matrix that holds only findings with a term of a third axis. */
export const narrowedTitle = (matrix: string, third: string): string => `${matrix}, only with ${withinSentence(third)}`;

/** Title of the page of a table, from the name of its file. */
export const dataTitle = (table: string): string => `Data: ${table}`;

/** A label inside a sentence: `Computer vision` gives `computer vision`; an acronym keeps its capitals. */
export const withinSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** A number with its noun: `1 finding`, `2 findings`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Title of page `number` of a list that goes on; page 1 has the list's own title. */
export const pageTitle = (title: string, number: number): string => (number === 1 ? title : `${title}, page ${number}`);

/** Descriptions of pages that hold no sentence of their own, for search engines and previews. */
export const pageDescriptions = {
  articles: (site: string, total: number): string => `${counted(total, "article")} of ${site}, in reading order.`,
  matrix: (site: string): string => `Where ${site} holds findings, and where it holds none.`,
  oneMatrix: (title: string, filled: number, cells: number): string => `${title}: ${filled} of ${cells} cells hold findings.`,
  crossing: (title: string, total: number): string => `${title}: ${counted(total, "finding")}, with sources.`,
  findings: (site: string, total: number): string => `${counted(total, "finding")} of ${site}, with sources.`,
  sources: (site: string, total: number): string => `${counted(total, "source")} of ${site}, with the findings that cite them.`,
  source: (label: string, findings: number, pages: number): string =>
    pages === 0 ? `${label}, not cited yet.` : `${label}, cited on ${counted(pages, "page")}, by ${counted(findings, "finding")}.`,
  glossary: (site: string): string => `Words and acronyms that ${site} uses, and what they mean.`,
  method: (site: string): string => `How the findings of ${site} are chosen and judged, and what its words mean.`,
  search: (site: string): string => `Search ${site}, or browse its terms and articles.`,
  data: (table: string, total: number): string => `The table ${table}, ${counted(total, "row")}, as charts draw it and as a file.`,
  notFound: "There is no page at this address.",
} as const;
