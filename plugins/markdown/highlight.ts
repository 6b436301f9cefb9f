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

/** Colours fenced code by classes; a language that is not known shows plain. */
export function highlightCode(engine: MarkdownIt): void {
  engine.renderer.rules["fence"] = (tokens, index) => {
    const { content = "", info = "" } = tokens[index] ?? {};
    const language = /^[\w+#.-]+/.exec(info.trim())?.[0].toLowerCase() ?? "";
    if (highlighter.getLanguage(language) === undefined) return codeBlock(escapeHtml(content), "");
    const { value } = highlighter.highlight(content, { language, ignoreIllegals: true });
    return codeBlock(value, ` class="language-${escapeHtml(language)}"`);
  };
  engine.renderer.rules["code_block"] = (tokens, index) => codeBlock(escapeHtml(tokens[index]?.content ?? ""), "");
}

// A block that scrolls sideways has to take the keyboard's focus.
const codeBlock = (code: string, attributes: string): string => `<pre tabindex="0"><code${attributes}>${code}</code></pre>\n`;
