import type { MarkdownIt, Token } from "markdown-it";
import { error } from "../model/issue.ts";
import { factsOf } from "./facts.ts";
import { lineOfToken } from "./place.ts";

/** Reports link definitions that show nowhere: repeated ones, and those that no link uses. */
export function reportDefinitions(engine: MarkdownIt): void {
  const definitions = new WeakMap<object, readonly Token[]>();
  engine.core.ruler.before("strip_references", "keep_definitions", ({ tokens, env }) => {
    definitions.set(
      env,
      tokens.filter((token) => token.type === "reference_definition"),
    );
  });
  engine.core.ruler.push("report_definitions", ({ tokens, env }) => {
    const defined = definitions.get(env) ?? [];
    if (defined.length === 0) return;
    const facts = factsOf(env);
    facts.definitions.push(...defined.flatMap(({ map }) => (map === null ? [] : [{ from: map[0], to: map[1] }])));
    const used = new Set(tokens.flatMap((token) => (token.children ?? []).map((child) => child.meta?.["label"])));
    const seen = new Set<unknown>();
    for (const token of defined) {
      const label = token.meta?.["label"];
      const name = /\[(.*?)\]:/.exec(facts.lines[token.map?.[0] ?? 0] ?? "")?.[1] ?? String(label);
      const place = lineOfToken(facts, token);
      if (seen.has(label)) {
        facts.issues.push(
          error("definitions", place, `[${name}] is defined a second time`, "keep one of the two, or give this one another name"),
        );
      } else if (!used.has(label)) {
        facts.issues.push(
          error("definitions", place, `no link uses the definition [${name}]`, `link to it with [text][${name}], or remove it`),
        );
      }
      seen.add(label);
    }
  });
}
