import { expect, test } from "vitest";
import { Destinations, pathFrom } from "../../../plugins/rules/destination.ts";
import { articleRecord, proseRecord, siteRecords, termRecord } from "../../support/records.ts";

test.for([
  ["articles/a.md", "articles/b.md", "b.md"],
  ["articles/a.md", "terms/benefit/speed.md", "../terms/benefit/speed.md"],
  ["terms/benefit/speed.md", "terms/application/vision.md", "../application/vision.md"],
  ["index.md", "articles/a.md", "articles/a.md"],
  ["articles/a.md", "index.md", "../index.md"],
] as const)("from %s, %s is written %s", ([from, to, written]) => {
  expect(pathFrom(from, to)).toBe(written);
});

const destinations = new Destinations(
  siteRecords({
    home: proseRecord("index.md"),
    articles: ["size", "size-and-shape"].map((slug) => articleRecord({ slug })),
    terms: [termRecord({ axis: "benefit", slug: "speed" })],
  }),
);

test.for([
  ["a wrong letter", "articles/sise.md", "articles/size.md"],
  ["a forgotten ending", "articles/size", "articles/size.md"],
  ["another ending", "articles/size.html", "articles/size.md"],
  ["the wrong folder", "articles/speed.md", "terms/benefit/speed.md"],
  ["the wrong folder and a wrong letter", "articles/sped.md", "terms/benefit/speed.md"],
  ["something else", "articles/nothing-of-the-kind.md", undefined],
] as const)("the nearest destination is found for %s", ([, wanted, meant]) => {
  expect(destinations.meant(wanted, /\.md$/)).toBe(meant);
});
