import { describe, expect, test } from "vitest";
import { readState, writeState, type SearchState } from "../../../../../layouts/client/search/state.ts";

const asked = (parts: Partial<SearchState>): SearchState => ({ text: "", filters: {}, verbatim: false, ...parts });

describe("the address of the search page", () => {
  test.for([
    { state: asked({}), query: "" },
    { state: asked({ text: "  noise " }), query: "?q=noise" },
    { state: asked({ filters: { colour: ["Red"] } }), query: "?colour=Red" },
    { state: asked({ text: "robustnes", verbatim: true }), query: "?q=robustnes&verbatim=" },
    { state: asked({ verbatim: true }), query: "" },
    {
      state: asked({ text: "a&b=c", filters: { colour: ["Red", "Blue & green"], shape: ["Round"] } }),
      query: "?q=a%26b%3Dc&colour=Red&colour=Blue+%26+green&shape=Round",
    },
  ])("of $state is $query", ({ state, query }) => {
    expect(writeState(state)).toBe(query);
  });

  test("brings back what was asked", () => {
    const state = asked({ text: "fine-tuning “x”", filters: { colour: ["Red", "Blue & green"] }, verbatim: true });
    expect(readState(writeState(state), ["colour"])).toEqual(state);
  });

  test("may hold names that are no filter, and a value twice: they are passed over", () => {
    expect(readState("?utm=1&__proto__=x&colour=Red&colour=Red", ["colour"])).toEqual(asked({ filters: { colour: ["Red"] } }));
  });

  test("has a list of choices for every filter, whatever it is called", () => {
    const names = ["constructor", "toString", "__proto__"];
    const { filters } = readState("?__proto__=x", names);
    expect(names.map((name) => filters[name])).toEqual([[], [], ["x"]]);
  });

  test("stays short enough for any server, and cuts between whole letters", () => {
    const query = writeState(asked({ text: `a${"😀".repeat(10_000)}` }));
    expect(query.length).toBeLessThan(7000);
    expect(readState(query, []).text).toBe(`a${"😀".repeat(499)}`);
  });
});
