import { expect, test } from "vitest";
import { scoreSections } from "../../../../../../layouts/client/search/query/sections.ts";

const heading = (id: string, text: string, location: number) => ({ element: "h2", id, text, location });
const anchors = [
  { element: "p", id: "lead", text: "Lead", location: 0 },
  heading("size", "What size gives", 10),
  heading("cost", "What it costs", 40),
  heading("empty", " ", 80),
];
/** A hundred words, the headings among them. */
const words = Array.from({ length: 100 }, (_, i) => `w${i}`);
for (const { text, location } of anchors) words.splice(location, text.trim().split(" ").length, ...text.trim().split(" "));
const content = { words, gap: " " };
const hit = (at: number, piece = 0, rarity = 1) => ({ at, piece, rarity });
const ids = (hits: readonly { at: number; piece: number; rarity: number }[]) =>
  scoreSections(anchors, content, hits).map((section) => section.heading.id);

test("only sections with a hit are given, and only below headings with a text", () => {
  expect(ids([hit(2)])).toEqual([]);
  expect(ids([hit(85)])).toEqual(["cost"]);
});

test("a section with more different pieces stands before one with many hits of one", () => {
  expect(ids([hit(15, 0), hit(16, 0), hit(17, 0), hit(18, 0), hit(50, 0), hit(60, 1)])).toEqual(["cost", "size"]);
});

test("a piece in the heading counts more than in the text", () => {
  expect(ids([hit(20), hit(42)])).toEqual(["cost", "size"]);
});

test("rare pieces count more than common ones", () => {
  expect(ids([hit(15, 0, 5), hit(50, 1, 1)])).toEqual(["size", "cost"]);
});

test("the text of a section goes from after its heading to the next", () => {
  expect(scoreSections(anchors, content, [hit(15)])).toMatchObject([{ start: 13, end: 40 }]);
});
