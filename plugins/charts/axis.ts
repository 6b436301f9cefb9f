// Where a value stands along an axis, and which ticks the axis may have.
import { extent, ticks } from "d3-array";
import { scaleLinear, scaleLog, scaleUtc } from "d3-scale";
import type { ChartAxis } from "../model/chart.ts";
import { linearTickTexts, logTickTexts, numberText, shareTickText, timeText } from "./numbers.ts";

export interface Tick {
  readonly value: number;
  readonly text: string;
}

export interface Axis {
  /** Share of the axis from its start, 0 to 1 for values inside it; to the right on x, upward on y. */
  readonly share: (value: number) => number;
  /** At most `most` ticks, in the order of their values. */
  readonly ticks: (most: number) => readonly Tick[];
  /** A value in running text. */
  readonly text: (value: number) => string;
}

export interface AxisOptions {
  /** Bars stand on zero. */
  readonly fromZero: boolean;
  /** What each side keeps free, in units of the axis: half a bar of a time. */
  readonly margin: number;
}

/** @param values all that the axis must hold; at least one */
export function makeAxis(axis: ChartAxis, values: readonly number[], options: AxisOptions): Axis {
  const made = makeStraight(axis, values, options);
  return axis.reversed ? { ...made, share: (value) => 1 - made.share(value) } : made;
}

function makeStraight(axis: ChartAxis, values: readonly number[], { fromZero, margin }: AxisOptions): Axis {
  const [low = 0, high = 1] = extent(fromZero ? [0, ...values] : values);
  switch (axis.scale) {
    case "bins":
      return binsAxis(axis.bins);
    case "log":
      return logAxis(low, high);
    case "logit":
      return logitAxis(low, high, axis.unit === "%" ? 100 : 1);
    case "time":
      return timeAxis(low, high, margin);
    case "linear":
      return linearAxis(low, high);
  }
}

const binsAxis = (bins: readonly string[]): Axis => ({
  share: (value) => (value + 0.5) / bins.length,
  ticks: () => bins.map((text, value) => ({ value, text })),
  text: (value) => bins[value] ?? "",
});

function linearAxis(low: number, high: number): Axis {
  const spread = high === low ? Math.abs(low) / 10 || 1 : 0;
  const scale = scaleLinear([low - spread, high + spread], [0, 1]).nice(5);
  return {
    share: (value) => scale(value),
    ticks: (most) =>
      withTexts(
        countDown(most, (count) => scale.ticks(count)),
        linearTickTexts,
      ),
    text: numberText,
  };
}

const withTexts = (values: readonly number[], texts: (values: readonly number[]) => readonly string[]): readonly Tick[] => {
  const written = texts(values);
  return values.map((value, i) => ({ value, text: written[i] ?? "" }));
};

/** The fullest list of at most `most` entries; makers of ticks take a count as a hint only. */
function countDown(most: number, make: (count: number) => readonly number[]): readonly number[] {
  for (let count = most; count > 1; count -= 1) {
    const found = make(count);
    if (found.length <= most) return found;
  }
  return make(1).slice(0, Math.max(1, most));
}

/** Free room at each end of an axis that does not end on a tick. */
const room = 0.03;

function logAxis(low: number, high: number): Axis {
  const factor = high === low ? 2 : (high / low) ** room;
  const [from, to] = [low / factor, high * factor];
  const scale = scaleLog([from, to], [0, 1]);
  const powers = (every: number, factors: readonly number[]): readonly number[] => {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(from)); power <= Math.log10(to); power += 1)
      if (power % every === 0) for (const each of factors) found.push(Number(`${each}e${power}`));
    return found.filter((value) => value >= from && value <= to);
  };
  const choices = [
    powers(1, [1, 2, 5]),
    powers(1, [1, 3]),
    ...[1, 2, 3, 4, 5, 6, 10].map((every) => powers(every, [1])),
    scale.ticks(2).slice(0, 2),
  ].filter(({ length }) => length > 1);
  return {
    share: (value) => scale(value),
    ticks: (most) => withTexts(choices.find(({ length }) => length <= most) ?? choices.at(-1)?.slice(0, most) ?? [], logTickTexts),
    text: numberText,
  };
}

/** Those that matter most come first: an axis with little room drops the last. */
const logitTicks = [50, 90, 10, 75, 25, 99, 1, 95, 5, 99.9, 0.1] as const;

function logitAxis(low: number, high: number, whole: 1 | 100): Axis {
  const logit = (value: number): number => Math.log(value / (whole - value));
  const spread = high === low ? 1 : (logit(high) - logit(low)) * room;
  const scale = scaleLinear([logit(low) - spread, logit(high) + spread], [0, 1]);
  const share = (value: number): number => scale(logit(value));
  const inside = logitTicks.map((tick) => (tick * whole) / 100).filter((value) => share(value) >= 0 && share(value) <= 1);
  // Between neighbours of the list an axis is as good as linear.
  const candidates = inside.length > 3 ? inside : ticks(low, high, 5).filter((value) => value > 0 && value < whole);
  return {
    share,
    ticks: (most) =>
      candidates
        .slice(0, most)
        .sort((a, b) => a - b)
        .map((value) => ({ value, text: shareTickText(value) })),
    text: numberText,
  };
}

const dayLength = 86_400_000;

function timeAxis(low: number, high: number, margin: number): Axis {
  const spread = margin > 0 ? margin : high === low ? 366 * dayLength : (high - low) * room;
  const [from, to] = [low - spread, high + spread];
  const scale = scaleUtc([from, to], [0, 1]);
  const yearOf = (time: number): number => new Date(time).getUTCFullYear();
  const isLong = to - from > 2 * 366 * dayLength;
  const precision = isLong ? "year" : to - from > 90 * dayLength ? "month" : "day";
  const make = (count: number): readonly number[] =>
    isLong
      ? ticks(yearOf(from), yearOf(to), count)
          .filter((year) => Number.isInteger(year))
          .map((year) => Date.UTC(year))
          .filter((time) => time >= from && time <= to)
      : scale.ticks(count).map(Number);
  const isYears = [low, high].every((time) => time === Date.UTC(yearOf(time)));
  return {
    share: (value) => scale(value),
    ticks: (most) => countDown(most, make).map((value) => ({ value, text: timeText(value, precision) })),
    text: (value) => timeText(value, isYears ? "year" : "day"),
  };
}
