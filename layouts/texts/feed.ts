import type { IsoDate } from "../../plugins/model/date.ts";
import { escapeHtml } from "../../plugins/model/html.ts";
import { feedWords } from "../words/machines.ts";
import { findingLines, type FindingTextProps } from "./finding.ts";

export interface FeedProps {
  readonly kind: "articles" | "findings";
  readonly site: string;
  readonly description: string;
  readonly language: string;
  /** Whole addresses of the site and of the feed itself. */
  readonly home: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Whole address, and the entry's identity. */
  readonly address: string;
  readonly title: string;
  readonly updated: IsoDate;
  readonly categories: readonly { readonly slug: string; readonly label: string }[];
  readonly summary: string | FindingTextProps;
}

/** A feed in Atom, its newest entry first. Its dates are those of the content, never the clock's. */
export const feedText = ({ kind, site, description, language, home, self, entries }: FeedProps): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(language)}">
  <id>${escapeHtml(kind === "articles" ? home : self)}</id>
  <title>${escapeHtml(kind === "articles" ? site : feedWords.findings(site))}</title>
  <subtitle>${escapeHtml(description)}</subtitle>
  <updated>${startOf(entries[0]?.updated ?? "1970-01-01")}</updated>
  <author><name>${escapeHtml(site)}</name></author>
  <link rel="alternate" type="text/html" href="${escapeHtml(home)}"/>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>
${entries.map(entryText).join("")}</feed>
`;

function entryText({ address, title, updated, categories, summary }: FeedEntry): string {
  const listed = categories.map(({ slug, label }) => `    <category term="${escapeHtml(slug)}" label="${escapeHtml(label)}"/>\n`);
  const text = typeof summary === "string" ? summary : findingLines(summary).join("\n");
  return `  <entry>
    <id>${escapeHtml(address)}</id>
    <title>${escapeHtml(title)}</title>
    <updated>${startOf(updated)}</updated>
    <link rel="alternate" type="text/html" href="${escapeHtml(address)}"/>
${listed.join("")}    <summary>${escapeHtml(text)}</summary>
  </entry>
`;
}

const startOf = (day: string): string => `${day}T00:00:00Z`;
