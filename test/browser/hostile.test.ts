// The policy alone: a page as if markup of an author had got through everything before it.
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { policyHeader, policyMeta } from "../../plugins/model/policy.ts";
import { launchChromium } from "../support/chromium.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const ran = (name: string): string => `(top.ran??=[]).push('${name}')`;
const other = "https://evil.test";

/** Markup that runs `ran` as the page loads or as a reader uses it, by name. */
const vectors: Readonly<Record<string, string>> = {
  "inline script": `<script>${ran("inline script")}</script>`,
  "inline module": `<script type="module">${ran("inline module")}</script>`,
  "script of another host": `<script src="${other}/script.js"></script>`,
  "script of data": `<script src="data:text/javascript,${ran("script of data")}"></script>`,
  "script in a drawing": `<svg><script>${ran("script in a drawing")}</script></svg>`,
  "image that fails": `<img src="/none.png" onerror="${ran("image that fails")}">`,
  "image that loads": `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onerror="${ran("image that loads")}">`,
  "drawing that loads": `<svg onload="${ran("drawing that loads")}"></svg>`,
  details: `<details open ontoggle="${ran("details")}"><summary>a</summary></details>`,
  focus: `<input autofocus onfocus="${ran("focus")}">`,
  animation: `<style>@keyframes a{}</style><p style="animation:a 1s" onanimationstart="${ran("animation")}">a</p>`,
  "begin of an animation": `<svg><animate onbegin="${ran("begin of an animation")}" attributeName="x" dur="1s"/></svg>`,
  video: `<video onerror="${ran("video")}"><source src="/none.mp4" onerror="${ran("video")}"></video>`,
  "frame of its own text": `<iframe srcdoc="<script>${ran("frame of its own text")}</script>"></iframe>`,
  "frame of a script": `<iframe src="javascript:${ran("frame of a script")}"></iframe>`,
  "frame of data": `<iframe src="data:text/html,<script>parent.postMessage('frame of data','*')</script>"></iframe>`,
  object: `<object data="javascript:${ran("object")}" onerror="${ran("object")}"></object>`,
  embed: `<embed src="/none" onload="${ran("embed")}">`,
  click: `<p class="click" onclick="${ran("click")}">a</p>`,
  "link of a script": `<a class="click" href="javascript:${ran("link of a script")}">a</a>`,
  "button of a form": `<form action="javascript:${ran("button of a form")}"><button class="click">a</button></form>`,
  "button with an action": `<form><button class="click" formaction="javascript:${ran("button with an action")}">a</button></form>`,
  "link in a drawing": `<svg><a class="click" href="javascript:${ran("link in a drawing")}"><text y="9">a</text></a></svg>`,
  "link in a frame": `<iframe name="f"></iframe><a class="click" target="f" href="javascript:${ran("link in a frame")}">a</a>`,
  pointer: `<p class="click" onpointerdown="${ran("pointer")}">a</p>`,
};

const markup = Object.values(vectors).join("\n");

/** Names of the vectors that ran, and the hosts that answered, on a page of all of them. */
async function visit(
  context: BrowserContext,
  address: string,
  headers: Readonly<Record<string, string>>,
  head: string,
): Promise<{ ran: readonly string[]; answered: readonly string[] }> {
  const page = await context.newPage();
  const answered = new Set<string>();
  page.on("response", (response) => void answered.add(new URL(response.url()).host));
  await page.route(`${other}/**`, (route) =>
    route.fulfill({ contentType: "text/javascript", headers: { "access-control-allow-origin": "*" }, body: ran("script of another host") }),
  );
  const body = `<!doctype html><html lang="en"><head>${head}<meta charset="utf-8"><title>a</title><link rel="stylesheet" href="${other}/style.css"></head><body><img src="${other}/image.png" alt="">${markup}<style>body{background:url(${other}/background.png)}</style></body></html>`;
  await page.route(`${address}hostile/`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", headers, body }));
  await page.goto(`${address}hostile/`);
  const clicked = page.locator(".click");
  for (let i = 0; i < (await clicked.count()); i += 1) {
    await clicked.nth(i).dispatchEvent("pointerdown");
    await clicked.nth(i).dispatchEvent("click");
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const found = await page.evaluate(() => (globalThis as { ran?: readonly string[] }).ran ?? []);
  await page.close();
  return { ran: [...new Set(found)].toSorted(), answered: [...answered].toSorted() };
}

describe("a page of markup that runs something", () => {
  test("runs it where no policy holds", async () => {
    const context = await browser.newContext();
    const { ran: found, answered } = await visit(context, inject("secondSite"), {}, "");
    await context.close();
    expect(found.length).toBeGreaterThan(15);
    expect(answered).toContain("evil.test");
  });

  test.for([
    ["in the header", { "content-security-policy": policyHeader() }, ""],
    ["in the page", {}, `<meta http-equiv="Content-Security-Policy" content="${policyMeta()}">`],
  ] as const)("runs none of it under the policy %s, and asks no other host", async ([, headers, head]) => {
    const context = await browser.newContext();
    const address = inject("secondSite");
    const { ran: found, answered } = await visit(context, address, headers, head);
    await context.close();
    expect(found).toEqual([]);
    expect(answered).toEqual([new URL(address).host]);
  });

  test("gives a script that got in no way to make markup or a script of text", async () => {
    const page = await browser.newPage();
    const address = inject("secondSite");
    await page.goto(address);
    const refused = await page.evaluate(() => {
      const text = "<img src=x onerror=alert(1)>";
      const ways: readonly (readonly [string, () => unknown])[] = [
        ["innerHTML", () => (document.createElement("p").innerHTML = text)],
        ["outerHTML", () => (document.body.appendChild(document.createElement("p")).outerHTML = text)],
        ["insertAdjacentHTML", () => document.body.insertAdjacentHTML("beforeend", text)],
        ["document.write", () => document.write(text)],
        ["DOMParser", () => new DOMParser().parseFromString(text, "text/html")],
        ["srcdoc", () => (document.createElement("iframe").srcdoc = text)],
        ["script text", () => (document.createElement("script").text = "1")],
        ["script src", () => (document.createElement("script").src = "/x.js")],
        [
          "a policy",
          () =>
            (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes?.createPolicy(
              "p",
              {},
            ),
        ],
      ];
      return ways.flatMap(([name, way]) => {
        try {
          way();
          return [name];
        } catch {
          return [];
        }
      });
    });
    await page.close();
    expect(refused).toEqual([]);
  });
});
