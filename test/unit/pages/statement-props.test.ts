import { expect, test } from "vitest";
import type { Verdict } from "../../../plugins/model/schema/verdict.ts";
import { statementProps } from "../../../plugins/pages/statement-props.ts";
import { articleRecord, dateOf, findingFacts, siteOf, sourceRecord, termRecord } from "../../support/records.ts";
import { placeOn } from "../../../plugins/model/issue.ts";

const file = "articles/a.md";
const seen = (date: string) => ({ kind: "primary", date: dateOf(date), place: placeOn(file, 20) }) as const;

/** Three studies that support, by two first authors, and as many newer ones that contradict as asked for. */
const propsOf = (verdict: Verdict | undefined, against: number) => {
  const findings = [
    ...["key2020", "key2020", "other2021"].map((key, i) =>
      findingFacts(`f-${i + 1}`, { file, bears: { supports: ["speed"] }, sources: [key], facts: { seen: seen("2026-05-01") } }),
    ),
    ...Array.from({ length: against }, (_, i) =>
      findingFacts(`g-${i + 1}`, { file, bears: { contradicts: ["speed"] }, facts: { seen: seen("2026-07-01"), strength: "replicated" } }),
    ),
  ];
  const [term] = siteOf({
    terms: [termRecord({ axis: "benefit", slug: "speed", values: { verdict } })],
    articles: [articleRecord({ slug: "a", body: { findings } })],
    sources: [sourceRecord("key2020"), sourceRecord("other2021", { authors: [{ family: "Other", given: undefined }] })],
  }).terms;
  if (term === undefined) throw new Error("no term");
  return statementProps(term, term.findings);
};

const verdict = { form: "holds", for: "clay", confidence: "medium", why: "Few looked.", decided: dateOf("2026-06-01") } as const;

test("a statement says what the evidence allows where the editor goes that far, and else leaves it to the editor", () => {
  expect(propsOf(verdict, 0).limits).toEqual([
    { kind: "sources", found: 2, needed: 4 },
    { kind: "strong", found: 0, needed: 2 },
  ]);
  expect(propsOf({ ...verdict, confidence: "low" }, 0).limits).toEqual([]);
  expect(propsOf(undefined, 0).limits).toEqual([]);
});

test("a statement whose verdict newer findings do not bear is under review, and claims no bound", () => {
  expect(propsOf(verdict, 0).underReview).toBeUndefined();
  expect(propsOf(verdict, 3)).toMatchObject({ underReview: "2026-07-01", limits: [] });
});

test("a statement counts its findings by strength, strongest first", () => {
  expect(propsOf(undefined, 2).strengths).toEqual([
    { strength: "replicated", count: 2 },
    { strength: "single study", count: 3 },
  ]);
});
