import highlighter from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import c from "highlight.js/lib/languages/c";
import cpp from "highlight.js/lib/languages/cpp";
import css from "highlight.js/lib/languages/css";
import diff from "highlight.js/lib/languages/diff";
import go from "highlight.js/lib/languages/go";
import ini from "highlight.js/lib/languages/ini";
import java from "highlight.js/lib/languages/java";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import julia from "highlight.js/lib/languages/julia";
import latex from "highlight.js/lib/languages/latex";
import markdown from "highlight.js/lib/languages/markdown";
import python from "highlight.js/lib/languages/python";
import r from "highlight.js/lib/languages/r";
import rust from "highlight.js/lib/languages/rust";
import shell from "highlight.js/lib/languages/shell";
import sql from "highlight.js/lib/languages/sql";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";
import type { MarkdownIt } from "markdown-it";
import { escapeHtml } from "../model/html.ts";
import { error, placeOn } from "../model/issue.ts";
import { factsOf } from "./facts.ts";
import { mostColoured } from "./limits.ts";

/** Languages that are coloured; their usual other names (`js`, `sh`, `html`) come with them. */
const languages = {
  bash,
  c,
  cpp,
  css,
  diff,
  go,
  ini,
  java,
  javascript,
  json,
  julia,
  latex,
  markdown,
  python,
  r,
  rust,
  shell,
  sql,
  typescript,
  xml,
  yaml,
};

for (const [name, language] of Object.entries(languages)) highlighter.registerLanguage(name, language);

/** The language that stands first behind the marks of a fence, and what else stands there. */
function readInfo(info: string): { readonly language: string; readonly rest: string } {
  const language = /^[\p{L}\p{N}_+#.-]+/u.exec(info.trim())?.[0] ?? "";
  return { language, rest: info.trim().slice(language.length).trim() };
}

/** Colours fenced code by classes; a language that is not known, and a long block, shows plain. Other words behind the marks show nowhere and are reported. */
export function highlightCode(engine: MarkdownIt): void {
  engine.core.ruler.push("check_fences", ({ tokens, env }) => {
    const facts = factsOf(env);
    for (const { type, info, map } of tokens) {
      const { rest } = readInfo(engine.utils.unescapeAll(info));
      if (type !== "fence" || map === null || rest === "") continue;
      const column = (facts.lines[map[0]] ?? "").lastIndexOf(rest);
      const place = placeOn(facts.file, facts.firstLine + map[0], Math.max(column, 0) + 1, column < 0 ? 0 : rest.length);
      const message = `only a language may stand behind the marks of a code block, found ${JSON.stringify(rest)}`;
      facts.issues.push(error("code", place, message, "write it into the text above the block"));
    }
  });
  engine.renderer.rules["fence"] = (tokens, index, _options, env) => {
    const { content = "", info = "" } = tokens[index] ?? {};
    const language = readInfo(engine.utils.unescapeAll(info)).language.toLowerCase();
    const facts = factsOf(env ?? {});
    const isCheap = facts.coloured + content.length ** 2 <= mostColoured;
    if (!isCheap || highlighter.getLanguage(language) === undefined) return codeBlock(content, escapeHtml(content), "");
    facts.coloured += content.length ** 2;
    const { value } = highlighter.highlight(content, { language, ignoreIllegals: true });
    return codeBlock(content, value, ` class="language-${escapeHtml(language)}"`);
  };
  engine.renderer.rules["code_block"] = (tokens, index) => {
    const { content = "" } = tokens[index] ?? {};
    return codeBlock(content, escapeHtml(content), "");
  };
}

/** Longer lines scroll sideways, which takes the keyboard's focus, and that a name. */
const longestLine = 72;

function codeBlock(text: string, code: string, attributes: string): string {
  const scrolls = text.split("\n").some((line) => line.length > longestLine);
  const name = text.trimStart().split("\n", 1)[0]?.trimEnd() ?? "";
  const focus = scrolls ? ` tabindex="0" role="group" aria-label="${escapeHtml(name)}"` : "";
  return `<figure class="code"><pre${focus}><code${attributes}>${code}</code></pre></figure>\n`;
}
