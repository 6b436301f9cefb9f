import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Contents } from "../../../../layouts/components/contents.tsx";

test.for([
  [2, []],
  [3, ["#s-1", "#s-2", "#s-3"]],
] as const)("a page of %i headings lists %j", ([count, links]) => {
  const entries = Array.from({ length: count }, (_, i) => ({ id: `s-${i + 1}`, text: `Part ${i + 1}` }));
  const html = renderToString(<Contents entries={entries} />);
  expect([...html.matchAll(/href="(.*?)"/g)].map(([, href]) => href)).toEqual(links);
});
