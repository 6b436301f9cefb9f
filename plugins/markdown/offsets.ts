import type { MarkdownIt, Token } from "markdown-it";
import { factsOf } from "./facts.ts";

/** Types of inline token whose offset a later rule asks for. */
const recorded: ReadonlySet<string> = new Set(["link_open", "link_close", "image", "citation", "math_inline"]);

/** Records at which offset of its inline text a token was made. Tokens in the description of an image have none. */
export function recordOffsets(engine: MarkdownIt): void {
  engine.inline.State = class extends engine.inline.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      if (recorded.has(type)) {
        const facts = factsOf(this.env);
        if (this.src === facts.inline?.content) facts.offsets.set(token, this.pos);
      }
      return token;
    }
  };
  engine.core.ruler.at("inline", ({ tokens, env }) => {
    const facts = factsOf(env);
    for (const token of tokens) {
      if (token.type !== "inline") continue;
      facts.inline = token;
      engine.inline.parse(token.content, engine, env, token.children ?? []);
    }
  });
}
