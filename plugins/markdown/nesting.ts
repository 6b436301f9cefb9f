import type { MarkdownIt } from "markdown-it";
import { error } from "../model/issue.ts";
import { factsOf } from "./facts.ts";
import { lineOf } from "./place.ts";

/** Reports text that the engine drops because it is nested too deeply. */
export function reportNesting(engine: MarkdownIt): void {
  const tokenize = engine.block.tokenize.bind(engine.block);
  engine.block.tokenize = (state, startLine, endLine) => {
    const line = state.level < engine.options.maxNesting ? endLine : state.skipEmptyLines(startLine);
    if (line < endLine) {
      const facts = factsOf(state.env);
      const hint = "write it with fewer quotes or lists inside each other";
      facts.issues.push(error("nesting", lineOf(facts, line), "this text is nested too deeply to be shown", hint));
    }
    tokenize(state, startLine, endLine);
  };
}
