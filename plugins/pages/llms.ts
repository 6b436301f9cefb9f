import { pageNames } from "../model/names.ts";
import type { Site } from "../model/site.ts";
import { absoluteUrl } from "../model/urls.ts";
import { inReadingOrder } from "./reading-order.ts";

/** `llms.txt`: what the site is and its articles, in Markdown, for programs that read it for a person. */
export function llms(site: Site): string {
  const articles = inReadingOrder(site).filter(({ draft }) => !draft);
  const lines = articles.map(
    ({ title, url, summary }) => `- [${escapeMarkdown(title)}](${absoluteUrl(site.url, url)}): ${escapeMarkdown(summary)}\n`,
  );
  return `# ${escapeMarkdown(site.title)}\n\n> ${escapeMarkdown(site.description)}\n\n## ${pageNames.articles}\n\n${lines.join("")}`;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");
