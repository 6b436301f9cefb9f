/** Markup that our own Markdown renderer made; the only text that enters a page unescaped. */
export type Html = string & { readonly __brand: "Html" };

/** Marks text as markup. Only `plugins/markdown`, `plugins/model/reference.ts` and `plugins/pages/glossary-tips.ts` may call it. */
export const asHtml = (markup: string): Html => markup as Html;

const replacements: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for HTML and XML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => replacements[character] ?? "");

const characters: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(replacements).map(([character, entity]) => [entity, character]),
);

/** Elements that stand inside a line; what any other separates are two words. */
const inline = /^<\/?(?:a|b|code|em|i|q|s|span|strong|sub|sup)[ >]/;

/** The text of our own markup, without tags and with one space for white space of any kind. */
export const htmlText = (html: Html): string =>
  html
    .replace(/<[^>]*>/g, (tag) => (inline.test(tag) ? "" : " "))
    .replace(/&(?:\w+|#39);/g, (entity) => characters[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
