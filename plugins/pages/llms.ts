import type { TextPage } from "../../layouts/texts/page.ts";
import type { DataFileName } from "../../layouts/words/machines.ts";
import type { Site } from "../model/site.ts";
import { absoluteUrl, fileUrl, glossaryUrl, markdownUrl, methodUrl, type UrlPath } from "../model/urls.ts";
import { filePaths } from "./file-paths.ts";
import { termText } from "./finding-text.ts";
import { inReadingOrder } from "./reading-order.ts";
import { statementProps } from "./statement-props.ts";

/** `llms.txt`: what the site is, its articles in Markdown, its statements with their verdicts, its data. */
export function llms(site: Site): TextPage {
  const whole = (url: UrlPath): string => absoluteUrl(site.url, url);
  const file = (name: DataFileName) => ({ name, address: whole(fileUrl(site.base, filePaths[name])) });
  const articles = inReadingOrder(site).filter(({ draft }) => !draft);
  return {
    layout: "guide",
    props: {
      title: site.title,
      description: site.description,
      articles: articles.map(({ title, summary, url }) => ({ label: title, address: whole(markdownUrl(url)), summary })),
      axes: site.axes.map(({ plural, terms }) => ({
        plural,
        terms: terms.map((term) => ({ ...statementProps(term, term.findings), ...termText(site, term) })),
      })),
      files: [
        file("findings"),
        file("findingsTable"),
        file("sources"),
        file("bibliography"),
        file("site"),
        file("findingsFeed"),
        file("feed"),
      ],
      method: whole(methodUrl(site.base)),
      glossary: whole(glossaryUrl(site.base)),
    },
  };
}
