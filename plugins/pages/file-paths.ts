/** Files for machines that pages link to, from the root of the site. */
export const filePaths = {
  feed: "feed.xml",
  findingsFeed: "findings.xml",
  findings: "findings.json",
  findingsTable: "findings.csv",
  findingsIndex: "findings/index.json",
  sources: "sources.json",
  bibliography: "sources.bib",
  site: "site.json",
} as const;
