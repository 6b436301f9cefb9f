import { expect, test } from "vitest";
import { findingsIndex } from "../../../plugins/pages/findings-index.ts";
import { smallSite } from "../../support/planned-site.ts";

test("the index of the filter holds each finding with its places in the lists that findings share", () => {
  expect(JSON.parse(findingsIndex(smallSite()))).toEqual({
    axes: [
      { key: "benefit", label: "Benefit" },
      { key: "application", label: "Application" },
    ],
    terms: [
      { axis: 0, slug: "speed", label: "Speed", url: "/benefit/speed/" },
      { axis: 0, slug: "thrift", label: "Thrift", url: "/benefit/thrift/" },
      { axis: 1, slug: "sorting", label: "Sorting", url: "/application/sorting/" },
      { axis: 1, slug: "vision", label: "Vision", url: "/application/vision/" },
    ],
    sources: [{ slug: "key2020", label: "Author 2020", url: "/sources/key2020/", year: 2020 }],
    articles: [
      { title: "Fast & <loose>", url: "/articles/fast/" },
      { title: "Article slow", url: "/articles/slow/" },
    ],
    findings: [
      found("fast-2", { bears: [[0, 0]], scope: [3], article: 0 }),
      found("fast-10", {
        bears: [
          [0, 2],
          [2, 0],
        ],
        scope: [3],
        article: 0,
      }),
      found("slow-1", { bears: [[1, -1]], scope: [0, 3], article: 1 }),
      found("slow-2", { bears: [[3, 1]], scope: [], article: 1 }),
    ],
  });
});

const found = (id: string, parts: { bears: readonly (readonly number[])[]; scope: readonly number[]; article: number }) => ({
  id,
  text: `Result ${id}.`,
  strength: 2,
  seen: 0,
  checked: "2026-11-24",
  sources: [0],
  ...parts,
});
