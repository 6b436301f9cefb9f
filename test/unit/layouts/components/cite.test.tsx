import { expect, test } from "vitest";
import { pageBibtex } from "../../../../layouts/components/cite.tsx";
import { renderPage } from "../../../../layouts/render.tsx";
import { elementsOf, named } from "../../../support/html.ts";
import { dateOf } from "../../../support/records.ts";
import { anyPage, sampleFrame, sampleHead } from "../../../support/sample-pages.ts";

const detailsOf = (layout: "article" | "term", parts: Parameters<typeof sampleHead>[0] = {}) =>
  named(elementsOf(renderPage(anyPage(layout, sampleHead(parts)), sampleFrame)), "details").map(({ text }) => text);

test("a page says how to cite it, as text and as BibTeX", () => {
  const cited = detailsOf("article").find((text) => text.startsWith("Cite this page"));
  expect(cited).toMatch(
    /^Cite this page“Oaks & <water>”, Garden notes, https:\/\/example\.org\/guide\/x\/, last reviewed 24 Nov 2026@misc\{oaks,/,
  );
});

test("a BibTeX entry holds the title with its capitals, the site, the year and day of the review, and the address", () => {
  const page = { title: "Oaks", site: "Garden notes", address: "https://a.test/oaks/", reviewed: dateOf("2026-11-24") };
  expect(pageBibtex("oaks", page)).toBe(`@misc{oaks,
  title = {{Oaks}},
  howpublished = {Garden notes},
  year = {2026},
  note = {Last reviewed 24 Nov 2026},
  url = {https://a.test/oaks/}
}`);
});

test("a page that nobody reviewed by a date is cited without one, and a list is not cited", () => {
  const cited = detailsOf("term", { reviewed: undefined }).find((text) => text.startsWith("Cite this page"));
  expect(cited).toMatch(/^Cite this page“Oaks & <water>”, Garden notes, https:\/\/example\.org\/guide\/x\/@misc/);
  expect(cited).not.toContain("year");
  expect(detailsOf("term", { cite: undefined }).filter((text) => text.startsWith("Cite"))).toEqual([]);
});

test("a finding says how to cite it by its own address, whatever page it stands on", () => {
  const history = detailsOf("term").find((text) => text.startsWith("Quote and history"));
  expect(history).toMatch(/Cite as: OAK-01, Garden notes, https:\/\/example\.org\/guide\/articles\/oaks\/#oak-01, checked 24 Nov 2026$/);
});

test("no character of a title is a command in BibTeX", () => {
  const page = { title: "50% of {A_b} \\x ~ #1 ^2 $3 & more", site: "S", address: "https://a.test/", reviewed: dateOf("2026-01-02") };
  expect(pageBibtex("k", page)).toContain(
    "title = {{50\\% of \\textbraceleft{}A\\_b\\textbraceright{} \\textbackslash{}x \\textasciitilde{} \\#1 \\textasciicircum{}2 \\$3 \\& more}}",
  );
});

test("the foot of a page leads to its file, its changes, the form for a wrong statement, and the data", () => {
  const footer = elementsOf(renderPage(anyPage("article"), sampleFrame)).filter(
    ({ name, parent }) => name === "a" && ["li"].includes(parent?.name ?? ""),
  );
  const links = footer.map(({ text, attributes }) => `${text} ${attributes["href"]}`);
  expect(links.slice(links.findIndex((link) => link.startsWith("Suggest a change")))).toEqual([
    "Suggest a change https://code.example/edit/main/content/x.md",
    "Report a wrong statement https://code.example/issues/new?page=x",
    "History of this page https://code.example/commits/main/content/x.md",
    `JSON ${sampleFrame.data.findings}`,
    `CSV ${sampleFrame.data.findingsTable}`,
    `BibTeX ${sampleFrame.data.bibliography}`,
    `Method ${sampleFrame.lists.method}`,
    `Feed of articles ${sampleFrame.lists.feed}`,
  ]);
});
