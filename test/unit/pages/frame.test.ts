import { expect, test } from "vitest";
import { frameOf } from "../../../plugins/pages/frame.ts";
import { planFiles } from "../../../plugins/pages/files.ts";
import { planPages } from "../../../plugins/pages/plan.ts";
import { fileUrl } from "../../../plugins/model/urls.ts";
import { manyArticles, smallSite } from "../../support/planned-site.ts";

const framed = (site: ReturnType<typeof smallSite>) =>
  frameOf(
    site,
    {
      style: fileUrl(site.base, "assets/site.css"),
      articleStyle: fileUrl(site.base, "assets/article.css"),
      script: fileUrl(site.base, "assets/site.js"),
      icon: fileUrl(site.base, "assets/icon.svg"),
      theme: fileUrl(site.base, "assets/theme.js"),
    },
    fileUrl(site.base, "assets/site.png"),
  );

test("the navigation leads to planned pages below the path of the site", () => {
  const site = smallSite({ url: "https://host.test/guide" });
  const { axes, lists, home, search } = framed(site);
  const planned = new Set(planPages(site).map(({ url }) => url));
  const { feed, findingsFeed, ...pages } = lists;
  const inGuide = axes.flatMap(({ url, terms }) => terms.map((term) => term.url).concat(url));
  const linked = [home, search, ...Object.values(pages), ...inGuide];
  expect(linked.filter((url) => !planned.has(url))).toEqual([]);
  expect([feed, findingsFeed]).toEqual(["/guide/feed.xml", "/guide/findings.xml"]);
});

test("the frame is the same size however many articles there are", () => {
  expect(framed(manyArticles(101))).toEqual(framed(manyArticles(1)));
});

test("the data files that pages link to are planned, and the picture has its whole address", () => {
  const site = smallSite({ url: "https://host.test/guide" });
  const { data, image } = framed(site);
  const files = new Set(planFiles(site).map(({ path }) => fileUrl(site.base, path)));
  expect(Object.values(data).filter((url) => !files.has(url))).toEqual([]);
  expect(image).toMatchObject({ address: "https://host.test/guide/assets/site.png", description: "Guide. A guide." });
});
