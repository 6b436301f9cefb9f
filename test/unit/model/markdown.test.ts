import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { escapeMarkdown, markdownAddress, markdownLink, markdownTable } from "../../../plugins/model/markdown.ts";
import { elementsOf, named } from "../../support/html.ts";

const engine = new MarkdownIt();

test.for([
  "# no heading",
  "- no item",
  "+ no item",
  "1. no item",
  "2) no item",
  "a *b* _c_ `d` [e](f) <g> ~~h~~ | i \\ j",
  "&lt; & &amp;",
  "  # no heading",
  "![k](l)",
])("%s stays text", (text) => {
  expect(elementsOf(engine.render(escapeMarkdown(text))).at(-1)).toMatchObject({ name: "p", text: text.trim() });
});

test.for(["C #", "C ##", "C# #"])("%s keeps its end in a heading", (text) => {
  expect(elementsOf(engine.render(`# ${escapeMarkdown(text)}`)).at(-1)).toMatchObject({ name: "h1", text });
});

test("lines become one", () => {
  expect(escapeMarkdown("a\n\n  b")).toBe("a b");
});

test("an address ends where it should", () => {
  const address = "https://guide.test/a_(b) c";
  const whole = "https://guide.test/a_%28b%29%20c";
  const links = named(elementsOf(engine.render(`${markdownLink("[a]", address)} ${markdownAddress(address)}`)), "a");
  expect(links.map(({ attributes, text }) => [attributes["href"], text])).toEqual([
    [whole, "[a]"],
    [whole, "https://guide.test/a_(b) c"],
  ]);
});

test("a table keeps bars and marks in its cells", () => {
  const cells = named(elementsOf(engine.render(markdownTable(["a | b", "c"], [["1", "*2*"]]))), "th", "td");
  expect(cells.map(({ text }) => text)).toEqual(["a | b", "c", "1", "*2*"]);
});
