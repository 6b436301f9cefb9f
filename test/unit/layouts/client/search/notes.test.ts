import { expect, test } from "vitest";
import { correctedText } from "../../../../../layouts/client/search/notes.ts";

test.for([
  { text: "robustnes", corrections: [{ typed: "robustnes", meant: "robustness" }], meant: "robustness" },
  { text: "“Robustnes”, and noize?", corrections: [{ typed: "noize", meant: "noise" }], meant: "“Robustnes”, and noise?" },
  { text: "noize noize", corrections: [{ typed: "noize", meant: "noise" }], meant: "noise noise" },
  { text: "pris", corrections: [{ typed: "pris", meant: "$& price" }], meant: "$& price" },
  { text: "noise", corrections: [], meant: "noise" },
])("$text with its corrections reads $meant", ({ text, corrections, meant }) => {
  expect(correctedText(text, { corrections, ignored: [] })).toBe(meant);
});

test("what was left out is no part of what results are shown for", () => {
  expect(correctedText("quokka noize, at “quokka”", { corrections: [{ typed: "noize", meant: "noise" }], ignored: ["quokka"] })).toBe(
    "noise, at",
  );
});
