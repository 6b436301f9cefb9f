import { expect, test } from "vitest";
import { placeOn } from "../../../plugins/model/issue.ts";
import { Resolver } from "../../../plugins/model/resolve.ts";
import { basePath } from "../../../plugins/model/urls.ts";
import { articleRecord, findingFacts, glossaryRecord, heading, link, siteRecords } from "../../support/records.ts";

test("a file of sources leads to the list of sources, also where no entry of it could be read", () => {
  const article = articleRecord({ slug: "a", body: { links: [link("../sources/main.bib", placeOn("articles/a.md", 9))] } });
  const records = siteRecords({ articles: [article], unreadable: ["sources/main.bib"] });
  const resolver = new Resolver(basePath("https://guide.test/"), records, new Map());
  expect(resolver.references(article.file, article.body, false).link(0)).toEqual({ href: "/sources/" });
});

test.for([
  ["b.md", "/articles/b/"],
  ["b.md#how-it-is-done", "/articles/b/#s-how-it-is-done"],
  ["b.md#f-1", "/articles/b/#f-1"],
  ["b.md#nothing", "/articles/b/"],
  ["../glossary.yml#Élan vital", "/glossary/#g-elan-vital"],
  ["../terms/benefit", "/benefit/"],
  ["https://host.test/#x", "https://host.test/#x"],
  ["missing.md", undefined],
  ["../../b.md", undefined],
] as const)("a link to %s leads to %s", ([target, href]) => {
  const place = placeOn("articles/a.md", 9);
  const article = articleRecord({ slug: "a", body: { links: [link(target, place)] } });
  const other = articleRecord({
    slug: "b",
    body: { headings: [heading("How it is done", place)], findings: [findingFacts("f-1", { file: "articles/b.md" })] },
  });
  const records = siteRecords({ articles: [article, other], glossary: [glossaryRecord("Élan vital")] });
  const resolver = new Resolver(basePath("https://guide.test/"), records, new Map());
  expect(resolver.references(article.file, article.body, false).link(0)?.href).toBe(href);
});
