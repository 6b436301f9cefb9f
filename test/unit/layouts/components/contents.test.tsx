import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Contents, LetterContents } from "../../../../layouts/components/contents.tsx";

test.for([
  [2, []],
  [3, ["#s-1", "#s-2", "#s-3"]],
] as const)("a page of %i headings lists %j", ([count, links]) => {
  const entries = Array.from({ length: count }, (_, i) => ({ id: `s-${i + 1}`, text: `Part ${i + 1}` }));
  const html = renderToString(<Contents entries={entries} />);
  expect([...html.matchAll(/href="(.*?)"/g)].map(([, href]) => href)).toEqual(links);
});

test("in the rail it is as high as its lines, a long heading taking more than one", () => {
  const heightOf = (texts: readonly string[]) =>
    /lines-(\d+)/.exec(renderToString(<Contents entries={texts.map((text, i) => ({ id: `s-${i}`, text }))} />))?.[1];
  expect(heightOf(["One", "Two", "Three", "Four"])).toBe("4");
  expect(heightOf(["One", "Two", "Three", "What the largest models changed here"])).toBe("8");
  expect(heightOf(Array.from({ length: 40 }, () => "Part"))).toBe("20");
});

test("the letters of a list stay above it", () => {
  const html = renderToString(<LetterContents entries={["A", "B", "C"].map((text) => ({ id: `page-letter-${text}`, text }))} />);
  expect(html).toMatch(/^<nav class="contents is-letters" aria-label="On this page"/);
});
