import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeCompanions } from "../../../plugins/search/companions.ts";

const fragments = {
  en_b: { content: "Fine tuning lowers the word error rate (WER).", title: "Fine-tuning, in short" },
  en_a: { content: "Дом 2024. Robust robustness.", title: Array.from({ length: 40 }, () => "long").join(" ") },
  en_c: { content: "Robust.", title: "Robust" },
};

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "companions-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes pages as Pagefind keeps them, in the order of the names. */
async function put(names: readonly (keyof typeof fragments)[]): Promise<void> {
  await mkdir(join(folder, "pagefind/fragment"), { recursive: true });
  for (const name of names) {
    const { content, title } = fragments[name];
    const page = { url: `/${name}/`, content, meta: { title }, filters: {}, anchors: [] };
    await writeFile(join(folder, `pagefind/fragment/${name}.pf_fragment`), gzipSync(`pagefind_dcd${JSON.stringify(page)}`));
  }
}

async function written(): Promise<Record<string, string>> {
  const files = await readdir(join(folder, "search"), { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const texts = paths.sort().map(async (path) => [path.slice(folder.length + "/search/".length), await readFile(path, "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

test("the files hold words, lengths of titles, names and compounds", async () => {
  await put(["en_a", "en_b", "en_c"]);
  await writeCompanions({ folder, names: [["robustness", "stability"]] });
  expect(await written()).toEqual({
    "names.json": '{"names":[["robustness","stability"],["word error rate","WER"]],"compounds":["fine tuning"]}',
    "site.json": '{"letters":"efilrstwд","titles":"z31","filters":{}}',
    "words/e.txt": "1Aerror\n",
    "words/f.txt": "2AfineAtuning\n",
    "words/i.txt": "1Ain\n",
    "words/l.txt": "2AlongCwers\n",
    "words/r.txt": "3ArateDobust.Aness\n",
    "words/s.txt": "1Ashort\n",
    "words/t.txt": "2AtheCuning\n",
    "words/u0434.txt": "1Aдом\n",
    "words/w.txt": "2AwerCord\n",
  });
});

test("the files say which pages hold each value of a filter, by their place among sorted ids", async () => {
  await mkdir(join(folder, "pagefind/fragment"), { recursive: true });
  const filters: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    en_c: { size: ["big"], colour: ["red", "blue"] },
    en_a: { colour: ["red"] },
    en_b: {},
  };
  for (const [name, held] of Object.entries(filters)) {
    const page = { url: `/${name}/`, content: "Text", meta: { title: "Title" }, filters: held, anchors: [] };
    await writeFile(join(folder, `pagefind/fragment/${name}.pf_fragment`), gzipSync(`pagefind_dcd${JSON.stringify(page)}`));
  }
  await writeCompanions({ folder, names: [] });
  expect((await written())["site.json"]).toBe(
    '{"letters":"t","titles":"111","filters":{"colour":{"blue":"3","red":",2"},"size":{"big":"3"}}}',
  );
});

test("the same pages give the same files, in whatever order they were written", async () => {
  await put(["en_a", "en_b", "en_c"]);
  await writeCompanions({ folder, names: [] });
  const first = await written();
  await rm(join(folder, "pagefind"), { recursive: true });
  await put(["en_c", "en_b", "en_a"]);
  await writeCompanions({ folder, names: [] });
  expect(await written()).toEqual(first);
});

test("words of pages that are gone leave no file, and what else stands in the folder stays", async () => {
  await put(["en_a", "en_b"]);
  await writeCompanions({ folder, names: [] });
  await writeFile(join(folder, "search/engine.js"), "kept");
  await rm(join(folder, "pagefind"), { recursive: true });
  await put(["en_c"]);
  await writeCompanions({ folder, names: [] });
  expect(await written()).toEqual({
    "engine.js": "kept",
    "names.json": '{"names":[],"compounds":[]}',
    "site.json": '{"letters":"r","titles":"1","filters":{}}',
    "words/r.txt": "1Arobust\n",
  });
});

test("more pages than are read at once are all read", async () => {
  await mkdir(join(folder, "pagefind/fragment"), { recursive: true });
  for (let i = 0; i < 150; i += 1) {
    const page = { url: "/", content: "Common", meta: { title: "a ".repeat(i % 5) }, filters: {}, anchors: [] };
    const file = join(folder, `pagefind/fragment/en_${String(i).padStart(3, "0")}.pf_fragment`);
    await writeFile(file, gzipSync(`pagefind_dcd${JSON.stringify(page)}`));
  }
  await writeCompanions({ folder, names: [] });
  expect(await written()).toMatchObject({
    "site.json": JSON.stringify({ letters: "c", titles: "01234".repeat(30), filters: {} }),
    "words/c.txt": "1Acommon,\n",
  });
});

describe("an index that cannot be read fails", () => {
  test("without its folder", async () => {
    await expect(writeCompanions({ folder, names: [] })).rejects.toThrow("ENOENT");
  });

  test("with a page that is not as Pagefind writes it", async () => {
    await put(["en_a"]);
    await writeFile(join(folder, "pagefind/fragment/en_x.pf_fragment"), gzipSync("{}"));
    await expect(writeCompanions({ folder, names: [] })).rejects.toThrow("a page of the search index is not as Pagefind writes it");
  });
});
