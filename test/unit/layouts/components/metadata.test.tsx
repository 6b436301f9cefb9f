import { expect, test } from "vitest";
import { renderPage } from "../../../../layouts/render.tsx";
import { readPage } from "../../../../plugins/publish/page.ts";
import { elementsOf, named } from "../../../support/html.ts";
import { anyPage, sampleFrame, sampleHead } from "../../../support/sample-pages.ts";

const page = (...given: Parameters<typeof anyPage>) => elementsOf(renderPage(anyPage(...given), sampleFrame));
const metaOf = (elements: ReturnType<typeof page>): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    named(elements, "meta").flatMap(({ attributes }) => {
      const name = attributes["property"] ?? attributes["name"];
      return name === undefined ? [] : [[name, attributes["content"]]];
    }),
  );

test("a page says how other sites show a link to it", () => {
  expect(metaOf(page("article"))).toMatchObject({
    "og:title": "Oaks & <water>",
    "og:description": "How much water an oak needs",
    "og:type": "article",
    "og:url": "https://example.org/guide/x/",
    "og:site_name": "Garden notes",
    "og:image": "https://example.org/guide/assets/site.png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": "Garden notes",
    "twitter:card": "summary_large_image",
  });
  expect(metaOf(page("term"))["og:type"]).toBe("website");
});

test("a page names both feeds and its other formats", () => {
  const links = named(page("article"), "link").filter(({ attributes }) => attributes["rel"] === "alternate");
  expect(links.map(({ attributes: { type, title, href } }) => [type, title, href])).toEqual([
    ["application/atom+xml", "Garden notes: articles", "/guide/feed.xml"],
    ["application/atom+xml", "Garden notes: findings", "/guide/findings.xml"],
    ["text/markdown", undefined, "/guide/x/index.md"],
  ]);
});

test("no text of an author ends the block of data", () => {
  const text = 'a</script><script src="https://elsewhere.test/x.js"></script><!--';
  const data = [{ "@type": "TechArticle", headline: text, citation: [{ "@type": "CreativeWork", name: text }] }];
  const html = renderPage(anyPage("article", sampleHead({ title: text, description: text, data })), sampleFrame);
  const scripts = named(elementsOf(html), "script");
  expect(scripts.filter(({ attributes }) => attributes["src"]?.startsWith("https:"))).toEqual([]);
  const blocks = scripts.filter(({ attributes }) => attributes["type"] === "application/ld+json");
  expect(blocks.map((block) => JSON.parse(block.text))).toEqual([{ "@context": "https://schema.org", "@graph": data }]);
  expect(readPage(html).faults).toEqual([]);
});

test("a page without data has no block", () => {
  expect(named(page("article", sampleHead({ data: [] })), "script").map(({ attributes }) => attributes["type"])).not.toContain(
    "application/ld+json",
  );
});
