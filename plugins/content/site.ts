import { error, type Issue } from "../model/issue.ts";
import { nearest } from "../model/nearest.ts";
import { placeOf, type Places, type Records } from "../model/record.ts";
import { siteSchema, type SiteValues } from "../model/schema/site.ts";
import { reservedWords } from "../model/slug.ts";
import type { Reading } from "./reading.ts";
import { validate } from "./validate.ts";
import { isMap, readYaml, type Data } from "./yaml.ts";

export interface SiteReading {
  /** `undefined` where not even the axes can be told; with stand-ins for what is wrong where `usable` is false. */
  readonly site: Records["site"] | undefined;
  /** Whether a site can be built with these settings. */
  readonly usable: boolean;
  /** Keys of the axes, where there are any, even if another setting is wrong, so that articles can be checked. */
  readonly axes: readonly string[] | undefined;
}

/** Reads site.yml. */
export function readSite(file: string, text: string): Reading<SiteReading> {
  const yaml = readYaml(file, text);
  if (yaml.value === undefined) return { value: undefined, issues: yaml.issues };
  const { data, places } = yaml.value;
  const { value: values, issues } = validate(yaml.value, siteSchema);
  const wrong = values === undefined ? issues : [...axisIssues(values, places), ...matrixIssues(values, places)];
  if (values !== undefined && wrong.length === 0)
    return { value: { site: { values, places }, usable: true, axes: Object.keys(values.axes) }, issues };
  const axes = axisKeys(data);
  const known = provisional(data, axes ?? []);
  return { value: { site: known && { values: known, places }, usable: false, axes }, issues: wrong };
}

/** What is right in the settings, with stand-ins for the rest, so that one run tells what is wrong in all other files too. */
function provisional(data: Data, axes: readonly string[]): SiteValues | undefined {
  const written = isMap(data) ? data : {};
  const standIns: Readonly<Record<string, Data>> = {
    title: "Site",
    description: "Site",
    url: "https://site.invalid/",
    axes: Object.fromEntries(axes.map((key) => [key, { label: key, plural: key, question: key }])),
  };
  const values = Object.entries(siteSchema.shape).flatMap(([key, schema]) => {
    const value = Object.hasOwn(written, key) ? written[key] : undefined;
    const usable = value !== undefined && key !== "matrices" && schema.safeParse(value).success ? value : standIns[key];
    return usable === undefined ? [] : [[key, usable] as const];
  });
  return axes.some((key) => reservedWords.has(key)) ? undefined : siteSchema.safeParse(Object.fromEntries(values)).data;
}

function axisKeys(data: Data): string[] | undefined {
  const axes = isMap(data) ? data["axes"] : undefined;
  return isMap(axes) ? Object.keys(axes) : undefined;
}

function* axisIssues({ axes }: SiteValues, places: Places): Generator<Issue> {
  for (const key of Object.keys(axes)) {
    if (!reservedWords.has(key)) continue;
    yield error(
      "schema",
      placeOf(places, "axes", `${key}:key`),
      `an axis cannot be called "${key}": the word has a meaning of its own`,
      "choose another key",
    );
  }
}

function* matrixIssues({ axes, matrices }: SiteValues, places: Places): Generator<Issue> {
  const known = Object.keys(axes);
  const seen = new Set<string>();
  for (const [i, pair] of matrices.entries()) {
    for (const [j, name] of pair.entries()) {
      if (known.includes(name)) continue;
      const meant = nearest(name, known);
      const hint = meant === undefined ? `the axes are ${known.join(", ")}` : `did you mean ${meant}?`;
      yield error("schema", placeOf(places, "matrices", i, j), `matrices: "${name}" is no axis`, hint);
    }
    const [judged, other] = pair;
    if (judged === other) {
      yield error(
        "schema",
        placeOf(places, "matrices", i),
        "matrices: expected two different axes",
        "name the judged axis first and another one second",
      );
    } else if (seen.has(pair.join(" "))) {
      yield error("schema", placeOf(places, "matrices", i), `matrices: [${pair.join(", ")}] stands twice`, "delete one of them");
    }
    seen.add(pair.join(" "));
  }
}
