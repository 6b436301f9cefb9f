import { expect, test } from "vitest";
import { headersFor, parseHeaders } from "../../../plugins/serve/headers.ts";

const rules = parseHeaders("# a remark\n/guide/*\n  X-One: a: b\n  X-Two: c\n\n/guide/feed.xml\n  X-Two: d\n");

test("a header belongs to the path above it, and its value may hold a colon", () => {
  expect(rules).toEqual([
    { pattern: "/guide/*", headers: { "X-One": "a: b", "X-Two": "c" } },
    { pattern: "/guide/feed.xml", headers: { "X-Two": "d" } },
  ]);
});

test.for<[path: string, headers: Readonly<Record<string, string>>]>([
  ["/guide/articles/a/", { "X-One": "a: b", "X-Two": "c" }],
  ["/guide/feed.xml", { "X-One": "a: b", "X-Two": "d" }],
  ["/guide/feedxxml", { "X-One": "a: b", "X-Two": "c" }],
  ["/other/", {}],
])("%s gets the headers of every pattern that it matches, the last one winning", ([path, headers]) => {
  expect(headersFor(rules, path)).toEqual(headers);
});
