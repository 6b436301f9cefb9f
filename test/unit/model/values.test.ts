import { describe, expect, test } from "vitest";
import { addDays, parseDate } from "../../../plugins/model/date.ts";
import { escapeHtml } from "../../../plugins/model/html.ts";
import { error, placeOn, sortIssues } from "../../../plugins/model/issue.ts";
import { nearest } from "../../../plugins/model/nearest.ts";
import { parseSlug, slugify } from "../../../plugins/model/slug.ts";
import { dateOf } from "../../support/records.ts";

describe("dates", () => {
  test.for(["2026-02-30", "2026-13-01", "2026-1-1", "26-01-01", "2026-02-28T00:00:00Z", ""])("%s is no day", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test("days are counted across months and leap years", () => {
    expect(addDays(dateOf("2024-02-28"), 2)).toBe("2024-03-01");
    expect(addDays(dateOf("2026-01-01"), -1)).toBe("2025-12-31");
  });
});

describe("names", () => {
  test.for(["A", "a_b", "-a", "a-", "a--b", "ä", "", "a".repeat(81)])("%s is no slug", (text) => {
    expect(parseSlug(text)).toBeUndefined();
  });

  test("a slug is made of any text", () => {
    expect(slugify("  Où est le C++? ")).toBe("ou-est-le-c");
    expect(slugify("…")).toBe("");
  });

  test("the nearest name is found, and none where nothing is near", () => {
    expect(nearest("latancy", ["accuracy", "latency"])).toBe("latency");
    expect(nearest("completely-else", ["accuracy", "latency"])).toBeUndefined();
  });
});

test("text is escaped for content and attributes", () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;");
});

test("issues are sorted by file, line and column, each once", () => {
  const late = error("b", placeOn("b.md", 1), "late");
  const early = error("a", placeOn("a.md", 9, 2), "early");
  const first = error("a", placeOn("a.md", 9, 1), "first");
  expect(sortIssues([late, early, first, { ...late }])).toEqual([first, early, late]);
});
