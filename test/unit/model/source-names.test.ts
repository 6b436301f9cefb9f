import { expect, test } from "vitest";
import { nameSources } from "../../../plugins/model/source-names.ts";
import { sourceRecord } from "../../support/records.ts";

const people = (...families: string[]) => families.map((family) => ({ family, given: undefined }));

test.for([
  [people("Taori"), false, "Taori 2020", "Taori 2020"],
  [people("Taori", "Dave"), false, "Taori 2020", "Taori and Dave 2020"],
  [people("Taori", "Dave", "Shankar"), false, "Taori 2020", "Taori and others 2020"],
  [people("Taori"), true, "Taori 2020", "Taori and others 2020"],
  [[], false, "A title 2020", "A title 2020"],
] as const)("authors %j, more: %s, are named %s and %s", ([authors, moreAuthors, marker, label]) => {
  const record = sourceRecord("a", { authors, moreAuthors, title: "A title" });
  expect(nameSources([record]).get(record)).toEqual({ marker, label });
});

test("sources that would share a marker get letters by order of their keys", () => {
  const second = sourceRecord("b2020");
  const first = sourceRecord("a2020");
  const names = nameSources([second, first]);
  expect([names.get(first)?.marker, names.get(second)?.marker]).toEqual(["Author 2020a", "Author 2020b"]);
});

test("a source without a year goes without one", () => {
  const record = sourceRecord("a", { year: undefined });
  expect(nameSources([record]).get(record)?.marker).toBe("Author");
});
