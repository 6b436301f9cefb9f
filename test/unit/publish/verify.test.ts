import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { verifySite } from "../../../plugins/publish/verify.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "verify-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const sound: Readonly<Record<string, string>> = {
  "index.html": page('<main><h1 id="top">Home</h1><a href="/guide/a/#s-one">A</a> <a href="https://example.com/">out</a></main>'),
  "a/index.html": page('<h1 id="s-one">A</h1><a href="/guide/">home</a><a href="#s-one">one</a><a href="/guide/search/?q=x">search</a>'),
  "search/index.html": page('<script type="module" src="/guide/assets/site.js"></script>'),
  "assets/site.js": "export {};",
  "sitemap.xml": '<?xml version="1.0" encoding="utf-8"?>\n<urlset><url><loc>https://example.org/guide/a/</loc></url></urlset>\n',
  "site.json": '{"version":1}',
};

/** Faults of the sound site with some files changed, as lines. */
async function faults(changed: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const files = { ...sound, ...changed };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const found = await verifySite({ folder, url: "https://example.org/guide/", pages: new Map() });
  return found.map((fault) => `${fault.path}: ${fault.message}`);
}

test("a sound site has no faults", async () => {
  expect(await faults({})).toEqual([]);
});

test("the text of a page at hand goes before the file", async () => {
  await faults({});
  const pages = new Map([["a/index.html", page("<h1>no anchor</h1>")]]);
  expect(await verifySite({ folder, url: "https://example.org/guide/", pages })).toEqual([
    { path: "index.html", message: "the link /guide/a/#s-one leads to no id of that page" },
  ]);
});

test.for<[what: string, body: string, fault: string]>([
  ["a broken link", '<a href="/guide/b/">b</a>', "the link /guide/b/ leads to no page or file of the site"],
  ["a link to a page without its slash", '<a href="/guide/a">a</a>', "the link /guide/a leads to no page or file of the site"],
  ["a broken anchor", '<a href="/guide/a/#s-two">a</a>', "the link /guide/a/#s-two leads to no id of that page"],
  ["a broken anchor in the page", '<a href="#s-two">a</a>', "the link #s-two leads to no id of the page"],
  ["a link out of the base path", '<a href="/a/">a</a>', "the link /a/ leads out of the site, whose path is /guide/"],
  ["a relative link", '<a href="a/">a</a>', "the link a/ leads out of the site, whose path is /guide/"],
  ["a missing image", '<img src="/guide/images/a.png" alt="">', "the link /guide/images/a.png leads to no page or file of the site"],
  ["an id twice", '<p id="x">a</p><p id="x">b</p>', 'the id "x" stands twice'],
  ["a reference to no id", '<p aria-labelledby="x">a</p>', 'aria-labelledby="x" names no id of the page'],
  ["an inline script", "<script>alert(1)</script>", "<script> stands without src"],
  ["an inline module", '<script type="module">alert(1)</script>', "<script> stands without src"],
  ["a data block that is no JSON", '<script type="application/ld+json">alert(1)</script>', "<script> holds data that is no JSON"],
  ["markup in a data block", '<script type="application/ld+json">{"a":"<p>b</p>"}</script>', "<script> holds data that is no JSON"],
  [
    "an image for previews that is not there",
    '<meta property="og:image" content="https://example.org/guide/assets/x.png">',
    "the link https://example.org/guide/assets/x.png leads to no page or file of the site",
  ],
  [
    "a script of another host",
    '<script src="https://example.com/x.js"></script>',
    '<script src="https://example.com/x.js"> loads from another host',
  ],
  ["an image of another host", '<img src="//example.com/x.png" alt="">', '<img src="//example.com/x.png"> loads from another host'],
  ["an inline style", "<style>p{}</style>", "<style> is no element that a page may hold"],
  ["a style attribute", '<p style="color:red">a</p>', '<p style="color:red"> is no attribute that a page may hold'],
  ["an event handler", '<p onclick="x()">a</p>', '<p onclick="x()"> is no attribute that a page may hold'],
  ["a style attribute in a formula", '<math><mi style="x">a</mi></math>', '<mi style="x"> is no attribute that a page may hold'],
  ["a frame", '<iframe src="/guide/"></iframe>', "<iframe> is no element that a page may hold"],
  ["a script address", '<a href="javascript:x()">a</a>', '<a href="javascript:x()"> has a scheme that no page may use'],
  ["a disguised script address", '<a href="&#9;JavaScript:x()">a</a>', '<a href="\tJavaScript:x()"> has a scheme that no page may use'],
  ["a data address", '<a href="data:text/html,x">a</a>', '<a href="data:text/html,x"> has a scheme that no page may use'],
  ["a comment", "<!-- note -->", '"<!-- note --></body></html>" is no markup that a page may hold'],
  [
    "markup in a value, which an element that holds raw text would let out",
    '<p title="</p><img src=x>">a</p>',
    '"<p title="</p><img src=x>">a</p></body></html>" is no markup that a page may hold',
  ],
  ["a pragma", '<meta http-equiv="set-cookie" content="a=b">', '<meta http-equiv="set-cookie"> is no pragma that a page may hold'],
  [
    "a refresh to nowhere",
    '<meta http-equiv="refresh" content="0; url=/guide/x/">',
    "the link /guide/x/ leads to no page or file of the site",
  ],
  ["an unclosed element", "<div><p>a</p>", "</body> closes <div>"],
  ["crossed elements", "<p><em>a</p></em>", "</p> closes <em>"],
  ["a block in a paragraph", "<p><div>a</div></p>", "<div> stands in <p>"],
  ["a link in a link", '<a href="#t" id="t">a <a href="#t">b</a></a>', "<a> stands in <a>"],
  ["an attribute twice", '<p class="a" class="b">a</p>', "<p> has the attribute class twice"],
])("%s is reported", async ([, body, fault]) => {
  expect(await faults({ "b.html": page(`<h2>b</h2>${body}`) })).toContain(`b.html: ${fault}`);
});

test("a block of data, which no browser runs, may stand in a page", async () => {
  const data = '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>';
  expect(await faults({ "b.html": page("<p>a</p>", data) })).toEqual([]);
});

test("formulas, figures and stub pages may stand in a page", async () => {
  const math =
    '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mrow><mi>x</mi><mo stretchy="false">=</mo><mspace width="1em"/></mrow></math>';
  const figure =
    '<svg viewBox="0 0 1 1" role="img"><title>T</title><path d="M0 0h1" stroke-width="2"/><use href="#mark"></use><g id="mark"></g></svg>';
  const stub = '<meta http-equiv="refresh" content="0; url=/guide/a/">';
  expect(await faults({ "b.html": page(math + figure, stub) })).toEqual([]);
});

test.for<[file: string, text: string, fault: string]>([
  ["feed.xml", "<feed><title>a & b</title></feed>", "line 1 holds an & that is not escaped"],
  ["feed.xml", "<feed>\n<title>a</feed>", "line 2: </feed> closes <title>"],
  ["feed.xml", "<feed><title>a</title>", "<feed> is never closed"],
  ["feed.xml", "<feed/><feed/>", "has 2 roots, expected one"],
  ["feed.xml", '<feed a="1" a="2"/>', "line 1: <feed> has an attribute twice"],
  ["feed.xml", "<feed a=1/>", "line 1 is no XML"],
  ["feed.xml", "<feed>a < b</feed>", "line 1 is no XML"],
  ["feed.xml", "<feed>\u0001</feed>", "holds a control character"],
  [
    "sitemap.xml",
    "<urlset><loc>https://example.org/guide/b/</loc></urlset>",
    "the link https://example.org/guide/b/ leads to no page or file of the site",
  ],
])("%s that is wrong is reported: %s", async ([file, text, fault]) => {
  expect(await faults({ [file]: text })).toEqual([`${file}: ${fault}`]);
});

test("JSON that does not parse is reported", async () => {
  expect(await faults({ "findings.json": '{"a":' })).toEqual(["findings.json: is no JSON: Unexpected end of JSON input"]);
});

test.runIf(process.platform === "linux")("two paths that differ only in capitals are reported", async () => {
  expect(await faults({ "A/index.html": page("<h1>A</h1>") })).toEqual(["a/index.html: differs from A/index.html only in capitals"]);
});
