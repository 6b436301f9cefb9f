import { expect, test } from "vitest";
import { planPages } from "../../../plugins/pages/plan.ts";
import { smallSite, type SmallSite } from "../../support/planned-site.ts";

function dataAt(url: string, parts: SmallSite = {}) {
  const planned = planPages(smallSite(parts)).find((page) => page.url === url);
  if (planned === undefined) throw new Error(`no page at ${url}`);
  return planned.make().head.data;
}

test("an article says what it is about, what it cites, when it was reviewed and where it stands", () => {
  expect(dataAt("/guide/articles/slow/", { url: "https://host.test/guide" })).toEqual([
    {
      "@type": "TechArticle",
      headline: "Article slow",
      description: "Summary of slow.",
      url: "https://host.test/guide/articles/slow/",
      inLanguage: "en",
      dateModified: "2025-01-01",
      isPartOf: { "@type": "WebSite", name: "Guide", url: "https://host.test/guide/" },
      about: [{ "@id": "https://host.test/guide/benefit/thrift/" }],
      citation: ["Title of key2020"],
    },
    {
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Home", item: "https://host.test/guide/" },
        { "@type": "ListItem", position: 2, name: "Articles", item: "https://host.test/guide/articles/" },
        { "@type": "ListItem", position: 3, name: "Article slow", item: "https://host.test/guide/articles/slow/" },
      ],
    },
  ]);
});

test("a term is a defined term of its axis", () => {
  expect(dataAt("/benefit/speed/")[0]).toEqual({
    "@type": "DefinedTerm",
    "@id": "https://guide.test/benefit/speed/",
    name: "Speed",
    alternateName: ["pace"],
    description: "It is said of speed.",
    url: "https://guide.test/benefit/speed/",
    inDefinedTermSet: { "@type": "DefinedTermSet", name: "Benefits", url: "https://guide.test/benefit/" },
  });
});

test("home is the site and stands below nothing; every other open page says where it stands", () => {
  expect(dataAt("/")).toEqual([
    { "@type": "WebSite", name: "Guide", description: "A guide.", url: "https://guide.test/", inLanguage: "en" },
  ]);
  const others = planPages(smallSite())
    .map(({ make }) => make().head)
    .filter(({ canonical }) => canonical !== "https://guide.test/");
  const withTrail = others.filter(({ data }) => data.some((each) => each["@type"] === "BreadcrumbList"));
  expect(withTrail).toEqual(others.filter(({ hidden }) => !hidden));
});
