import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { answerFrom, servePreview } from "../../../plugins/serve/preview.ts";
import { writeFolder } from "../../support/content-folder.ts";

const { folder, remove } = writeFolder({
  "index.html": "home",
  "a/index.html": "page a",
  "404.html": "not here",
  "site.css": "p{}",
  "pagefind/x.wasm": Buffer.from([0, 97]),
  "robots.txt": "User-agent: *\nSitemap: https://a.org/guide/sitemap.xml\n",
  _headers: "/guide/*\n  X-Policy: strict\n",
});
const secret = path.join(folder, "..", `${path.basename(folder)}-secret.txt`);
writeFileSync(secret, "secret");
afterAll(() => {
  remove();
  rmSync(secret);
});

test.for<[address: string, status: number, body: string]>([
  ["/guide/", 200, "home"],
  ["/guide/a/", 200, "page a"],
  ["/guide/site.css", 200, "p{}"],
  ["/guide/b/", 404, "not here"],
  ["/a/", 404, "not here"],
  [`/guide/..%2f${path.basename(secret)}`, 404, "not here"],
  ["/guide/%00", 404, "not here"],
  ["/guide/%zz", 404, "not here"],
])("%s is answered with %i", ([address, status, body]) => {
  const answer = answerFrom(folder, "/guide/", address);
  expect([answer.status, answer.body.toString()]).toEqual([status, body]);
});

test.for<[address: string, location: string]>([
  ["/", "/guide/"],
  ["/guide/a", "/guide/a/"],
])("%s leads on to %s", ([address, location]) => {
  expect(answerFrom(folder, "/guide/", address)).toMatchObject({ status: 302, headers: { Location: location } });
});

test("files are sent with their media type and the site's headers", () => {
  expect(answerFrom(folder, "/guide/", "/guide/pagefind/x.wasm").headers).toEqual({
    "Content-Type": "application/wasm",
    "X-Policy": "strict",
  });
  expect(answerFrom(folder, "/guide/", "/guide/").headers).toEqual({ "Content-Type": "text/html; charset=utf-8", "X-Policy": "strict" });
});

test("a site is served below the path that it was built for", async () => {
  const serving = await servePreview(folder, 18_080);
  expect(serving.url).toMatch(/^http:\/\/localhost:\d+\/guide\/$/);
  const second = await servePreview(folder, Number(new URL(serving.url).port));
  expect(new URL(second.url).port).not.toBe(new URL(serving.url).port);
  expect(await (await fetch(`${serving.url}a/`)).text()).toBe("page a");
  await Promise.all([serving.close(), second.close()]);
});

test("a folder without a site is refused with what to do", async () => {
  await expect(servePreview(path.join(folder, "a"), 18_080)).rejects.toThrow(
    `no site was built in ${path.join(folder, "a")}; build one with npm run build`,
  );
});
