import { describe, expect, test } from "vitest";
import { parseBody } from "../../../plugins/markdown/parse.ts";
import { showHtml, showIssue, showOpen, showPlace } from "./show.ts";

const parse = (text: string, firstLine = 1) => parseBody("articles/a.md", text, firstLine);

const finding = `::: finding rob-03

Accuracy *under* shift follows [@miller2021, figure 1] ordinary accuracy.

- contradicts: increased-robustness, article
- supports: data-quality
- scope: computer-vision
- strength: single study
- source: [@miller2021, figure 1; @other2020]
- seen: primary, 2026-11-24
- conditions: CIFAR-10 and \`ImageNet\`
  variants, see [how](b.md).
- caveat: Some $x^2$ are exceptions.
- quote: "as they **say**"
- changed: 2026-01-02, added *one*, and another [@third]
- changed: 2026-03-04, corrected

:::
`;

describe("a finding", () => {
  const body = parse(finding, 10);
  const [facts] = body.findings;

  test("is read without an issue", () => {
    expect(body.issues).toEqual([]);
    expect(body.segments).toEqual([{ kind: "finding", id: "rob-03" }]);
    expect(facts?.id).toBe("rob-03");
    expect(facts && showPlace(facts.place)).toBe("10:13-19");
  });

  test("has a sentence with markup and one without", () => {
    expect(facts && showOpen(facts.sentence.html)).toBe("Accuracy <em>under</em> shift follows {C0} ordinary accuracy.");
    expect(facts?.sentence.text).toBe("Accuracy under shift follows ordinary accuracy.");
  });

  test("bears on terms in the order written, each at its place", () => {
    expect(facts?.bears.map(({ relation, name, place }) => `${relation} ${name} ${showPlace(place)}`)).toEqual([
      "contradicts increased-robustness 14:16-36",
      "contradicts article 14:38-45",
      "supports data-quality 15:13-25",
    ]);
    expect(facts?.scope.map(({ name, place }) => `${name} ${showPlace(place)}`)).toEqual(["computer-vision 16:10-25"]);
  });

  test("names its sources with places in them", () => {
    expect(facts?.sources.map(({ key, locator, place }) => `${key}|${locator}|${showPlace(place)}`)).toEqual([
      "miller2021|figure 1|18:13-23",
      "other2020|undefined|18:36-45",
    ]);
  });

  test("says how strong it is and how its source was seen", () => {
    expect(facts?.strength).toBe("single study");
    expect(facts?.seen).toMatchObject({ kind: "primary", date: "2026-11-24" });
    expect(facts?.seen && showPlace(facts.seen.place)).toBe("19:18-28");
  });

  test("holds text with markup in its fields, over several lines too", () => {
    expect(facts?.conditions?.text).toBe("CIFAR-10 and ImageNet variants, see how.");
    expect(facts?.conditions && showOpen(facts.conditions.html)).toBe("CIFAR-10 and <code>ImageNet</code>\nvariants, see <a {L0}>how</a>.");
    expect(facts?.caveat?.text).toBe("Some x^2 are exceptions.");
    expect(facts?.quote?.html).toBe("&quot;as they <strong>say</strong>&quot;");
    expect(body.links.map(({ target, place }) => `${target} ${showPlace(place)}`)).toEqual(["b.md 21:23-27"]);
  });

  test("keeps every change", () => {
    expect(facts?.changed.map(({ date, reason, place }) => `${date} ${showOpen(reason.html)} ${showPlace(place)}`)).toEqual([
      "2026-01-02 added <em>one</em>, and another {C2} 24:12-22",
      "2026-03-04 corrected 25:12-22",
    ]);
  });

  test("leaves empty what the author left out, for rules to say so", () => {
    const { findings, issues } = parse("::: finding a-1\n\nSentence.\n\n:::\n");
    expect(issues).toEqual([]);
    expect(findings[0]).toMatchObject({ bears: [], scope: [], strength: undefined, seen: undefined, sources: [], changed: [] });
    expect(findings[0]).toMatchObject({ conditions: undefined, caveat: undefined, quote: undefined });
  });
});

test("links and images are facts, those out of the site too", () => {
  const { links } = parse("[a](b.md#c) ![d](e.png) <https://example.org/ä> [f](#g) [h](x%20y.md)");
  expect(links.map(({ kind, target, place }) => `${kind} ${target} ${showPlace(place)}`).toSorted()).toEqual([
    "image e.png 1:18-23",
    "link #g 1:53-55",
    "link b.md#c 1:5-11",
    "link https://example.org/ä 1:26-47",
    "link x%20y.md 1:61-69",
  ]);
});

test("headings are facts with their anchors", () => {
  const { headings } = parse("text\n\n## One *two*\n\n### Three ###\n\nFour\n---\n", 5);
  expect(headings.map(({ id, slug, level, text, place }) => [id, slug, level, text, showPlace(place)].join(" | "))).toEqual([
    "s-one-two | one-two | 2 | One two | 7:4-13",
    "s-three | three | 3 | Three | 9:5-10",
    "s-four | four | 2 | Four | 11:1-5",
  ]);
});

test("every marker is a fact, in prose, tables, footnotes and blocks", () => {
  const { citations } = parse(`A [@a].[^1]\n\n| b |\n|--|\n| [@b, p. 1; @c] |\n\n[^1]: see [@d]\n\n${finding}`);
  expect(citations.map(({ items }) => items.map(({ key, place }) => `${key} ${showPlace(place)}`).join(", ")).toSorted()).toEqual([
    "a 1:5-6",
    "b 5:5-6, c 5:15-16",
    "d 7:13-14",
    "miller2021 11:34-44",
    "miller2021 17:13-23, other2020 17:36-45",
    "third 23:51-56",
  ]);
});

test("segments keep the order of the text, footnotes last", () => {
  const { segments } = parse("a[^1]\n\n::: note\n\nb\n\n:::\n\n::: finding c\n\nd\n\n:::\n\n::: caution\n\ne\n\n:::\n\nf\n\n[^1]: g\n");
  expect(segments.map(({ kind }) => kind)).toEqual(["html", "note", "finding", "caution", "html"]);
});

test("an empty body has no segments", () => {
  expect(parse("")).toMatchObject({ segments: [], words: 0, issues: [] });
});

test.for([
  ["running text", "One, two – three (4).", 4],
  ["markup inside a word", "**bold**ly *so*", 2],
  ["code, formulas and citations are left out", "a `b c` $d$ [@e] f\n\n```\ng h\n```", 2],
  ["headings, lists, tables and notes count", "## a b\n\n- c\n\n| d |\n|--|\n| e |\n\n::: note\n\nf\n\n:::", 6],
  ["letters of other scripts", "größer — 大きさ", 2],
  ["names in the fields of a finding do not count", "::: finding a\n\nb c\n\n- scope: d, e\n- caveat: f\n\n:::", 3],
] as const)("words: %s", ([, markdown, words]) => {
  expect(parse(markdown).words).toBe(words);
});

test("line ends of other systems give the same markup and places", () => {
  const text = `a [b](/c)\n\n${finding}\n| a |\n|--|\n| [@x y] |\n`;
  const windows = parse(text.replaceAll("\n", "\r\n"));
  expect(windows.issues.map(showIssue)).toEqual(parse(text).issues.map(showIssue));
  expect(showHtml(windows)).toBe(showHtml(parse(text)));
});

test("text as deep as the engine goes is kept", () => {
  const body = parse(`${">".repeat(99)} kept`);
  expect(body.issues).toEqual([]);
  expect(showHtml(body)).toContain("kept");
});

test("one parse leaves nothing behind for the next", () => {
  const text = "## a\n\n[x]: b.md\n\n[x] [^1]\n\n[^1]: c\n";
  const first = parse(text);
  parse("[x] and text");
  expect(parse(text)).toEqual(first);
});
