import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { pathsTaken, writeFiles } from "../../../plugins/publish/write.ts";
import { writeFolder } from "../../support/content-folder.ts";

test("files are written and copied byte for byte, folders made as needed", () => {
  const { folder, remove } = writeFolder({ "content/images/a.png": Buffer.from([0x89, 0, 0xff]) });
  onTestFinished(remove);
  writeFiles(path.join(folder, "site"), [
    { path: "feed.xml", make: () => "<feed/>" },
    { path: "assets/x.wasm", bytes: new Uint8Array([0, 0xff]) },
    { path: "images/a.png", copyOf: path.join(folder, "content/images/a.png") },
  ]);
  const read = (file: string) => readFileSync(path.join(folder, "site", file));
  expect([read("feed.xml").toString(), [...read("assets/x.wasm")], [...read("images/a.png")]]).toEqual([
    "<feed/>",
    [0, 0xff],
    [0x89, 0, 0xff],
  ]);
});

test.for<[paths: readonly string[], taken: readonly string[]]>([
  [["a/index.html", "b/index.html"], []],
  [["feed.xml", "a.html", "feed.xml"], ["feed.xml"]],
  [["A/index.html", "a/index.html"], ["a/index.html"]],
])("of %j, %j are taken, capitals not told apart", ([paths, taken]) => {
  expect(pathsTaken(paths)).toEqual(taken);
});
