import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Head } from "../../../layouts/frame.ts";
import type { EleventyAfter, EleventyConfig } from "../../../plugins/eleventy.ts";
import { basePath, fileUrl, type UrlPath } from "../../../plugins/model/urls.ts";
import { searchPlugin } from "../../../plugins/search/plugin.ts";

const base = basePath("https://example.org/guide");

const head: Head = {
  title: "A",
  description: "",
  canonical: "https://example.org/guide/a/",
  trail: [],
  section: undefined,
  search: { kind: "article", filters: {} },
  edit: undefined,
  reviewed: undefined,
  previous: undefined,
  next: undefined,
  hidden: false,
};

test("what Eleventy rendered is indexed from memory, by the address below the site's path", async () => {
  const folder = await mkdtemp(join(tmpdir(), "search-plugin-"));
  const asked: UrlPath[] = [];
  let after: ((results: EleventyAfter) => void | Promise<void>) | undefined;
  const config = { on: (_event: string, handler: typeof after) => void (after = handler) } as unknown as EleventyConfig;
  const headOf = (url: UrlPath) => {
    asked.push(url);
    return url === fileUrl(base, "a/") ? head : undefined;
  };
  await searchPlugin({ language: "en", base, folder, headOf })(config);
  await after?.({
    results: [
      { url: "/a/", outputPath: "", content: "<main><p>Some apples.</p></main>" },
      { url: "/404.html", outputPath: "", content: "<main><p>Lost.</p></main>" },
    ],
  });
  expect(asked).toEqual(["/guide/a/", "/guide/404.html"]);
  expect(JSON.parse(await readFile(join(folder, "pagefind/pagefind-entry.json"), "utf8")).languages.en.page_count).toBe(1);
  await rm(folder, { recursive: true });
});
