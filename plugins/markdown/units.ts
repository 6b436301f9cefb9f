import type { MarkdownIt } from "markdown-it";

/** Keeps a number with the percent sign or the power of ten after it, which could else start a line; the text itself stays as written. */
export function keepUnits(engine: MarkdownIt): void {
  engine.renderer.rules["text"] = (tokens, index) => engine.utils.escapeHtml(kept(tokens[index]?.content ?? ""));
}

const kept = (text: string): string => (/[%×]/.test(text) ? keep(text) : text);

const keep = (text: string): string => text.replaceAll(/(?<=\d) (?=%)/g, "\u202f").replaceAll(/(?<=\d) × (?=\d)/g, "\u202f×\u202f");
