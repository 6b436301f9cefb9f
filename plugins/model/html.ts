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
