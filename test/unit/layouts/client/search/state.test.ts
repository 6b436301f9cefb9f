import { describe, expect, test } from "vitest";
import { readState, writeState } from "../../../../../layouts/client/search/state.ts";

describe("the address of the search page", () => {
  test.for([
    { state: { text: "", filters: {} }, query: "" },
    { state: { text: "  noise ", filters: {} }, query: "?q=noise" },
    { state: { text: "", filters: { colour: ["Red"] } }, query: "?colour=Red" },
    {
      state: { text: "a&b=c", filters: { colour: ["Red", "Blue & green"], shape: ["Round"] } },
      query: "?q=a%26b%3Dc&colour=Red&colour=Blue+%26+green&shape=Round",
    },
  ])("of $state is $query", ({ state, query }) => {
    expect(writeState(state)).toBe(query);
  });

  test("brings back what was asked", () => {
    const state = { text: "fine-tuning “x”", filters: { colour: ["Red", "Blue & green"] } };
    expect(readState(writeState(state), ["colour", "shape"])).toEqual(state);
  });

  test("may hold names that are no axis: they are passed over", () => {
    expect(readState("?utm=1&__proto__=x&colour=Red", ["colour"])).toEqual({ text: "", filters: { colour: ["Red"] } });
  });
});
