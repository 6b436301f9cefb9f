import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { indexSite, type IndexedSite } from "../../../support/indexed-site.ts";
import { speechSite } from "../../../support/speech-site.ts";

let site: IndexedSite;
beforeAll(async () => {
  site = await indexSite(speechSite);
});
afterEach(() => site.faults.clear());
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(site.folder, { recursive: true });
});

/** What someone who asked is told: of the class Error itself, in words. */
const failure = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => "it did not fail",
    (error: unknown) => (error instanceof Error ? `${error.constructor.name}: ${error.message}` : error),
  );

const faults = ["missing", "cut", "unreachable"] as const;

describe.each(faults)("%s", (fault) => {
  test.for([
    "pagefind/pagefind-entry.json",
    "pagefind/pagefind.*.pf_meta",
    "pagefind/wasm.*.pagefind",
    "search/site.json",
    "search/names.json",
  ])("%s fails the opening with a plain error, and the next one works", async (pattern) => {
    const [folder = ""] = pattern.split("/");
    const name = new RegExp(`^${pattern.replaceAll(".", String.raw`\.`).replace("*", ".+")}$`);
    const file = (await site.files(folder)).find((path) => name.test(path)) ?? "";
    site.faults.set(file, fault);
    expect(await failure(site.open())).toMatch(/^Error: .+ could not be loaded$/);
    site.faults.clear();
    expect((await (await site.open()).search("robustness")).total).toBe(2);
  });

  test.for(["pagefind/index", "pagefind/fragment", "search/words"])(
    "a file of %s fails the question that needs it with a plain error, and the same question works when the file is back",
    async (folder) => {
      const search = await site.open();
      for (const file of await site.files(folder)) site.faults.set(file, fault);
      expect(await failure(search.search("encyclopaedai"))).toMatch(/^Error: .+ could not be loaded$/);
      site.faults.clear();
      expect(await search.search("encyclopaedai")).toMatchObject({
        total: 1,
        corrections: [{ typed: "encyclopaedai", meant: "encyclopaedia" }],
      });
    },
  );
});

test("a question that fails beside another leaves the other alone", async () => {
  const search = await site.open();
  await search.search("microphones");
  for (const file of await site.files("pagefind/fragment")) site.faults.set(file, "missing");
  const [failed, answered] = await Promise.all([failure(search.search("encyclopaedia")), search.search("microphones")]);
  expect(failed).toMatch(/^Error: /);
  expect(answered.total).toBe(1);
});

test("an index and companions of two builds are not read together", async () => {
  const other = await indexSite({ ...speechSite, pages: [] });
  vi.stubGlobal("fetch", mixed(site, other));
  expect(await failure(other.open())).toBe("Error: /guide/pagefind/ and /guide/search/ are not of one build");
  vi.stubGlobal("fetch", site.fetch);
  await rm(other.folder, { recursive: true });
});

const mixed = (companions: IndexedSite, index: IndexedSite) => async (address: string) =>
  (address.includes("/search/") ? companions : index).fetch(address);
