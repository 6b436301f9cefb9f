import type { LinkProps } from "../../layouts/frame.ts";
import { pageNames } from "../model/names.ts";
import type { Article, Axis, Linking, Term } from "../model/site.ts";

/** An article by its title. */
export const articleLink = ({ title, url }: Article): LinkProps => ({ label: title, url });

/** A term by its label. */
export const termLink = ({ label, url }: Term): LinkProps => ({ label, url });

/** An axis by its plural. */
export const axisLink = ({ plural, url }: Axis): LinkProps => ({ label: plural, url });

/** A page whose prose links to the page at hand. */
export function linkingLink(linking: Linking): LinkProps {
  switch (linking.kind) {
    case "article":
      return articleLink(linking.article);
    case "term":
      return termLink(linking.term);
    case "home":
    case "method":
      return { label: pageNames[linking.kind], url: linking.url };
  }
}
