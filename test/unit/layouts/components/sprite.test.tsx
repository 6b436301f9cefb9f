import { gzipSync } from "node:zlib";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Sprite } from "../../../../layouts/components/sprite.tsx";

test("the four marks differ in silhouette and weigh under 400 bytes compressed", () => {
  const marks = renderToString(<Sprite />).match(/<symbol id="page-[a-z]+".*?<\/symbol>/g) ?? [];
  const shapes = marks.map((mark) => / d="([^"]*)"/.exec(mark)?.[1]);
  expect(new Set(shapes).size).toBe(4);
  expect(gzipSync(marks.join("")).length).toBeLessThan(400);
});
