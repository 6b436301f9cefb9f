// What the build consists of besides this repository.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { licencesOf, mayBeUsed } from "../../../scripts/licence-list.ts";

const project = path.resolve(import.meta.dirname, "../../..");
const text = (file: string): string => readFileSync(path.join(project, file), "utf8");

const versions = z.record(z.string(), z.string());
const manifest = z.object({ dependencies: versions, devDependencies: versions }).parse(JSON.parse(text("package.json")));
const { lockfileVersion, packages } = z
  .object({
    lockfileVersion: z.number(),
    packages: z.record(
      z.string(),
      z.object({
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        dev: z.boolean().optional(),
        extraneous: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
        dependencies: versions.optional(),
        devDependencies: versions.optional(),
      }),
    ),
  })
  .parse(JSON.parse(text("package-lock.json")));
const locked = Object.entries(packages).filter(([place]) => place !== "");

test("every dependency is named by one exact version", () => {
  const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the lock file is of this manifest, holds nothing else, and knows the bytes of every package", () => {
  expect(lockfileVersion).toBe(3);
  expect(packages[""]).toMatchObject(manifest);
  const wrong = locked.filter(
    ([, { integrity, resolved, extraneous }]) =>
      !integrity?.startsWith("sha512-") || extraneous === true || (resolved !== undefined && !resolved.startsWith("https://")),
  );
  expect(wrong.map(([place]) => place)).toEqual([]);
});

test("a build needs fewer than 200 packages", () => {
  // Of the packages that hold programs for one kind of machine, those of this machine are installed.
  const installed = locked.filter(([place, { dev }]) => dev !== true && existsSync(path.join(project, place)));
  expect(installed.length).toBeGreaterThan(20);
  expect(installed.length).toBeLessThan(200);
});

test("no package needs a script of its own to be installed, but one that only looks whether its program runs", () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([place]) => place);
  expect(scripted.filter((place) => !/^node_modules\/(?:esbuild|fsevents)$/.test(place))).toEqual([]);
});

test("every package stands under a licence that allows what is done here", () => {
  expect(licencesOf(text("package-lock.json")).filter((each) => !mayBeUsed(each))).toEqual([]);
});
