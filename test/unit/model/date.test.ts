import { expect, test } from "vitest";
import { addDays, parseDate } from "../../../plugins/model/date.ts";
import { dateOf } from "../../support/records.ts";

test.for(["2026-02-30", "2026-13-01", "2026-1-1", "26-01-01", "2026-02-28T00:00:00Z", ""])("%s is no day", (text) => {
  expect(parseDate(text)).toBeUndefined();
});

test("days are counted across months and leap years", () => {
  expect(addDays(dateOf("2024-02-28"), 2)).toBe("2024-03-01");
  expect(addDays(dateOf("2026-01-01"), -1)).toBe("2025-12-31");
});
