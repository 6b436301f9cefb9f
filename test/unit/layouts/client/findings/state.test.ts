import { expect, test } from "vitest";
import { askedFor, readState, writeState } from "../../../../../layouts/client/findings/state.ts";

const facets = ["relation", "gain"];

test("a question goes into the address and comes back the same", () => {
  const state = { text: "shift & noise", chosen: { relation: ["contradicts", "supports"], gain: ["speed"] }, sort: "strength" } as const;
  const query = "?relation=contradicts&relation=supports&gain=speed&q=shift+%26+noise&sort=strength";
  expect(writeState(state)).toBe(query);
  expect(readState(query, facets)).toEqual(state);
  expect(askedFor(state)).toBe(4);
});

test("where nothing is asked the address holds nothing", () => {
  expect(writeState({ text: " ", chosen: { gain: [] }, sort: "checked" })).toBe("");
  expect(readState("", facets)).toEqual({ text: "", chosen: {}, sort: "checked" });
});

test("names that are no facet, values that stand twice and an unknown order are passed over", () => {
  expect(readState("?gain=speed&gain=speed&utm_source=x&sort=worst", facets)).toEqual({
    text: "",
    chosen: { gain: ["speed"] },
    sort: "checked",
  });
});
