// The same site for Hugo: the Markdown bodies in its form, findings and citations as shortcodes, terms and sources as taxonomies,
// under a theme of plain templates. What it has not: crossings, matrices, exports, records of single findings in its search.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Command } from "./measure.ts";

/** The version of Hugo, or `undefined` where there is none. */
export function hugoVersion(): string | undefined {
  try {
    return /v[\d.]+/.exec(execFileSync("hugo", ["version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }))?.[0];
  } catch {
    return undefined;
  }
}

/** Builds the site anew. */
export const hugo = (folder: string): Command => ({ program: "hugo", args: ["--quiet"], cwd: folder });

/** Indexes what Hugo has built, by Pagefind's own command. */
export function pagefind(folder: string): Command {
  const require = createRequire(import.meta.url);
  const binary = require.resolve(`@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);
  return { program: binary, args: ["--site", "public", "--quiet"], cwd: folder };
}

/** Turns a content folder of made articles into a site of Hugo's. */
export function makeHugoSite(content: string, folder: string): void {
  cpSync(path.join(import.meta.dirname, "hugo"), folder, { recursive: true });
  const write = (file: string, text: string): void => {
    const target = path.join(folder, "content", file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  const read = (file: string): string => readFileSync(path.join(content, file), "utf8");

  write("articles/_index.md", "---\ntitle: Articles\n---\n");
  for (const file of readdirSync(path.join(content, "articles"))) write(`articles/${file}`, articleOf(read(`articles/${file}`)));
  for (const axis of readdirSync(path.join(content, "terms"))) {
    for (const file of readdirSync(path.join(content, "terms", axis)))
      write(`${axis}/${file.replace(/\.md$/, "")}/_index.md`, read(`terms/${axis}/${file}`).replace(/^label:/m, "title:"));
  }
  const sources = readdirSync(path.join(content, "sources"))
    .map((file) => read(`sources/${file}`))
    .join("\n");
  for (const [, key = "", fields = ""] of sources.matchAll(/^@article\{(\w+),\n([^]*?)^\}/gm)) {
    const front = fields.replaceAll(/^ {2}(\w+) = \{(.*)\},?$/gm, '$1: "$2"');
    write(`sources/${key}/_index.md`, `---\n${front}---\n`);
  }
}

/** An article with its findings and sources in the front matter. */
function articleOf(text: string): string {
  const [, front = "", body = ""] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? [];
  const findings: string[] = [];
  const shown = body.replaceAll(/^::: finding (\S+)\n\n(.*)\n\n([^]*?)\n\n:::$/gm, (_, id: string, sentence: string, fields: string) => {
    findings.push(findingOf(id, sentence, fields));
    return `{{< finding "${id}" >}}`;
  });
  const sources = new Set([...body.matchAll(/\[@(\w+)\]/g)].map(([, key]) => key));
  const added = `date: ${/^reviewed: (.*)$/m.exec(front)?.[1] ?? ""}\nsources: [${[...sources].join(", ")}]\nfindings:\n${findings.join("")}`;
  return `---\n${front}${added}---\n${shown.replaceAll(/\[@(\w+)\]/g, '{{< cite "$1" >}}')}`;
}

function findingOf(id: string, sentence: string, fields: string): string {
  const field = (name: string): string => new RegExp(`^- ${name}: (.*)$`, "m").exec(fields)?.[1] ?? "";
  const [, relation = "", term = ""] = /^- (\w+): (.*)$/m.exec(fields) ?? [];
  const values = {
    id,
    sentence,
    relation,
    term,
    scope: field("scope"),
    strength: field("strength"),
    source: /\w+/.exec(field("source"))?.[0] ?? "",
    seen: field("seen"),
    conditions: field("conditions"),
    caveat: field("caveat"),
  };
  const [first, ...rest] = Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `  - ${first}${rest.map((line) => `    ${line}`).join("")}`;
}
