import { expect, test } from "vitest";
import { singular } from "../../../plugins/model/singular.ts";

test.for([
  ["llms", "llm"],
  ["LLMs", "LLM"],
  ["rates", "rate"],
  ["studies", "study"],
  ["boxes", "box"],
  ["losses", "loss"],
  ["large language models", "large language model"],
  ["loss", "loss"],
  ["analysis", "analysis"],
  ["corpus", "corpus"],
  ["is", "is"],
  ["", ""],
] as const)("the singular of %s is %s", ([plural, one]) => {
  expect(singular(plural)).toBe(one);
});
