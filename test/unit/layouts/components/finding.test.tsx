import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Finding, type FindingProps } from "../../../../layouts/components/finding.tsx";
import { elementsOf, named } from "../../../support/html.ts";
import { relations, strengths } from "../../../../plugins/model/evidence.ts";
import { dateOf } from "../../../support/records.ts";
import { linkOf, sampleFinding } from "../../../support/sample-pages.ts";

const shown = (parts: Partial<FindingProps> = {}) => elementsOf(renderToString(<Finding {...sampleFinding(parts)} />));

describe("a finding", () => {
  test("is an article named by its sentence", () => {
    const elements = shown();
    const name = named(elements, "article")[0]?.attributes["aria-labelledby"];
    expect(elements.find(({ attributes }) => attributes["id"] === name)?.text).toBe("Oaks drink most in June.");
  });

  test("prints its id in capitals after the sentence and at the head of the apparatus", () => {
    const elements = shown();
    const sentence = elements.find(({ attributes }) => attributes["class"] === "finding-sentence");
    expect(sentence?.text).toBe("Oaks drink most in June. OAK-01");
    expect(elements.find(({ parent }) => parent?.attributes["class"] === "apparatus")?.text).toBe("OAK-01");
  });

  test("is found by its id, which search reads once", () => {
    const ids = shown({ article: undefined }).filter(({ text, name }) => text === "OAK-01" && name !== "div");
    expect(ids.map(({ attributes }) => "data-pagefind-ignore" in attributes)).toEqual([false, true]);
  });

  test("lists what vouches for it in the fixed order", () => {
    expect(named(shown(), "dt", "dd").map(({ text }) => text)).toEqual([
      "Relation:",
      "Qualifies: Oak",
      "Supports: the statement of this article",
      "Strength:",
      "Replicated",
      "Studied in:",
      "Clay",
      "Holds for:",
      "Clay soils.",
      "But:",
      "Wet years only.",
      "Source:",
      "Root 2020, table 2 (read in the source)",
      "Checked:",
      "24 Nov 2026",
      "Article:",
      "Oaks and water",
    ]);
  });

  test("leaves out what the author left out", () => {
    const elements = shown({ scope: [], caveat: undefined, quote: undefined, changed: [], article: undefined });
    expect(named(elements, "dt").map(({ text }) => text)).toEqual(["Relation:", "Strength:", "Holds for:", "Source:", "Checked:"]);
    expect(named(elements, "details").map(({ text }) => text)).toEqual(["Quote and history"]);
  });

  test("keeps the source's words and its changes one click away", () => {
    expect(named(shown(), "details").map(({ text }) => text)).toEqual([
      "Quote and historyQuote: most in JuneChanged on 23 Nov 2026: Number mended.",
    ]);
  });

  test("says since when a review is due, beside the day on which it was checked", () => {
    expect(named(shown({ due: dateOf("2026-05-23") }), "dd").map(({ text }) => text)).toContain("24 Nov 2026 Review due since 23 May 2026");
  });

  test("hides each mark and glyph, and has its word follow it", () => {
    const bears = relations.map((relation) => ({ relation, term: linkOf("Oak") }));
    const words = strengths.slice(0, 5).flatMap((strength) => {
      const markup = renderToString(<Finding {...sampleFinding({ bears, strength })} />);
      return [...markup.matchAll(/<svg class="(?:mark|strength)[^>]*?( aria-hidden="true")?>.*?<\/svg> ?([^<]*)/g)].map(
        ([, hidden, word]) => [hidden !== undefined, word],
      );
    });
    const fourRelations = ["Supports", "Qualifies", "Contradicts", "Mitigates"];
    const studies = ["Systematic", "Replicated", "Single study", "Vendor-reported", "Expert opinion"];
    expect(words).toEqual(studies.flatMap((study) => [...fourRelations, study].map((word) => [true, word])));
  });

  test("escapes text that is no markup", () => {
    const elements = shown({
      scope: [linkOf("<b>Clay</b>", "soil/clay/")],
      sources: [{ ...linkOf("<i>R"), locator: "<u>2" }],
    });
    expect(named(elements, "b", "i", "u", "script")).toEqual([]);
  });

  test.for([
    ["systematic", true],
    ["expert opinion", true],
    ["on record", false],
    ["computed", false],
  ] as const)("of strength %s has bars: %s", ([strength, hasBars]) => {
    expect(shown({ strength }).some(({ attributes }) => attributes["class"] === "strength")).toBe(hasBars);
  });
});
