import { expect, test } from "vitest";
import { placeOn } from "../../../plugins/model/issue.ts";
import { Resolver } from "../../../plugins/model/resolve.ts";
import { basePath } from "../../../plugins/model/urls.ts";
import { articleRecord, link, siteRecords } from "../../support/records.ts";

test("a file of sources leads to the list of sources, also where no entry of it could be read", () => {
  const article = articleRecord({ slug: "a", body: { links: [link("../sources/main.bib", placeOn("articles/a.md", 9))] } });
  const records = siteRecords({ articles: [article], unreadable: ["sources/main.bib"] });
  const resolver = new Resolver(basePath("https://guide.test/"), records, new Map());
  expect(resolver.references(article.file, article.body, false).link(0)).toEqual({ href: "/sources/" });
});
