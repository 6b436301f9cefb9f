import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contrast, difference, visions } from "../../../support/colour.ts";

const folder = join(import.meta.dirname, "../../../../layouts/styles");
const styleOf = (file: string): string => readFileSync(join(folder, file), "utf8").replaceAll(/\/\*.*?\*\//gs, "");
const tokens = styleOf("tokens.css");

type Theme = "light" | "dark";
type Palette = Readonly<Record<Theme, ReadonlyMap<string, string>>>;

const pairs = (css: string): readonly (readonly [string, string, string])[] =>
  Array.from(css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g), ([, name = "", light = "", dark = ""]) => [name, light, dark]);

const paletteOf = (css: string, base?: Palette): Palette => ({
  light: new Map([...(base?.light ?? []), ...pairs(css).map(([name, light]) => [name, light] as const)]),
  dark: new Map([...(base?.dark ?? []), ...pairs(css).map(([name, , dark]) => [name, dark] as const)]),
});

const [ordinary = "", ...modes] = tokens.split(/^(?=@media)/m);
const palette = paletteOf(ordinary);
const highContrast = paletteOf(modes.find((mode) => mode.startsWith("@media (prefers-contrast")) ?? "", palette);

const colour = (name: string, theme: Theme, from = palette): string => {
  const value = from[theme].get(name);
  if (value === undefined) throw new Error(`there is no colour --${name}`);
  return value;
};
const ratio = (name: string, ground: string, theme: Theme, from = palette): number =>
  contrast(colour(name, theme, from), colour(ground, theme, from));

const grounds = ["bg", "surface", "surface-2"] as const;

test("every colour stands first in plain light for browsers that know one theme only", () => {
  const plain = new Map(Array.from(ordinary.matchAll(/--([\w-]+): (#\w{6});/g), ([, name = "", value = ""]) => [name, value]));
  expect(plain).toEqual(palette.light);
  expect(palette.light.size).toBe(33);
});

/** Contrast on the page, on surfaces and on hovered parts: light, then dark. */
const onGrounds = {
  line: [1.42, 1.32, 1.2, 1.68, 1.53, 1.32],
  control: [4.19, 3.91, 3.54, 4.63, 4.22, 3.64],
  ink: [16.28, 15.18, 13.76, 14.65, 13.36, 11.52],
  "ink-2": [7.42, 6.92, 6.27, 9, 8.2, 7.08],
  link: [7.88, 7.35, 6.66, 9.87, 9, 7.76],
  "link-hover": [12.1, 11.28, 10.23, 13.61, 12.41, 10.7],
  visited: [8.72, 8.13, 7.37, 9.49, 8.65, 7.46],
  focus: [6.14, 5.72, 5.19, 10.84, 9.89, 8.53],
  error: [7.28, 6.78, 6.15, 8.71, 7.94, 6.85],
  "rel-supports": [8.5, 7.92, 7.18, 6.32, 5.76, 4.97],
  "rel-qualifies": [4.07, 3.79, 3.44, 10.75, 9.8, 8.45],
  "rel-contradicts": [10.08, 9.39, 8.52, 5.05, 4.6, 3.97],
  "rel-mitigates": [4.37, 4.07, 3.69, 12.36, 11.27, 9.72],
} as const;

/** Contrast of one colour on one ground: light, dark, and the least that is allowed. */
const onOne = [
  ["ink", "sel", 12.43, 7.41, 7],
  ["ink", "mark", 13.62, 8.05, 7],
  ["ink", "error-bg", 14.5, 12.31, 7],
  ["ink", "note-bg", 14.45, 11.68, 7],
  ["error", "error-bg", 6.48, 7.32, 4.5],
  ["link", "note-bg", 7, 7.87, 4.5],
  ["link", "mark", 6.59, 5.42, 4.5],
  ["cat-1", "bg", 11.85, 7.25, 3],
  ["cat-1", "surface", 11.04, 6.61, 3],
  ["cat-2", "bg", 3.45, 3.61, 3],
  ["cat-2", "surface", 3.21, 3.29, 3],
  ["cat-3", "bg", 3.39, 13.26, 3],
  ["cat-3", "surface", 3.16, 12.09, 3],
  ["cat-4", "bg", 13.91, 6.15, 3],
  ["cat-4", "surface", 12.97, 5.61, 3],
  ["cat-5", "bg", 7.58, 10.66, 3],
  ["cat-5", "surface", 7.07, 9.72, 3],
  ["cat-6", "bg", 3.88, 3.6, 3],
  ["cat-6", "surface", 3.62, 3.28, 3],
  ["seq-1", "bg", 1.2, 1.29, 1],
  ["seq-2", "bg", 1.7, 2.15, 1],
  ["seq-3", "bg", 2.7, 5.04, 1],
  ["seq-4", "bg", 4.97, 8.58, 1],
  ["seq-5", "bg", 9.92, 13.19, 1],
  ["link", "surface", 7.35, 9, 4.5],
  ["code-string", "surface", 6.78, 10.57, 4.5],
  ["code-constant", "surface", 6.35, 10.14, 4.5],
  ["visited", "surface", 8.13, 8.65, 4.5],
  ["ink-2", "surface", 6.92, 8.2, 4.5],
] as const;

const within = 0.02;

describe("contrast", () => {
  test.for(Object.entries(onGrounds))("of --%s is what the palette promises", ([name, promised]) => {
    const found = (["light", "dark"] as const).flatMap((theme) => grounds.map((ground) => ratio(name, ground, theme)));
    found.forEach((value, i) => expect(Math.abs(value - (promised[i] ?? 0)), `${name}, figure ${i + 1}: ${value}`).toBeLessThan(within));
  });

  test.for(onOne)("of --%s on --%s is what the palette promises", ([name, ground, light, dark, least]) => {
    expect(Math.abs(ratio(name, ground, "light") - light), `light: ${ratio(name, ground, "light")}`).toBeLessThan(within);
    expect(Math.abs(ratio(name, ground, "dark") - dark), `dark: ${ratio(name, ground, "dark")}`).toBeLessThan(within);
    expect(Math.min(ratio(name, ground, "light"), ratio(name, ground, "dark"))).toBeGreaterThanOrEqual(least - 0.005);
  });

  test.for([
    [7, ["ink"], [...grounds, "sel", "mark", "error-bg", "note-bg"]],
    [4.5, ["ink-2", "link", "link-hover", "visited", "error"], grounds],
    [3, ["control", "focus", "rel-supports", "rel-qualifies", "rel-contradicts", "rel-mitigates"], grounds],
  ] as const)("is %d or more for --%s on --%s", ([least, names, on]) => {
    const below = names.flatMap((name) =>
      on.flatMap((ground) => (["light", "dark"] as const).filter((theme) => ratio(name, ground, theme) < least)),
    );
    expect(below).toEqual([]);
  });

  test.for([
    ["light", ["ink", "ink", "ink", "bg", "bg"], [13.62, 9.59, 6.02, 4.97, 9.92]],
    ["dark", ["ink", "ink", "bg", "bg", "bg"], [11.37, 6.82, 5.04, 8.58, 13.19]],
  ] as const)("of a number on the sequential steps holds in %s", ([theme, inks, promised]) => {
    inks.forEach((ink, i) => expect(Math.abs(ratio(ink, `seq-${i + 1}`, theme) - (promised[i] ?? 0))).toBeLessThan(within));
  });

  test.for([
    ["light", { ink: 19.21, "ink-2": 13.28, control: 10.96, link: 11.32, focus: 11.32 }],
    ["dark", { ink: 19.09, "ink-2": 14.76, control: 11.39, link: 13.89 }],
  ] as const)("is higher where the reader asks for more, in %s", ([theme, promised]) => {
    for (const [name, value] of Object.entries(promised)) {
      expect(Math.abs(ratio(name, "bg", theme, highContrast) - value), name).toBeLessThan(within);
    }
    expect(ratio("ink", "bg", theme, highContrast)).toBeGreaterThan(15);
    expect(ratio("control", "bg", theme, highContrast)).toBeGreaterThan(10);
  });
});

describe("distance", () => {
  const relations = ["rel-supports", "rel-qualifies", "rel-contradicts", "rel-mitigates"];
  const series = [1, 2, 3, 4, 5, 6].map((n) => `cat-${n}`);
  const least = (names: readonly string[], theme: Theme, vision: (typeof visions)[number]): number =>
    Math.min(...names.flatMap((a, i) => names.slice(i + 1).map((b) => difference(colour(a, theme), colour(b, theme), vision))));

  test.for([
    ["light", [18.5, 13.5, 16, 14.2]],
    ["dark", [18.7, 17.6, 16.7, 18.1]],
  ] as const)("of any two relations is 13 or more however the eye sees, and as promised, in %s", ([theme, promised]) => {
    visions.forEach((vision, i) => {
      expect(least(relations, theme, vision), vision).toBeGreaterThanOrEqual(13);
      expect(least(relations, theme, vision), vision).toBeCloseTo(promised[i] ?? 0, 1);
    });
  });

  test.for([
    ["light", 13.1],
    ["dark", 14.3],
  ] as const)("of any two series is 13 or more however the eye sees, in %s", ([theme, promised]) => {
    expect(Math.min(...visions.map((vision) => least(series, theme, vision)))).toBeCloseTo(promised, 1);
    expect(promised).toBeGreaterThanOrEqual(13);
  });

  test.for([
    ["light", 10.8],
    ["dark", 12.6],
  ] as const)("of neighbouring sequential steps is large enough however the eye sees, in %s", ([theme, promised]) => {
    const steps = visions.flatMap((vision) =>
      [1, 2, 3, 4].map((n) => difference(colour(`seq-${n}`, theme), colour(`seq-${n + 1}`, theme), vision)),
    );
    expect(Math.min(...steps)).toBeCloseTo(promised, 1);
  });
});

test("no style but that of the tokens names a colour", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".css") && file !== "tokens.css");
  expect(files.length).toBeGreaterThan(15);
  const coloured =
    /^(?:color|caret-color|accent-color|fill|stroke|background|background-color|outline|text-decoration|box-shadow|border[\w-]*)$/;
  const colourless =
    /^(?:none|transparent|currentcolor|inherit|auto|solid|dashed|dotted|double|underline|inset|collapse|separate|-?[\d.]+(?:px|pt|rem|em|%)?|max\(.*\)|var\(--[\w-]+\)|url\("?#[\w-]+"?\))$/i;
  const written = /#[0-9a-f]{3,8}\b(?![^"(]*["'])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i;
  const rules = files.flatMap((file) =>
    Array.from(styleOf(file).matchAll(/(?<=[;{]\s*)([\w-]+):([^;{}]+)(?=[;}])/g)).flatMap(([, name = "", value = ""]) => {
      const parts = value.trim().match(/[^\s,(]+(?:\([^()]*(?:\([^()]*\))?[^()]*\))?/g) ?? [];
      const isNamed = written.test(value) || (coloured.test(name) && parts.some((part) => !colourless.test(part)));
      return isNamed ? [`${file}: ${name}: ${value.trim()}`] : [];
    }),
  );
  expect(rules).toEqual([]);
});

test("every token that a style uses exists", () => {
  const styles = readdirSync(folder)
    .filter((file) => file.endsWith(".css"))
    .map(styleOf)
    .join("\n");
  const defined = new Set(Array.from(styles.matchAll(/(--[\w-]+):/g), ([, name]) => name));
  const used = new Set(Array.from(styles.matchAll(/var\((--[\w-]+)\)/g), ([, name]) => name));
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});

test("where colours are forced or printed, relations and series keep the colour of the text", () => {
  for (const [mode, text] of [
    ["forced-colors", "CanvasText"],
    ["prefers-contrast", "var(--ink)"],
    ["print", "#000"],
  ] as const) {
    const css = modes.find((each) => each.startsWith("@media") && each.includes(mode)) ?? "";
    for (const name of ["supports", "qualifies", "contradicts", "mitigates"]) expect(css, mode).toContain(`--rel-${name}: ${text};`);
  }
});
