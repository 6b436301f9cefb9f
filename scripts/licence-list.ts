// Which licences the packages of a lock file stand under, and which of these nobody has looked at.
import { z } from "zod";

/** Licences that allow what is done here: to use, change and pass on, under conditions that are met by keeping the notice. */
const allowed: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "PSF-2.0",
  "Python-2.0",
  "Unlicense",
]);

/** Licences of data that only tests read, and that no site holds. */
const allowedInTests: ReadonlySet<string> = new Set(["CC-BY-4.0", "CC-BY-SA-4.0"]);

/** Packages that say nothing in `package.json`, with what their licence file says. */
const read: Readonly<Record<string, string>> = { "i@0.3.7": "MIT" };

export interface Licensed {
  /** Name and version. */
  readonly name: string;
  /** SPDX expression, or `none`. */
  readonly licence: string;
  /** Whether a build needs it. */
  readonly isProduction: boolean;
}

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() })),
});

/** The packages of a lock file, sorted by name. @throws where it is none */
export function licencesOf(lock: string): readonly Licensed[] {
  const packages = Object.entries(lockSchema.parse(JSON.parse(lock)).packages).filter(([path]) => path !== "");
  return packages
    .map(([path, { version, license, dev }]) => {
      const name = `${path.replace(/^.*node_modules\//, "")}@${version}`;
      return { name, licence: license ?? read[name] ?? "none", isProduction: dev !== true };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Whether a package may be used under one of the licences that it offers. */
export function mayBeUsed({ licence, isProduction }: Licensed): boolean {
  const isKnown = (each: string): boolean => allowed.has(each) || (!isProduction && allowedInTests.has(each));
  const alternatives = licence.replace(/^\(([^()]*)\)$/, "$1").split(" OR ");
  return alternatives.some((alternative) => alternative.split(" AND ").every(isKnown));
}

/** Lists packages by licence, the most frequent licence first. */
export function formatLicences(packages: readonly Licensed[]): string {
  return [...grouped(packages)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([licence, names]) => `${licence} (${names.length})\n  ${names.join("\n  ")}\n`)
    .join("\n");
}

function grouped(packages: readonly Licensed[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { licence, name, isProduction } of packages) {
    const names = groups.get(licence) ?? [];
    names.push(isProduction ? name : `${name}, tests only`);
    groups.set(licence, names);
  }
  return groups;
}
