import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { renderText } from "../../../layouts/texts/render.ts";
import { planFiles } from "../../../plugins/pages/files.ts";
import { loadSite } from "../../../plugins/pipeline.ts";
import { writeFolder } from "../../support/content-folder.ts";
import { today } from "../../support/records.ts";

const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const files = {
  "site.yml":
    "title: Guide\ndescription: A guide.\nurl: https://guide.test/below/\naxes:\n  benefit: { label: Benefit, plural: Benefits, question: What of it? }\n",
  "terms/benefit/speed.md": "---\nlabel: Speed\nstatement: It is fast.\norder: 1\n---\nOn speed.\n",
  "sources/main.bib":
    "@article{lee2020size,\n  title = {Size},\n  author = {Lee, Ann},\n  journal = {Journal},\n  year = {2020},\n  doi = {10.1000/1}\n}\n",
  "images/plot.png": pixel,
  "data/growth.csv": "Size (kg),Speed (km/h)\n1,2.5\n2,5\n",
  "articles/b.md": "---\ntitle: B\nsummary: On b.\nbenefit: [speed]\nreviewed: 2026-01-01\n---\n## Part\n\nText.\n",
};

/** The Markdown of an article with this body, from its first line after the head to the sections that follow the body. */
function textOf(body: string): string {
  const article = `---\ntitle: A & <b>\nsummary: On a.\nbenefit: [speed]\nreviewed: 2026-01-01\n---\n${body}`;
  const { folder, remove } = writeFolder({ ...files, "articles/a.md": article });
  onTestFinished(remove);
  const { site, issues } = loadSite({ content: folder, url: undefined, repository: undefined, today, drafts: false });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const file = site && planFiles(site).find(({ path }) => path === join("articles", "a", "index.md"));
  return file === undefined ? "" : renderText(file.content());
}

const bodyOf = (body: string): string => {
  const text = textOf(body);
  return text.slice(text.indexOf("1 Jan 2027\n") + 12, text.indexOf("## Statements it bears on")).trimEnd();
};

test("what a page of plain Markdown holds stays as written", () => {
  const body = [
    "## A part",
    "",
    "Text with *stress*, `code [@no]` and $x^2 < 3$.[^1]",
    "",
    "| a | b |",
    "| --- | ---: |",
    "| 1 | \\| |",
    "",
    "```ts",
    'const a = "[b](c.md) [@lee2020size]";',
    "::: note",
    "```",
    "",
    "$$",
    "\\frac{a}{b}",
    "$$",
    "",
    "- [x] done",
    "- [ ] open",
    "",
    "[^1]: A footnote with [a place outside](https://elsewhere.test/x).",
  ].join("\n");
  expect(bodyOf(`${body}\n`)).toBe(body);
});

test.for<[what: string, written: string, shown: string]>([
  ["a link to an article and its part", "See [the *part*](b.md#part).", "See [the *part*](https://guide.test/below/articles/b/#s-part)."],
  [
    "a link to a term, with a title",
    'See [it](../terms/benefit/speed.md "Speed").',
    'See [it](https://guide.test/below/benefit/speed/ "Speed").',
  ],
  [
    "a link by name",
    "See [b][other] and\n[other].\n\n[other]: b.md",
    "See [b](https://guide.test/below/articles/b/) and\n[other](https://guide.test/below/articles/b/).",
  ],
  ["a link in the page", "## One\n\nSee [one](#one).", "## One\n\nSee [one](https://guide.test/below/articles/a/#s-one)."],
  ["an image", "![A plot](../images/plot.png)", "![A plot](https://guide.test/below/images/plot.png)"],
  ["a link in a cell", "| a |\n| --- |\n| [b](b.md) |", "| a |\n| --- |\n| [b](https://guide.test/below/articles/b/) |"],
  ["a citation", "So it is [@lee2020size, table 2].", "So it is [[Lee 2020](https://guide.test/below/sources/lee2020size/), table 2]."],
  [
    "a citation whose place holds marks of Markdown",
    "So [@lee2020size, p. *2* <b>].",
    "So [[Lee 2020](https://guide.test/below/sources/lee2020size/), p. \\*2\\* \\<b\\>].",
  ],
  [
    "a citation over two lines of a quote",
    "> So it is [@lee2020size;\n> @lee2020size, page 3].",
    "> So it is [[Lee 2020](https://guide.test/below/sources/lee2020size/); [Lee 2020](https://guide.test/below/sources/lee2020size/), page 3].",
  ],
  [
    "a note",
    "Before.\n\n::: note\n\nMind [b](b.md).\n\n- one\n\n:::\n\nAfter.",
    "Before.\n\n> **Note**\n>\n> Mind [b](https://guide.test/below/articles/b/).\n>\n> - one\n\nAfter.",
  ],
  [
    "a note with a line separator",
    "::: note\n\na\u2028b [b](b.md)\n\n:::",
    "> **Note**\n>\n> a\u2028b [b](https://guide.test/below/articles/b/)",
  ],
])("%s has a whole address", ([, written, shown]) => {
  expect(bodyOf(`${written}\n`)).toBe(shown);
});

const finding = `::: finding a-1

It was [fast](b.md) [@lee2020size].

- supports: speed
- strength: single study
- source: [@lee2020size, table 2]
- seen: primary, 2026-01-01
- conditions: On *one* machine_x.
- caveat: Once.
- quote: "fast"
- changed: 2026-01-02, mended a number

:::
`;

test("a finding is a block with everything that its page shows", () => {
  expect(bodyOf(finding)).toBe(
    [
      "> **A-1** It was fast.",
      ">",
      "> - Supports: [Speed](https://guide.test/below/benefit/speed/)",
      "> - Strength: Single study",
      "> - Holds for: On one machine\\_x.",
      "> - But: Once.",
      "> - Source: [Lee 2020](https://guide.test/below/sources/lee2020size/), table 2 (read in the source)",
      "> - Checked: 1 Jan 2026",
      '> - Quote: "fast"',
      "> - Changed on 2 Jan 2026: mended a number",
      "> - Address: <https://guide.test/below/articles/a/#a-1>",
    ].join("\n"),
  );
});

test("after the text stand its statements with their verdicts, and its sources", () => {
  const text = textOf(finding);
  expect(text.slice(0, text.indexOf("> **A-1**"))).toBe(
    [
      "# A & \\<b\\>",
      "",
      "On a.",
      "",
      "- Page: <https://guide.test/below/articles/a/>",
      "- Part of: [Guide](https://guide.test/below/)",
      "- Last reviewed 1 Jan 2026 · Next review by 1 Jan 2027",
      "",
      "",
    ].join("\n"),
  );
  expect(text.slice(text.indexOf("## Statements"))).toBe(
    [
      "## Statements it bears on",
      "",
      "### Benefit: [Speed](https://guide.test/below/benefit/speed/)",
      "",
      "- Statement under test: “It is fast.”",
      "- **Too little evidence: 1 finding**",
      "- 1 finding: it supports the statement. Number of findings, not weight of evidence.",
      "- 1 single study",
      "",
      "## Sources (1)",
      "",
      "- Lee, A., 2020. Size. Journal. Peer reviewed. <https://doi.org/10.1000/1> · [What cites it here](https://guide.test/below/sources/lee2020size/)",
      "",
    ].join("\n"),
  );
});

test("a chart is its title, how to read it, its table, its source and where its data are", () => {
  const chart = [
    "::: chart a-growth",
    "",
    "Larger machines are *faster*",
    "",
    "- data: growth.csv",
    "- marks: points",
    "- x: Size (kg)",
    "- y: Speed (km/h)",
    "- source: [@lee2020size, table 2]",
    "- checked: 2026-01-01",
    "- read: Each dot is a machine.",
    "- note: Weighed once.",
    "",
    ":::",
    "",
  ].join("\n");
  expect(bodyOf(chart)).toBe(
    [
      "**Chart: Larger machines are faster**",
      "",
      "Each dot is a machine.",
      "",
      "| Size (kg) | Speed (km/h) |",
      "| --- | --- |",
      "| 1 | 2.5 |",
      "| 2 | 5 |",
      "",
      "Weighed once.",
      "",
      "Source: [Lee 2020](https://guide.test/below/sources/lee2020size/), table 2, checked 1 Jan 2026. Data: <https://guide.test/below/data/growth.csv>",
    ].join("\n"),
  );
});
