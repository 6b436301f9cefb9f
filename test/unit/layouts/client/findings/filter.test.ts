import { describe, expect, test } from "vitest";
import type { FindingsIndex, IndexedFinding } from "../../../../../layouts/findings-index.ts";
import { answer, entriesOf, sorted, type Choice, type Question } from "../../../../../layouts/client/findings/filter.ts";
import { relations, seenKinds, strengths } from "../../../../../plugins/model/evidence.ts";
import { fileUrl, homeUrl, basePath } from "../../../../../plugins/model/urls.ts";
import { dateOf, slugOf } from "../../../../support/records.ts";

const base = homeUrl(basePath("https://guide.test/"));
const axes = ["gain", "place"];
const term = (axis: number, slug: string) => ({ axis, slug: slugOf(slug), label: `Term ${slug}`, url: fileUrl(base, `${slug}/`) });
const source = (slug: string, year?: number) => ({
  slug: slugOf(slug),
  label: `Écrit ${slug}`,
  url: fileUrl(base, `sources/${slug}/`),
  ...(year !== undefined && { year }),
});

const finding = (id: string, parts: Partial<IndexedFinding> = {}): IndexedFinding => ({
  id,
  text: `Result ${id}.`,
  bears: [[0, 0]],
  scope: [],
  strength: 2,
  seen: 0,
  checked: dateOf("2026-01-01"),
  sources: [0],
  article: 0,
  ...parts,
});

const indexOf = (findings: readonly IndexedFinding[]): FindingsIndex => ({
  axes: axes.map((key) => ({ key, label: key })),
  terms: [term(0, "speed"), term(0, "thrift"), term(1, "vision"), term(1, "sorting")],
  sources: [source("a2020", 2020), source("b2021", 2021), source("undated")],
  articles: [{ title: "One", url: fileUrl(base, "articles/one/") }],
  findings,
});

/** Every combination of two bearings, a scope, a strength, a way of seeing and sources: 288 findings. */
function manyFindings(): readonly IndexedFinding[] {
  const bearings: IndexedFinding["bears"][] = [
    [[0, 0]],
    [
      [2, 0],
      [0, 2],
    ],
    [
      [1, 1],
      [2, -1],
    ],
    [[3, 3]],
    [
      [2, 2],
      [2, 1],
    ],
    [[0, -1]],
  ];
  const made: IndexedFinding[] = [];
  for (const bears of bearings)
    for (const scope of [[], [2], [3, 2], [0]])
      for (const strength of [0, 3, 6])
        for (const seen of [0, 2])
          for (const sources of [[0], [1, 2]]) {
            const text = made.length % 3 === 0 ? "Größe zählt." : "Noise does not.";
            made.push(finding(`f-${made.length}`, { bears, scope, strength, seen, sources, text }));
          }
  return made;
}

const index = indexOf(manyFindings());
const values: Readonly<Record<string, readonly string[]>> = {
  relation: relations,
  gain: ["speed", "thrift"],
  place: ["vision", "sorting"],
  strength: strengths,
  seen: seenKinds,
  year: ["2020", "2021"],
  source: ["a2020", "b2021", "undated"],
};

/** Whether a finding answers a question, said as plainly as it can be. */
function answers({ bears, scope, strength, seen, sources, text, id }: IndexedFinding, { chosen, text: typed }: Question): boolean {
  const held = [...bears.map(([, place]) => place), ...scope].flatMap((place) => index.terms[place] ?? []);
  const cited = sources.flatMap((place) => index.sources[place] ?? []);
  const any = (facet: string, has: (value: string) => boolean): boolean => chosen[facet] === undefined || chosen[facet].some(has);
  const terms = axes.flatMap((axis) => chosen[axis] ?? []);
  const words = [id, text, ...held.map(({ label }) => label), ...cited.map(({ label }) => label)].join(" ").toLowerCase();
  return (
    axes.every((axis) => any(axis, (slug) => held.some((each) => each.slug === slug))) &&
    any("relation", (name) =>
      bears.some(([place, judged]) => relations[place] === name && (terms.length === 0 || terms.includes(index.terms[judged]?.slug ?? ""))),
    ) &&
    any("strength", (name) => strengths[strength] === name) &&
    any("seen", (name) => seenKinds[seen] === name) &&
    any("year", (year) => cited.some((each) => String(each.year) === year)) &&
    any("source", (slug) => cited.some((each) => each.slug === slug)) &&
    typed.split(" ").every((word) => words.includes(word))
  );
}

const bruteForce = (question: Question): readonly string[] => index.findings.filter((each) => answers(each, question)).map(({ id }) => id);

const questions: readonly Question[] = [
  { text: "", chosen: {} },
  { text: "", chosen: { relation: ["contradicts"] } },
  { text: "", chosen: { relation: ["contradicts"], gain: ["speed"] } },
  { text: "", chosen: { relation: ["contradicts", "supports"], gain: ["thrift"], place: ["vision"] } },
  { text: "", chosen: { gain: ["speed", "thrift"], strength: ["systematic", "on record"] } },
  { text: "", chosen: { gain: ["speed", "thrift"], strength: ["systematic", "computed"], seen: ["primary"] } },
  { text: "noise", chosen: { year: ["2021"], place: ["sorting"] } },
  { text: "vision a2020", chosen: { source: ["a2020"], relation: ["qualifies", "mitigates"] } },
  { text: "nowhere", chosen: { gain: ["speed"] } },
];

describe.for(questions)("asked for %j, the filter", (question) => {
  const { found, counts } = answer(entriesOf(index), question, axes);

  test("finds what a plain count finds", () => {
    expect(found.map((entry) => entry.finding.id)).toEqual(bruteForce(question));
  });

  test("counts for each value what choosing it alone in its facet would leave", () => {
    const shown = Object.entries(values).flatMap(([facet, all]) =>
      all.map((value) => [facet, value, counts.get(facet)?.get(value) ?? 0] as const),
    );
    const chosenAlone = (facet: string, value: string): Choice => ({ ...question.chosen, [facet]: [value] });
    expect(shown).toEqual(
      shown.map(([facet, value]) => [facet, value, bruteForce({ ...question, chosen: chosenAlone(facet, value) }).length]),
    );
  });
});

test("words are found without regard to case and accents", () => {
  const entries = entriesOf(indexOf([finding("a-1", { text: "Größe zählt." }), finding("a-2")]));
  const ids = (text: string) => answer(entries, { text, chosen: {} }, axes).found.map((entry) => entry.finding.id);
  expect(ids("ZAHLT")).toEqual(["a-1"]);
  expect(ids("  ")).toEqual(["a-1", "a-2"]);
  expect(ids("ecrit a-2")).toEqual(["a-2"]);
});

test("findings are put in order by day, strength or id, equal ones by id", () => {
  const entries = entriesOf(
    indexOf([
      finding("a-10", { strength: 0 }),
      finding("a-9", { strength: 4, checked: dateOf("2026-03-01") }),
      finding("a-2", { strength: 4 }),
    ]),
  );
  const ids = (by: "checked" | "strength" | "id") => sorted(entries, by).map((entry) => entry.finding.id);
  expect(ids("checked")).toEqual(["a-9", "a-2", "a-10"]);
  expect(ids("strength")).toEqual(["a-10", "a-2", "a-9"]);
  expect(ids("id")).toEqual(["a-2", "a-9", "a-10"]);
});
