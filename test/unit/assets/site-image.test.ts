import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { expect, test } from "vitest";
import { drawPng } from "../../../plugins/assets/draw.ts";
import { fitText } from "../../../plugins/assets/fit-text.ts";
import { siteImage } from "../../../plugins/assets/site-image.ts";

const counts = { supports: 2, qualifies: 1, contradicts: 1, mitigates: 0 };
const text = { title: "Garden notes", description: "What grows, and where.", counts };

test("the picture is a PNG of 1200 by 630, the same bytes each time, named by what it shows", async () => {
  const image = siteImage(text);
  expect(image.path).toMatch(/^assets\/site-[0-9a-f]{8}\.png$/);
  expect(siteImage({ ...text, title: "Garden" }).path).not.toBe(image.path);
  const drawn = await drawPng(image.svg);
  expect(imageSize(drawn)).toMatchObject({ width: 1200, height: 630, type: "png" });
  expect(Buffer.from(await drawPng(siteImage(text).svg)).equals(Buffer.from(drawn))).toBe(true);
});

test("its strip has a segment for each relation that occurs, in proportion", () => {
  const widths = [...siteImage(text).svg.matchAll(/<rect x="\d+" y="\d+" width="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([514, 257, 257]);
  expect(siteImage({ ...text, counts: { supports: 0, qualifies: 0, contradicts: 0, mitigates: 0 } }).svg).not.toContain("<rect x=");
});

test("its colours are tokens of the light theme", () => {
  const tokens = readFileSync(join(import.meta.dirname, "../../../layouts/styles/tokens.css"), "utf8");
  const used = new Set(siteImage({ ...text, counts: { ...counts, mitigates: 1 } }).svg.match(/#[0-9a-f]{6}/g));
  expect([...used].filter((colour) => !tokens.includes(colour))).toEqual([]);
});

test.for<[what: string, title: string]>([
  ["markup", '<b> & "c"</svg>'],
  ["the longest title of wide letters", "W".repeat(80)],
  ["a title of letters that the font has not", "大規模モデル 🌳"],
])("%s is drawn", async ([, title]) => {
  expect((await drawPng(siteImage({ ...text, title }).svg)).length).toBeGreaterThan(1000);
});

const room = { sizes: [40, 20], bold: false, width: 400, lines: 2 } as const;

test("a text that does not fit shrinks, then is cut, and one that the font cannot draw is left out", () => {
  expect(fitText("Garden notes", room)).toEqual({ size: 40, lines: ["Garden notes"] });
  expect(fitText("Garden notes of a long and rainy summer in the north", room)).toMatchObject({ size: 20 });
  const cut = fitText("word ".repeat(60), room);
  expect(cut.lines).toHaveLength(2);
  expect(cut.lines.at(-1)).toMatch(/word…$/);
  expect(fitText("大規模", room).lines).toEqual([]);
});
