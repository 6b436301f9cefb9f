// The look at every built page, alone: pages are handed to it as if all before it had let everything through.
import { describe, expect, test } from "vitest";
import { readPage } from "../../../plugins/publish/page.ts";

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title>${head}</head><body><p id="a">a</p>${body}</body></html>`;
const faultsOf = (body: string, head?: string): readonly string[] => readPage(page(body, head)).faults;

test("a page without any of it has no faults", () => {
  expect(faultsOf('<a href="/x/" rel="external" title="b">b</a><img src="/i.png" alt="b"><form action="/search/"></form>')).toEqual([]);
});

const elements =
  "iframe frame frameset object embed applet base style template slot portal marquee bgsound keygen isindex plaintext xmp listing noembed noframes video audio source track canvas map area textarea param picture blink nextid layer ilayer image center font big tt acronym dir strike foreignObject animate set animateTransform animateMotion handler feImage filter maction annotation-xml mglyph malignmark script:x x-element fencedframe";

test.for(elements.split(" "))("the element <%s> may not stand in a page", (name) => {
  expect(faultsOf(`<${name}></${name}>`).length).toBeGreaterThan(0);
  expect(faultsOf(`<svg><${name}></${name}></svg>`).length).toBeGreaterThan(0);
  expect(faultsOf(`<math><${name}></${name}></math>`).length).toBeGreaterThan(0);
});

const attributes =
  "onclick onload onerror onmouseover onfocus ontoggle onbeforetoggle onanimationstart onpointerrawupdate oncontentvisibilityautostatechange onscrollend onbegin style srcdoc formaction formmethod formtarget target ping srcset sizes background poster data codebase classid archive longdesc usemap ismap manifest nonce integrity is slot part contenteditable autofocus accesskey draggable http-equiv xlink:href xml:base attributename from to values begin by filter mask marker-end xmlns:x itemscope shadowrootmode allow sandbox";

test.for(attributes.split(" "))("the attribute %s may not stand on a link, an image or a drawing", (name) => {
  for (const element of ["a", "p", "svg", "use", "mi"]) expect(faultsOf(`<${element} ${name}="x"></${element}>`).length).toBeGreaterThan(0);
  expect(faultsOf(`<img ${name}="x" alt="">`).length).toBeGreaterThan(0);
  expect(faultsOf(`<p ${name.toUpperCase()}="x"></p>`).length).toBeGreaterThan(0);
});

describe("an address that runs or loads something", () => {
  const addresses = [
    ..."javascript:alert(1)|JaVaScRiPt:alert(1)|vbscript:x|data:text/html,x|blob:x|file:///etc/passwd|ftp://a/|view-source:x|about:blank|ws://a/|x:y".split(
      "|",
    ),
    ..." javascript:alert(1)|\tjavascript:alert(1)|java\nscript:alert(1)|java\tscript:alert(1)|&#9;javascript:alert(1)|&#106;avascript:alert(1)".split(
      "|",
    ),
    ..."java&Tab;script:alert(1)|java&NewLine;script:alert(1)|javascript&colon;alert(1)|&#x6A;avascript:alert(1)|&#106avascript:alert(1)".split(
      "|",
    ),
    ..."&#0;javascript:alert(1)|&#1;javascript:alert(1)|\\\\evil.test/|/\\evil.test/|/&Tab;/evil.test/|/&sol;/evil.test/|//javascript:alert(1)".split(
      "|",
    ),
  ];
  test.for(addresses)("as a link: %j", (address) => {
    const faults = faultsOf(`<a href="${address}">a</a>`);
    expect(faults.length).toBeGreaterThan(0);
  });
  test.for([...addresses, "https://evil.test/x", "http://evil.test/x", "//evil.test/x", "HTTPS://evil.test/x"])(
    "as a thing to load: %j",
    (address) => {
      expect(faultsOf(`<img src="${address}" alt="">`).length).toBeGreaterThan(0);
      expect(faultsOf(`<script src="${address}"></script>`).length).toBeGreaterThan(0);
      expect(faultsOf(`<svg><use href="${address}"></use></svg>`).length).toBeGreaterThan(0);
      expect(faultsOf(`<form action="${address}"></form>`).length).toBeGreaterThan(0);
      for (const kind of [
        "stylesheet",
        "icon",
        "preload",
        "modulepreload",
        "prefetch",
        "preconnect",
        "manifest",
        "import",
        "stylesheet alternate",
        "Stylesheet",
        "",
      ])
        expect(faultsOf("", `<link rel="${kind}" href="${address}">`).length).toBeGreaterThan(0);
    },
  );
  test.for(["https://evil.test/", "//evil.test/", "javascript:alert(1)", "data:text/html,x", "/\\evil.test/"])(
    "as where a stub leads: %s",
    (address) => {
      expect(faultsOf("", `<meta http-equiv="refresh" content="0; url=${address}">`).length).toBeGreaterThan(0);
    },
  );
  test.for(["fill", "stroke", "clip-path"])("as what a drawing is painted with: %s", (name) => {
    expect(faultsOf(`<svg><path ${name}="url(https://evil.test/#a)"/></svg>`).length).toBeGreaterThan(0);
    expect(faultsOf(`<svg><path ${name}="URL( //evil.test/#a)"/></svg>`).length).toBeGreaterThan(0);
    expect(faultsOf(`<svg><path ${name}="url(#a)"/></svg>`)).toEqual([]);
  });
});

test.for([
  ["a script", "<script>alert(1)</script>"],
  ["a module", '<script type="module">alert(1)</script>'],
  ["a map of imports", '<script type="importmap">{"imports":{}}</script>'],
  ["rules for loading ahead", '<script type="speculationrules">{"prefetch":[]}</script>'],
  ["a script in a drawing", "<svg><script>alert(1)</script></svg>"],
  ["a script behind data", '<script type="application/ld+json">{}</script><script>alert(1)</script>'],
  ["data that ends early", '<script type="application/ld+json">{"a":"</script><img src=x onerror=alert(1)>"}</script>'],
  ["data that is a script", '<script type="application/ld+json">alert(1)</script>'],
  ["a comment", "<!-- a -->"],
  ["a comment that ends early", "<!--><img src=x onerror=alert(1)>-->"],
  ["a conditional comment", "<!--[if IE]><script>alert(1)</script><![endif]-->"],
  ["a bogus comment", "<?xml version='1.0'?>"],
  ["a CDATA section", "<svg><![CDATA[<script>alert(1)</script>]]></svg>"],
  ["a second doctype", '<!DOCTYPE html SYSTEM "x">'],
  ["a value in single quotes", "<p title='a'>a</p>"],
  ["a value without quotes", "<p title=a>a</p>"],
  ["a value that holds markup", '<p title="<img src=x onerror=alert(1)>">a</p>'],
  ["a slash for a space", '<img/src="/x"/onerror="alert(1)">'],
  ["an attribute right behind a value", '<p title="a"onclick="alert(1)">a</p>'],
  ["an attribute twice", '<p title="a" title="b">a</p>'],
  ["a tag that is not closed", '<p title="a"'],
  ["an end tag with attributes", '</p onclick="alert(1)">'],
  ["an end tag of nothing", "</div>"],
  ["an element that is not closed", "<div>"],
  ["a null", "<p>\u0000</p>"],
  ["a pragma", '<meta http-equiv="set-cookie" content="a=b">'],
  ["a policy of its own beside a refresh", '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">'],
  ["markup in raw text", '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></p></noscript>'],
  ["markup in a title", '<title><p title="</title><img src=x onerror=alert(1)>"></p></title>'],
  ["a formula that becomes a page", '<math><mtext><table><mglyph><style><img src="/x" alt=""></style></mglyph></table></mtext></math>'],
  ["a drawing that becomes a page", "<svg><desc><foreignObject><p>a</p></foreignObject></desc></svg>"],
] as const)("%s is reported", ([, body]) => {
  expect(faultsOf(body).length).toBeGreaterThan(0);
});
