import { articleText } from "./article.ts";
import { feedText } from "./feed.ts";
import { guideText } from "./guide.ts";
import type { TextPage } from "./page.ts";

/** The text of a planned file: as it is, or written by its layout. */
export function renderText(content: string | TextPage): string {
  if (typeof content === "string") return content;
  switch (content.layout) {
    case "article":
      return articleText(content.props);
    case "guide":
      return guideText(content.props);
    case "feed":
      return feedText(content.props);
  }
}
