import { afterEach, expect, test, vi } from "vitest";
import { describeFailure } from "../../../scripts/failure.ts";

afterEach(() => vi.unstubAllEnvs());

/** An error as the disk gives it. */
const diskError = (code: string, message: string): Error => Object.assign(new Error(message), { code });

test.for<[name: string, cause: unknown, sentence: string]>([
  ["an error", new Error("no page is planned"), "no page is planned"],
  ["an error without a message", new RangeError(""), "RangeError"],
  ["something else that was thrown", "odd", "odd"],
  ["its cause after it", new Error("the index was not written", { cause: new Error("no answer") }), "the index was not written: no answer"],
  ["a cause that it names already, once", new Error("outer: inner", { cause: new Error("inner") }), "outer: inner"],
  [
    "a full disk first",
    diskError("ENOSPC", "ENOSPC: no space left on device, write"),
    "the disk is full (ENOSPC: no space left on device, write)",
  ],
  [
    "a full disk first, though it is a cause",
    Object.assign(new Error("page.11ty.js"), { originalError: diskError("ENOSPC", "ENOSPC: write") }),
    "the disk is full (page.11ty.js: ENOSPC: write)",
  ],
])("a failure is told in one line: %s", ([, cause, sentence]) => {
  vi.stubEnv("DEBUG", "");
  expect(describeFailure(cause)).toBe(sentence);
});

test("an error that is its own cause ends", () => {
  const cause = new Error("round");
  cause.cause = cause;
  expect(describeFailure(cause)).toBe("round");
});

test("the stack is told where DEBUG asks for it", () => {
  vi.stubEnv("DEBUG", "1");
  expect(describeFailure(new Error("odd"))).toMatch(/^Error: odd\n\s+at /);
});
