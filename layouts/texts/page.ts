import type { ArticleTextProps } from "./article.ts";
import type { FeedProps } from "./feed.ts";
import type { GuideTextProps } from "./guide.ts";

/** A file of plain text as data: what it holds, and the layout that writes it. */
export type TextPage =
  | { readonly layout: "article"; readonly props: ArticleTextProps }
  | { readonly layout: "guide"; readonly props: GuideTextProps }
  | { readonly layout: "feed"; readonly props: FeedProps };
