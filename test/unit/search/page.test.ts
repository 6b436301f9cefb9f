import { expect, test } from "vitest";
import { pageToIndex, withoutSearchMarks } from "../../../plugins/search/page.ts";

const page = (html: string) => ({
  title: "Noise & <shift>",
  trail: ["Sounds & such"],
  search: { filters: { colour: ["Deep “blue”", 'A "b"'] } },
  html,
});

test("the indexer gets title, filters and main, and nothing of the page around them", () => {
  const html =
    "<!doctype html><html><body><header>Menu</header><main data-pagefind-body><h1>Noise</h1></main><footer>Foot</footer></body></html>";
  expect(pageToIndex(page(html), "en")).toBe(
    '<!doctype html><html lang="en"><head><title>Noise &amp; &lt;shift&gt;</title>' +
      '<meta data-pagefind-meta="title[content]" content="Noise &amp; &lt;shift&gt;">' +
      '<meta data-pagefind-meta="trail[content]" content="[&quot;Sounds &amp; such&quot;]">' +
      '<meta data-pagefind-filter="kind[content]" content="article">' +
      '<meta data-pagefind-filter="colour[content]" content="Deep “blue”"><meta data-pagefind-filter="colour[content]" content="A &quot;b&quot;">' +
      "</head><body><main data-pagefind-body><h1>Noise</h1></main></body></html>",
  );
});

test.for(["<html><body><p>Text</p></body></html>", "<html><body><main><p>Text</p></body></html>"])(
  "a page without a whole main is refused: %s",
  (html) => {
    expect(() => pageToIndex(page(html), "en")).toThrow("it has no <main> element");
  },
);

test("a published page carries no mark for search, and a text that names one stays as it is written", () => {
  const html =
    '<main class="a" data-pagefind-body="main"><p data-pagefind-ignore="index">x</p><p>Write data-pagefind-body=&quot;a&quot; there</p></main>';
  expect(withoutSearchMarks(html)).toBe('<main class="a"><p>x</p><p>Write data-pagefind-body=&quot;a&quot; there</p></main>');
});
