import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetSearches, keepSearch, recentSearches } from "../../../../../layouts/client/search/recent.ts";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

test("the last eight searches are kept, newest first, each once", () => {
  for (const text of ["1", "2", "3", "4", "5", "6", "7", "8", "9", " noise ", "Noise", "  "]) keepSearch(text);
  expect(recentSearches()).toEqual(["Noise", "9", "8", "7", "6", "5", "4", "3"]);
});

test("they are forgotten when asked", () => {
  keepSearch("noise");
  forgetSearches();
  expect(recentSearches()).toEqual([]);
  expect(kept.size).toBe(0);
});

test.for(["{", "5", "null", '[1,null,{"a":1}]'])("what is kept as %s counts as nothing", (value) => {
  kept.set("searches", value);
  expect(recentSearches()).toEqual([]);
});

test("in a browser that keeps nothing there are none", () => {
  vi.unstubAllGlobals();
  keepSearch("noise");
  expect(recentSearches()).toEqual([]);
});
