import { expect, test } from "vitest";
import { pageCount, pageSlice, pagingOf } from "../../../plugins/pages/paging.ts";
import { basePath, sourcesUrl } from "../../../plugins/model/urls.ts";

const list = sourcesUrl(basePath("https://host.test/guide/"));

test.for([
  [0, 1],
  [100, 1],
  [101, 2],
  [250, 3],
] as const)("a list of %i needs %i pages of 100", ([total, pages]) => {
  expect(pageCount(total, 100)).toBe(pages);
});

test("the slices of all pages are the list", () => {
  const items = Array.from({ length: 250 }, (_, i) => i);
  expect([1, 2, 3].flatMap((page) => pageSlice(items, page, 100))).toEqual(items);
});

test.for([0, 1, 99, 100, 101, 230])("a list that follows %i others fills each page up to its length, with nothing left out", (before) => {
  const [first, second] = [Array.from({ length: before }, (_, i) => i), Array.from({ length: 150 }, (_, i) => before + i)];
  const pages = [1, 2, 3, 4].map((page) => [...pageSlice(first, page, 100), ...pageSlice(second, page, 100, before)]);
  expect(pages.flat()).toEqual([...first, ...second]);
  expect(Math.max(...pages.map(({ length }) => length))).toBe(100);
});

test.for([
  [1, 1, [1]],
  [1, 9, [1, 2, 3, 9]],
  [5, 9, [1, 3, 4, 5, 6, 7, 9]],
  [9, 9, [1, 7, 8, 9]],
] as const)("page %i of %i links to the pages %j", ([page, pages, numbers]) => {
  expect(pagingOf(list, page, pages).links.map(({ number }) => number)).toEqual(numbers);
});

test("page 1 has the address of the list itself", () => {
  expect(pagingOf(list, 2, 2).links).toEqual([
    { number: 1, url: "/guide/sources/" },
    { number: 2, url: "/guide/sources/page/2/" },
  ]);
});
