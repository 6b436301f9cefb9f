import { expect, test } from "vitest";
import { excerptOf } from "../../../../../../layouts/client/search/query/excerpt.ts";

const spaced = (...words: readonly string[]) => ({ words, gap: " " });
const long = spaced(...Array.from({ length: 100 }, (_, i) => `w${i}`));
const hit = (at: number, piece = 0) => ({ at, piece, rarity: 1 });
const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join("");

test("a short text is given whole, with its hits marked", () => {
  expect(excerptOf(spaced("large", "models", "err"), [hit(1)])).toEqual([
    { text: "large ", mark: false },
    { text: "models", mark: true },
    { text: " err", mark: false },
  ]);
});

test("neighbouring hits are one mark", () => {
  expect(excerptOf(spaced("word", "error", "rate"), [hit(0), hit(1, 1), hit(2, 2)])).toEqual([{ text: "word error rate", mark: true }]);
});

test("punctuation around a hit is no part of its mark", () => {
  expect(excerptOf(spaced("(noise,", "noise!”", "3.11", "—"), [hit(0), hit(1), hit(2), hit(3)])).toEqual([
    { text: "(", mark: false },
    { text: "noise", mark: true },
    { text: ", ", mark: false },
    { text: "noise", mark: true },
    { text: "!” ", mark: false },
    { text: "3.11", mark: true },
    { text: " —", mark: false },
  ]);
});

test("of a long text the run around the hits is given, with signs of what is left out", () => {
  const parts = excerptOf(long, [hit(50)]);
  expect(text(parts)).toMatch(/^… w36 .* w50 .* w65 …$/);
  expect(parts.filter(({ mark }) => mark)).toEqual([{ text: "w50", mark: true }]);
});

test("without hits it begins at the start", () => {
  expect(text(excerptOf(long, []))).toMatch(/^w0 .* w29 …$/);
});

test("a section's excerpt stays inside the section", () => {
  expect(text(excerptOf(long, [hit(5), hit(42)], 40, 50))).toBe("… w40 w41 w42 w43 w44 w45 w46 w47 w48 w49 …".slice(2, -2));
});

test("markup in the text stays text", () => {
  expect(excerptOf(spaced("<b>bold</b>", "&lt;"), [hit(0)])).toEqual([
    { text: "<b>bold</b>", mark: true },
    { text: " &lt;", mark: false },
  ]);
});

test("words that no white space separates stand together", () => {
  expect(excerptOf({ words: ["语音", "识别", "。"], gap: "" }, [hit(0)])).toEqual([
    { text: "语音", mark: true },
    { text: "识别。", mark: false },
  ]);
});
