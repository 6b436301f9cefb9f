import { expect, test } from "vitest";
import { formatLicences, licencesOf, mayBeUsed, type Licensed } from "../../../scripts/licence-list.ts";

const lock = JSON.stringify({
  packages: {
    "": { name: "guide" },
    "node_modules/outer": { version: "1.0.0", license: "MIT" },
    "node_modules/outer/node_modules/@scope/inner": { version: "2.0.0", license: "ISC" },
    "node_modules/quiet": { version: "3.0.0" },
    "node_modules/tested": { version: "4.0.0", license: "MIT", dev: true },
  },
});

test("each package of the lock file is listed with its licence, the project itself aside", () => {
  expect(formatLicences(licencesOf(lock))).toBe(
    "MIT (2)\n  outer@1.0.0\n  tested@4.0.0, tests only\n\nISC (1)\n  @scope/inner@2.0.0\n\nnone (1)\n  quiet@3.0.0\n",
  );
});

test.for<[licence: string, isProduction: boolean, may: boolean]>([
  ["MIT", true, true],
  ["MPL-2.0", true, true],
  ["MIT AND OFL-1.1", true, true],
  ["(MIT OR GPL-3.0-only)", true, true],
  ["MIT AND GPL-3.0-only", true, false],
  ["AGPL-3.0-only", true, false],
  ["AGPL-3.0-only", false, false],
  ["CC-BY-SA-4.0", true, false],
  ["CC-BY-SA-4.0", false, true],
  ["SEE LICENSE IN LICENSE.md", true, false],
  ["UNLICENSED", true, false],
  ["none", true, false],
])("%s, in a build %s: may be used %s", ([licence, isProduction, may]) => {
  expect(mayBeUsed({ name: "a@1.0.0", licence, isProduction } satisfies Licensed)).toBe(may);
});
