import { describe, expect, test } from "vitest";
import type { Body } from "../../../../plugins/model/body.ts";
import { relateArticles, type ComparedArticle } from "../../../../plugins/model/related/relate.ts";
import { articleText } from "../../../../plugins/model/related/text.ts";
import { articleRecord, findingFacts, inline, openHtml, slugOf } from "../../../support/records.ts";

const article = (slug: string, text: string, terms: readonly string[] = [], body: Partial<Body> = {}): ComparedArticle => ({
  slug: slugOf(slug),
  record: articleRecord({ slug, values: { title: text, summary: "" }, body }),
  terms: terms.map(slugOf),
});
const related = (articles: readonly ComparedArticle[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(relateArticles(articles));

const fourOthers = Array.from({ length: 4 }, () => expect.any(String) as string);

const subjects = ["oak elm ash bark", "tram bus rail stop", "rye oven loaf dough", "reef tide crab kelp", "lute viol drum harp"];

/** Articles that tell eight of the forty words of their subject each, among twenty that all subjects share. */
function made(count: number): readonly ComparedArticle[] {
  let state = 7;
  const next = (below: number): number => (state = (state * 16807) % 2147483647) % below;
  return Array.from({ length: count }, (_, i) => {
    const own = Array.from({ length: 8 }, () => `${"abcde".charAt(i % 5)}${"klmnprst".charAt(next(8))}${"aeiou".charAt(next(5))}`);
    const shared = Array.from({ length: 30 }, () => `w${"aeiou".charAt(next(5))}${"bdfg".charAt(next(4))}`);
    return article(`n-${String(i).padStart(3, "0")}`, [...own, ...shared].join(" "));
  });
}

describe("articles are related", () => {
  test("by their words where they share no terms", () => {
    const articles = subjects.flatMap((words, i) => [article(`a-${i}`, words, ["x"]), article(`b-${i}`, `${words} more`, ["y"])]);
    const found = related(articles);
    expect(subjects.map((_, i) => [found[`a-${i}`]?.[0], found[`b-${i}`]?.[0]])).toEqual(subjects.map((_, i) => [`b-${i}`, `a-${i}`]));
  });

  test("by a rare term where their words say nothing", () => {
    const articles = [article("a", "Oak", ["rare"]), article("b", "Tram", ["rare"]), article("c", "Rye"), article("d", "Reef")];
    expect(related(articles)).toEqual({ a: ["b"], b: ["a"], c: [], d: [] });
  });

  test("by what their findings say", () => {
    const telling = (id: string, sentence: string): Partial<Body> => ({
      findings: [findingFacts(id, { file: "a.md", facts: { sentence: inline(sentence), conditions: undefined } })],
    });
    const articles = [
      article("a", "One", [], telling("f-1", "Cork insulates.")),
      article("b", "Two", [], telling("f-2", "Cork floats.")),
      article("c", "Three"),
    ];
    expect(related(articles)).toEqual({ a: ["b"], b: ["a"], c: [] });
  });

  test("most of all to one with the same text", () => {
    const articles = made(40);
    const twin = article("twin", articles[7]?.record.values.title ?? "");
    expect(related([...articles, twin])).toMatchObject({ "n-007": ["twin", ...fourOthers], twin: ["n-007", ...fourOthers] });
  });

  test("in the order of slugs where nothing tells them apart", () => {
    const same = ["d", "b", "c", "a"].map((slug) => article(slug, "Oak elm ash"));
    const others = ["e", "f", "g", "h"].map((slug) => article(slug, `Tram${slug}`));
    expect(related([...others, ...same])).toMatchObject({ a: ["b", "c", "d"], c: ["a", "b", "d"], e: [] });
  });
});

describe("an article is related to none", () => {
  test("where it is the only one", () => expect(related([article("a", "Oak elm")])).toEqual({ a: [] }));

  test("where it says nothing", () => {
    expect(related([...made(20), article("silent", "")])["silent"]).toEqual([]);
    expect(related([article("a", ""), article("b", "")])).toEqual({ a: [], b: [] });
  });

  test("where its subject is another than that of all others", () => {
    expect(related([...made(40), article("stray", "quartz basalt gneiss wab wed shale wif")])["stray"]).toEqual([]);
  });
});

test("the order in which articles come changes nothing, nor does asking twice", () => {
  const articles = made(60);
  const shuffled = articles.toSorted((a, b) => (a.slug.slice(-1) < b.slug.slice(-1) ? 1 : -1));
  expect(shuffled.map(({ slug }) => slug)).not.toEqual(articles.map(({ slug }) => slug));
  expect(related(shuffled)).toEqual(related(articles));
  expect(related(articles)).toEqual(related(articles));
});

test("the same articles are related alike on every machine; a change raises the edition of the files that keep relations", () => {
  const found = related(made(60));
  expect(["n-000", "n-017", "n-059"].map((slug) => found[slug]?.join(" "))).toEqual([
    "n-055 n-035 n-030 n-040 n-050",
    "n-027 n-007 n-047 n-037 n-032",
    "n-034 n-004 n-044 n-009 n-049",
  ]);
});

test("of articles on known subjects, nearly all that are related have the same", () => {
  const articles = made(200);
  const subject = (slug: string): number => Number(slug.slice(2)) % 5;
  const gains = Object.entries(related(articles)).map(([slug, found]) => {
    const gain = [0, 1, 2, 3, 4].map((i) => 1 / Math.log2(i + 2));
    const best = gain.reduce((sum, each) => sum + each);
    return gain.reduce((sum, each, i) => (subject(found[i] ?? "n-9") === subject(slug) ? sum + each : sum), 0) / best;
  });
  expect(gains.reduce((sum, gain) => sum + gain) / gains.length).toBeGreaterThan(0.95);
});

test("code, formulas, markup and references are no part of what an article says", () => {
  const html = `<p>Elm <em>bark</em> &amp; leaf <a \u0001L0\u0002>here</a>\u0001C1\u0002</p><pre><code>let x</code></pre><math><mi>y</mi></math>`;
  const { record } = article("a", "Title", [], { segments: [{ kind: "html", html: openHtml(html) }] });
  expect(articleText(record).split(/\s+/)).toEqual(["Title", "Elm", "bark", "leaf", "here", ""]);
});
