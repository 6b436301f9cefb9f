import { expect, test } from "vitest";
import { failurePage, ownLines } from "../../../plugins/serve/problem-page.ts";

test("a mistake in code is shown with its place and without the way through code of others", () => {
  const printed = `node:internal/modules/run_main:123
    triggerUncaughtException(
    ^
Error [TransformError]: Transform failed with 1 error:
/home/ada/guide/plugins/pages/robots.ts:11:6: ERROR: Expected identifier but found "="
    at failureErrorWithLog (/home/ada/guide/node_modules/esbuild/lib/main.js:1752:15)
    at Pipe.onStreamRead (node:internal/stream_base_commons:191:23)

Node.js v20.20.2
`;
  expect(ownLines(printed)).toBe(`Error [TransformError]: Transform failed with 1 error:
/home/ada/guide/plugins/pages/robots.ts:11:6: ERROR: Expected identifier but found "="`);
});

test("the way through our own code stays", () => {
  const stack = "Error: boom\n    at articles (/home/ada/guide/layouts/articles.tsx:9:9)\n    at node:internal/process/task_queues:95:5";
  expect(ownLines(stack)).toBe("Error: boom\n    at articles (/home/ada/guide/layouts/articles.tsx:9:9)");
});

test("what an error says is text, whatever it holds", () => {
  expect(failurePage("<script>").body).toContain('<pre tabindex="0">&lt;script&gt;</pre>');
});
