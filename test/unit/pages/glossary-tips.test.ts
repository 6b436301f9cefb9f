import { describe, expect, test } from "vitest";
import type { ProseProps } from "../../../layouts/components/prose.tsx";
import { asHtml } from "../../../plugins/model/html.ts";
import { glossaryTips } from "../../../plugins/pages/glossary-tips.ts";
import { articleRecord, glossaryRecord, siteOf, slugOf } from "../../support/records.ts";

const site = siteOf({
  articles: [articleRecord({ slug: "scores" })],
  glossary: [
    glossaryRecord("AP", { long: "average precision", definition: "Area under a curve. Higher is better.", article: slugOf("scores") }),
    glossaryRecord("FP8, BF16", { long: "8-bit and 16-bit floats", definition: 'Formats of "numbers".' }),
    glossaryRecord("fine-tuning", { definition: "A little more training." }),
    glossaryRecord("R&D", { definition: "Trying things." }),
  ],
});
const add = glossaryTips(site);

const proseOf = (...html: readonly string[]): ProseProps => ({
  segments: html.map((markup) => ({ kind: "html", html: asHtml(markup) })),
  contents: [],
});
const htmlOf = ({ segments }: ProseProps): readonly string[] => segments.flatMap((segment) => ("html" in segment ? segment.html : []));
const tipped = (html: string): string => htmlOf(add(proseOf(html))).join("");
/** The words that became tips. */
const words = (html: string): readonly string[] =>
  [...tipped(html).matchAll(/<a class="tip"[^>]*>(.*?)<\/a>/g)].map(([, word = ""]) => word);

test("the first use of a word leads to its entry and carries the first sentence of its meaning, after the long form", () => {
  expect(tipped("<p>Its AP rose, and AP fell.</p>")).toBe(
    '<p>Its <a class="tip" href="/glossary/#g-ap" data-tip="Average precision: Area under a curve.">AP</a> rose, and AP fell.</p>',
  );
  expect(tipped("<p>Set in BF16.</p>")).toContain('data-tip="8-bit and 16-bit floats: Formats of &quot;numbers&quot;."');
});

describe("a word is found", () => {
  test.for([
    ["as an acronym with its capitals, and in the plural", "<p>Two APs.</p>", ["AP"]],
    ["by its long form, also at the start of a sentence", "<p>Average precision counts.</p>", ["Average precision"]],
    ["by each of several terms of one entry", "<p>Stored as BF16.</p>", ["BF16"]],
    ["with a character that markup escapes", "<p>Much R&amp;D.</p>", ["R&amp;D"]],
    ["next to punctuation", "<p>(fine-tuning),</p>", ["fine-tuning"]],
  ] as const)("%s", ([, html, found]) => {
    expect(words(html)).toEqual(found);
  });
});

describe("a word stays as it is", () => {
  test.for([
    ["inside another word", "<p>MAP, APX, AP-like, fine-tunings-based</p>"],
    ["in other capitals than its acronym's", "<p>ap and Ap</p>"],
    ["in a link", '<p><a href="/x/">the AP of it</a></p>'],
    ["in code", '<p><code>AP</code></p><pre><code><span class="x">AP</span></code></pre>'],
    ["in a formula", "<math><mi>AP</mi></math>"],
    ["in a heading", '<h2 id="s-ap">AP</h2><h3 id="s-x">fine-tuning</h3>'],
    [
      "in a quotation, also one within another",
      "<blockquote><p>AP</p><blockquote><p>AP</p></blockquote><p>AP</p></blockquote><p><q>AP</q></p>",
    ],
    ["in an attribute", '<img src="/a.png" alt="AP > fine-tuning"><p title="AP">x</p>'],
    ["where the text itself gives the other form", "<p>The average precision (AP) rose. AP fell.</p>"],
  ] as const)("%s", ([, html]) => {
    expect(tipped(html)).toBe(html);
  });
});

test("every section has its own first use, and a finding between two texts ends none", () => {
  const [before = "", after = ""] = htmlOf(add(proseOf("<p>AP</p>", '<p>AP</p><h2 id="s-x">X</h2><p>AP</p>')));
  expect(before).toContain("tip");
  expect(after).toMatch(/^<p>AP<\/p><h2 id="s-x">X<\/h2><p><a class="tip"/);
});

test("an article that explains a word has no tip on it", () => {
  const [article] = site.articles;
  expect(htmlOf(add(proseOf("<p>AP and fine-tuning</p>"), article)).join("")).toMatch(
    /^<p>AP and <a class="tip" [^>]*>fine-tuning<\/a><\/p>$/,
  );
});

test("a section has at most six tips", () => {
  const letters = "XB XC XD XE XF XG XH XJ".split(" ");
  const many = glossaryTips(siteOf({ glossary: letters.map((term) => glossaryRecord(term)) }));
  const html = htmlOf(many(proseOf(`<p>${letters.join(" ")}</p><h2 id="s-x">X</h2><p>${letters.join(" ")}</p>`))).join("");
  expect(html.split("</h2>").map((section) => section.split('class="tip"').length - 1)).toEqual([6, 6]);
});

test("a site without glossary keeps its text", () => {
  const prose = proseOf("<p>AP</p>");
  expect(glossaryTips(siteOf())(prose)).toBe(prose);
});
