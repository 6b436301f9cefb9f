import { describe, expect, test } from "vitest";
import { makeAxis } from "../../../plugins/charts/axis.ts";
import { fitText, textWidth } from "../../../plugins/charts/text-width.ts";
import type { ChartAxis } from "../../../plugins/model/chart.ts";
import { axisOf } from "../../support/charts.ts";

const ticksOf = (axis: Partial<ChartAxis>, values: readonly number[], most: number): readonly string[] =>
  makeAxis(axisOf("A", axis), values, { fromZero: false, margin: 0 })
    .ticks(most)
    .map(({ text }) => text);

describe("ticks", () => {
  test.for([
    ["linear", {}, [0, 40], 5, ["0", "10", "20", "30", "40"]],
    ["below zero with a true minus", {}, [-20, 20], 5, ["−20", "−10", "0", "10", "20"]],
    ["as many digits each", {}, [0, 1], 6, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]],
    ["thousands apart", {}, [0, 40_000], 5, ["0", "10\u202f000", "20\u202f000", "30\u202f000", "40\u202f000"]],
    ["millions in words", {}, [0, 4e6], 5, ["0", "1 million", "2 million", "3 million", "4 million"]],
    ["log, short", { scale: "log" }, [1, 1000], 4, ["1", "10", "100", "1\u202f000"]],
    ["log, long", { scale: "log" }, [1, 1e9], 4, ["1", "1\u202f000", "10⁶", "10⁹"]],
    ["log within a decade", { scale: "log" }, [2, 9], 3, ["2", "5"]],
    ["logit", { scale: "logit", unit: "%" }, [0.5, 99.5], 9, ["1", "5", "10", "25", "50", "75", "90", "95", "99"]],
    ["logit, few", { scale: "logit", unit: "%" }, [0.5, 99.5], 3, ["10", "50", "90"]],
    ["years", { scale: "time" }, [Date.UTC(2018), Date.UTC(2024)], 4, ["2018", "2020", "2022", "2024"]],
    ["months", { scale: "time" }, [Date.UTC(2024, 0), Date.UTC(2024, 8)], 4, ["Jan 2024", "Apr 2024", "Jul 2024"]],
    ["bins", { scale: "bins", bins: ["low", "high"] }, [0, 1], 2, ["low", "high"]],
  ] as const)("%s", ([, axis, values, most, expected]) => {
    expect(ticksOf(axis, values, most)).toEqual(expected);
  });

  test("never exceed what they may be", () => {
    for (const most of [2, 3, 4, 5, 6]) expect(ticksOf({}, [3, 97], most).length).toBeLessThanOrEqual(most);
  });
});

test("a single value has an axis around it", () => {
  for (const scale of ["linear", "log", "logit", "time"] as const) {
    const at = makeAxis(axisOf("A", { scale, unit: "%" }), [50, 50], { fromZero: false, margin: 0 }).share(50);
    expect(at).toBeGreaterThan(0.2);
    expect(at).toBeLessThan(0.8);
  }
});

test("a text is cut at its end where it would be too wide", () => {
  expect(fitText("short", 100)).toBe("short");
  const cut = fitText("a name that goes on and on", 80);
  expect(cut).toMatch(/^a name.*…$/);
  expect(textWidth(cut)).toBeLessThanOrEqual(80);
});
