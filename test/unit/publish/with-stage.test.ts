import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withStage } from "../../../plugins/publish/with-stage.ts";
import { project } from "../../support/run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "with-stage-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("work that fails leaves the output and nothing beside it, even where something it began writes later", () => {
  const output = path.join(folder, "site");
  mkdirSync(output);
  for (const file of [".nojekyll", "sitemap.xml"]) writeFileSync(path.join(output, file), "good");
  const script = path.join(project, "test/support/failing-build.ts");
  const printed = execFileSync(process.execPath, ["--import", path.join(project, "scripts/typescript.js"), script, output], {
    encoding: "utf8",
  });
  expect(printed).toBe("Error: made to fail");
  expect(readdirSync(folder)).toEqual(["site"]);
  expect(readFileSync(path.join(output, "sitemap.xml"), "utf8")).toBe("good");
});

test("once the work is done, nothing of it is left in the process", async () => {
  const listeners = () => ["exit", "SIGINT", "SIGTERM", "SIGHUP"].map((name) => process.listenerCount(name));
  const before = listeners();
  const done = await withStage(path.join(folder, "site"), (stage) => {
    rmSync(stage.folder, { recursive: true });
    return Promise.resolve("done");
  });
  expect(done).toBe("done");
  expect(listeners()).toEqual(before);
});
