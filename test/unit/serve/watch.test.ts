import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchFolder } from "../../../plugins/serve/watch.ts";

let folder: string;
let stop: () => void;
const changed = vi.fn<() => void>();
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "watch-"));
  mkdirSync(path.join(folder, "articles"));
  mkdirSync(path.join(folder, "other"));
  writeFileSync(path.join(folder, "articles/a.md"), "one");
  changed.mockReset();
  stop = watchFolder(folder, changed, [path.join(folder, "other")]);
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Does something and waits until it was noticed. */
async function noticed(act: () => void): Promise<void> {
  changed.mockClear();
  act();
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { interval: 5 });
}

test("a changed, a new and a removed file are noticed", async () => {
  expect.hasAssertions();
  await noticed(() => writeFileSync(path.join(folder, "articles/a.md"), "two"));
  await noticed(() => writeFileSync(path.join(folder, "articles/b.md"), "new"));
  await noticed(() => rmSync(path.join(folder, "articles/b.md")));
});

test("a file that an editor replaces by renaming is noticed every time", async () => {
  expect.hasAssertions();
  for (const text of ["two", "three", "four"]) {
    await noticed(() => {
      writeFileSync(path.join(folder, "articles/.a.md.swp"), text);
      renameSync(path.join(folder, "articles/.a.md.swp"), path.join(folder, "articles/a.md"));
    });
  }
});

test("a file in a folder made later is noticed, also after the folder was made anew", async () => {
  expect.hasAssertions();
  const terms = path.join(folder, "terms");
  await noticed(() => mkdirSync(terms));
  await noticed(() => writeFileSync(path.join(terms, "x.md"), "x"));
  await noticed(() => rmSync(terms, { recursive: true }));
  await noticed(() => mkdirSync(terms));
  await noticed(() => writeFileSync(path.join(terms, "x.md"), "x"));
});

test("the folder itself may be moved away and come back", async () => {
  expect.hasAssertions();
  const away = `${folder}-away`;
  await noticed(() => renameSync(folder, away));
  await noticed(() => renameSync(away, folder));
  await noticed(() => writeFileSync(path.join(folder, "articles/a.md"), "two"));
});

test("a folder that is passed over is not looked into", async () => {
  writeFileSync(path.join(folder, "other/x.md"), "x");
  await noticed(() => writeFileSync(path.join(folder, "articles/a.md"), "two"));
  expect(changed).toHaveBeenCalledTimes(1);
});
