// Pieces of Markdown; what they are given is text and stays text.

/** What would begin a heading, a list or a rule at the start of a line. */
const opening = /^(?:#{1,6}(?=\s|$)|[+-](?=[\s-]|$)|\d+(?=[.)](?:\s|$)))/;

/** Marks at the end of a heading, which are no part of it. */
const closing = /(?<=\s)#+$/;

/** What may mean something anywhere, or is no plain space; most texts have none of it. */
const special = /[\\`*_[\]<>|~$&\n\r\t]|^\s|\s[\s#]|\s$/;

/** Text that Markdown shows as it stands, on one line. */
export const escapeMarkdown = (text: string): string =>
  special.test(text) || opening.test(text)
    ? text
        .replace(/[\\`*_[\]<>|~$]/g, "\\$&")
        .replace(/&(?=#?\w+;)/g, "\\&")
        .replace(/\s+/g, " ")
        .trim()
        .replace(closing, "\\$&")
        .replace(opening, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    : text;

export const markdownLink = (label: string, address: string): string => `[${escapeMarkdown(label)}](${closed(address)})`;

/** An address that shows as itself. */
export const markdownAddress = (address: string): string => `<${closed(address)}>`;

/** Without the characters that would end an address in Markdown. */
const closed = (address: string): string => address.replace(/[()<>\s]/g, (character) => percent[character] ?? "%20");

const percent: Readonly<Record<string, string>> = { "(": "%28", ")": "%29", "<": "%3C", ">": "%3E" };

/** A table; its first column stands left, as all others. */
export const markdownTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns.map(escapeMarkdown), columns.map(() => "---"), ...rows.map((cells) => cells.map(escapeMarkdown))]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
