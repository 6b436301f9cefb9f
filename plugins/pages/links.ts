import type { LinkProps } from "../../layouts/frame.ts";
import type { Article, Axis, Linking, Term } from "../model/site.ts";

export const articleLink = ({ title, url }: Article): LinkProps => ({ label: title, url });

export const termLink = ({ label, url }: Term): LinkProps => ({ label, url });

export const axisLink = ({ plural, url }: Axis): LinkProps => ({ label: plural, url });

/** A page whose prose links to the page at hand. */
export const linkingLink = (linking: Linking): LinkProps =>
  linking.kind === "article" ? articleLink(linking.article) : termLink(linking.term);
