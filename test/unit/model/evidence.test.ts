import { expect, test } from "vitest";
import { countRelations, isStudy, strengths, totalOf } from "../../../plugins/model/evidence.ts";

test("what is on record or computed is no study", () => {
  expect(strengths.filter((strength) => !isStudy(strength))).toEqual(["on record", "computed"]);
});

test("counts hold each relation, and their total is the number of findings", () => {
  const counts = countRelations(["supports", "contradicts", "supports"]);
  expect(counts).toEqual({ supports: 2, qualifies: 0, contradicts: 1, mitigates: 0 });
  expect(totalOf(counts)).toBe(3);
});
