import { describe, expect, test } from "vitest";
import type { EvidenceItem } from "../../../plugins/model/evidence-item.ts";
import type { Relation, Strength } from "../../../plugins/model/evidence.ts";
import { boundVerdict, type Bounds } from "../../../plugins/model/verdict.ts";
import { breachOf, underReviewSince } from "../../../plugins/model/verdict-breach.ts";
import { verdictCases, verdictForms, type VerdictCase, type VerdictForm } from "../../../plugins/model/verdict-table.ts";
import { dateOf, today } from "../../support/records.ts";

const itemsOf = ({ found }: VerdictCase): readonly EvidenceItem[] =>
  found.map(({ relation, strength, author, seen, kind, vendor }, i) => ({
    id: `f-${i + 1}`,
    relation,
    strength,
    seen,
    checked: today,
    sources: [{ author, kind, vendor }],
  }));

const item = (id: string, relation: Relation, author: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id,
  relation,
  strength: "single study",
  seen: "primary",
  checked: today,
  sources: [{ author, kind: "peer-reviewed", vendor: undefined }],
  ...more,
});

const highestOf = ({ forms }: Bounds) =>
  Object.fromEntries(verdictForms.flatMap((form) => (forms[form].kind === "allowed" ? [[form, forms[form].highest]] : [])));

describe("the cases that the method page prints", () => {
  test.for(verdictCases.map((each, i) => [i + 1, each] as const))(
    "case %s has the evidence, agreement and bounds that it states",
    ([, each]) => {
      const bounds = boundVerdict(itemsOf(each));
      expect([bounds.evidence, bounds.agreement, highestOf(bounds)]).toEqual([each.evidence, each.agreement, each.highest]);
    },
  );

  test("between them hold every grade of evidence, every agreement, and each form both refused and allowed", () => {
    const shown = verdictCases.flatMap(({ evidence, agreement }) => [`evidence ${evidence}`, `agreement ${agreement}`]);
    expect(new Set(shown).size).toBe(6);
    for (const form of verdictForms) expect(new Set(verdictCases.map(({ highest }) => form in highest))).toEqual(new Set([true, false]));
  });
});

const refusal = (form: VerdictForm, ...items: readonly EvidenceItem[]) => {
  const bound = boundVerdict(items).forms[form];
  return bound.kind === "refused" ? bound.refusal : undefined;
};

describe("a refused form names the findings in the way", () => {
  const [a, b, c] = [item("a", "supports", "lee"), item("b", "supports", "kim"), item("c", "supports", "roe")];
  const [x, y, z] = [item("x", "contradicts", "lee"), item("y", "qualifies", "kim"), item("z", "contradicts", "poe")];

  test.for([
    ["holds", [a, b, x], undefined],
    ["holds", [a, x, y], { why: "not mostly supported", inTheWay: ["x", "y"] }],
    ["holds", [a, b, x, y], { why: "not mostly supported", inTheWay: ["x", "y"] }],
    ["holds-for", [x, y, z], { why: "nothing supports", inTheWay: [] }],
    ["holds-for", [a, b, c], { why: "nothing limits", inTheWay: [] }],
    ["disputed", [a, x, y], { why: "no two studies", inTheWay: ["a", "x"] }],
    ["disputed", [a, y, z], undefined],
    ["mostly-not", [a, b, x], { why: "mostly supported", inTheWay: ["a", "b"] }],
    ["mostly-not", [a, x, y], undefined],
    ["holds", [a, b], { why: "too few", inTheWay: [] }],
  ] as const)("%s", ([form, items, expected]) => {
    expect(refusal(form, ...items)).toEqual(expected);
  });

  test("what is no study supports and contradicts, and makes no dispute", () => {
    const vendor = (finding: EvidenceItem): EvidenceItem => ({ ...finding, strength: "vendor-reported" });
    expect(refusal("disputed", a, b, vendor(z))).toEqual({ why: "no two studies", inTheWay: ["a", "b"] });
  });

  test("two sources of one finding are no second group if one of them is by the same first author", () => {
    const shared: EvidenceItem = {
      ...z,
      sources: [
        { author: "poe", kind: "preprint", vendor: undefined },
        { author: "lee", kind: "preprint", vendor: undefined },
      ],
    };
    expect(refusal("disputed", a, y, shared)?.why).toBe("no two studies");
    expect(refusal("disputed", b, y, shared)).toBeUndefined();
  });
});

const limits = (...items: readonly EvidenceItem[]) => {
  const bound = boundVerdict(items).forms.holds;
  return bound.kind === "allowed" ? [bound.highest, bound.limits] : [];
};

describe("what keeps confidence down is named", () => {
  const by = (authors: string, strength: Strength, more: Partial<EvidenceItem> = {}) =>
    authors.split("").map((author, i) => item(`${author}-${i}`, "supports", author, { strength, ...more }));

  test("few sources, few strong findings, or no study", () => {
    expect(limits(...by("aab", "replicated"))).toEqual(["medium", [{ kind: "sources", found: 2, needed: 4 }]]);
    expect(limits(...by("abcd", "single study"))).toEqual(["medium", [{ kind: "strong", found: 0, needed: 2 }]]);
    expect(limits(...by("aaa", "single study"))).toEqual(["low", [{ kind: "sources", found: 1, needed: 2 }]]);
    expect(limits(...by("abc", "vendor-reported"))).toEqual(["low", [{ kind: "studies" }]]);
    expect(limits(...by("abcd", "replicated"))).toEqual(["high", []]);
  });

  test("findings that point elsewhere, and evidence too where neither is enough alone", () => {
    const others = [item("x", "contradicts", "x"), item("y", "qualifies", "y")];
    expect(limits(...by("abc", "systematic"), ...others)).toEqual([
      "medium",
      [{ kind: "agreement", agreement: "medium", inTheWay: ["x", "y"] }],
    ]);
    const opposed = [item("x", "contradicts", "a"), item("y", "contradicts", "a")];
    expect(limits(...by("aaa", "single study"), ...opposed)).toEqual([
      "very low",
      [
        { kind: "sources", found: 1, needed: 2 },
        { kind: "agreement", agreement: "low", inTheWay: ["x", "y"] },
      ],
    ]);
  });

  test("a view from afar, preprints only, or one vendor only", () => {
    const source = (kind: "preprint" | "developer-report", vendor?: string) => ({
      sources: ["a", "b", "c", "d"].map((author) => ({ author, kind, vendor })),
    });
    expect(limits(...by("abcd", "systematic", { seen: "secondary" }))).toEqual(["low", [{ kind: "second-hand" }]]);
    expect(limits(...by("abcd", "systematic", source("preprint")))).toEqual(["medium", [{ kind: "preprints" }]]);
    expect(limits(...by("abcd", "systematic", source("developer-report", "maker")))).toEqual(["medium", [{ kind: "vendor" }]]);
    expect(limits(...by("abcd", "systematic", source("developer-report")))).toEqual(["high", []]);
  });
});

describe("a verdict that findings do not bear", () => {
  const decided = dateOf("2026-06-01");
  const verdict = { form: "holds", for: "clay", confidence: "medium", why: "Few looked.", decided } as const;
  const old = ["a", "b", "c"].map((author) => item(author, "supports", author, { checked: dateOf("2026-05-01") }));
  const later = (id: string, day: string) => item(id, "contradicts", id, { checked: dateOf(day) });

  test("goes beyond them in its form or in its confidence", () => {
    expect(breachOf(verdict, boundVerdict(old))).toBeUndefined();
    expect(breachOf({ ...verdict, confidence: "high" }, boundVerdict(old))).toMatchObject({ part: "confidence", highest: "medium" });
    expect(breachOf({ ...verdict, form: "disputed", about: "clay" }, boundVerdict(old))).toMatchObject({ part: "form" });
  });

  test("is under review since the first day on which newer findings were in its way", () => {
    const newer = [later("x", "2026-07-01"), later("y", "2026-08-01"), later("z", "2026-09-01")];
    expect(underReviewSince(verdict, old)).toBeUndefined();
    expect(underReviewSince(verdict, [...old, ...newer.slice(0, 1)])).toBeUndefined();
    expect(underReviewSince({ ...verdict, confidence: "low" }, [...old, ...newer])).toBe("2026-09-01");
    expect(underReviewSince(verdict, [...old, ...newer])).toBe("2026-08-01");
  });

  test("is no review but a fault where older findings were in its way already", () => {
    const before = ["u", "v", "w"].map((id) => later(id, "2026-06-01"));
    expect(underReviewSince(verdict, [...old, ...before])).toBeUndefined();
    expect(underReviewSince(verdict, [...old, ...before, later("z", "2026-09-01")])).toBeUndefined();
  });

  test("may rest on findings that were looked up again after it was decided", () => {
    const again = old.map((found) => ({ ...found, checked: dateOf("2026-06-15") }));
    const against = ["x", "y", "z"].map((id) => later(id, "2026-07-01"));
    expect(underReviewSince(verdict, [...again, ...against])).toBe("2026-07-01");
  });
});
