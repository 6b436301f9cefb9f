import { createRequire } from "node:module";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { closeHtml } from "../../../plugins/model/reference.ts";
import { commonmarkEngine } from "../../../plugins/markdown/engine.ts";
import { parseBody } from "../../../plugins/markdown/parse.ts";
import { changedExamples } from "./changed-examples.ts";

interface Example {
  readonly number: number;
  readonly markdown: string;
  readonly html: string;
}

// The package is CommonMark's own; it has no types.
const specification = createRequire(import.meta.url)("commonmark-spec") as { readonly tests: readonly Example[] };
const examples = specification.tests.map(({ number, markdown, html }) => ({
  number,
  markdown: markdown.replaceAll("→", "\t"),
  html: html.replaceAll("→", "\t"),
}));

/** A tree as text: elements with sorted attributes, text joined, line ends between blocks left out. */
function treeOf(html: string): string {
  const write = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if (node.nodeName === "#text" && "value" in node) return JSON.stringify(node.value);
    if (!("attrs" in node)) return `<${node.nodeName}>`;
    const attributes = node.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).toSorted();
    return `<${node.tagName}${attributes.join("")}>${node.childNodes.map(write).join("")}</>`;
  };
  return parseFragment(html.trim().replace(/>\n+</g, "><")).childNodes.map(write).join("");
}

/** Our markup with every reference filled by the address as written. */
function siteHtml(markdown: string): string {
  const body = parseBody("articles/a.md", markdown, 1);
  return body.segments
    .map((segment) =>
      "id" in segment ? "" : closeHtml(segment.html, { link: (index) => ({ href: body.links[index]?.target ?? "" }), citation: () => [] }),
    )
    .join("");
}

/** What only shows on top of CommonMark and says nothing of how text is read. */
const withoutAdditions = (html: string): string =>
  html
    .replaceAll(' rel="external"', "")
    .replaceAll('<figure class="code">', "")
    .replaceAll("</figure>", "")
    .replaceAll(/ tabindex="0" role="group" aria-label="[^"]*"/g, "")
    .replaceAll(' loading="lazy" decoding="async"', "")
    .replace(/<(h[1-6]) id="[^"]*">/g, "<$1>");

describe("CommonMark 0.31.2", () => {
  const engine = commonmarkEngine();
  const rendered = examples.map((example) => ({ ...example, ours: engine.render(example.markdown) }));
  const equal = rendered.filter(({ html, ours }) => treeOf(html) === treeOf(ours));
  const different = rendered.filter(({ html, ours }) => treeOf(html) !== treeOf(ours));

  test("of 652 examples 580 give the same tree", () => {
    expect(examples.length).toBe(652);
    expect(equal.length).toBe(580);
  });

  test("the other 72 are those with raw HTML", () => {
    const withHtml = commonmarkEngine().set({ html: true });
    expect(different.length).toBe(72);
    for (const { number, html, markdown } of different) {
      expect(treeOf(withHtml.render(markdown)), `example ${number} with raw HTML`).toBe(treeOf(html));
    }
  });

  test("raw HTML shows as text, and no element of it is made", () => {
    const written = /<(?:\/?[a-z][^>]*|!--|\?|!\[CDATA|![A-Z])/i;
    for (const { number, markdown, ours } of different) {
      expect(markdown, `example ${number}`).toMatch(written);
      expect(ours, `example ${number}`).toContain("&lt;");
      const elements = [...ours.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name);
      expect(
        elements.filter((name) => !markdownElements.has(name ?? "")),
        `example ${number}`,
      ).toEqual([]);
    }
  });

  test("the site's own rules change exactly the listed examples", () => {
    const changed = rendered
      .filter(({ markdown, ours }) => treeOf(withoutAdditions(siteHtml(markdown))) !== treeOf(withoutAdditions(ours)))
      .map(({ number }) => number);
    expect(changed).toEqual(changedExamples.flatMap(({ examples: numbers }) => numbers).toSorted((a, b) => a - b));
  });

  test.for(changedExamples)("$why", ({ rule, examples: numbers }) => {
    for (const { number, markdown } of rendered.filter((example) => numbers.includes(example.number))) {
      const rules = parseBody("articles/a.md", markdown, 1).issues.map((issue) => issue.rule);
      expect(rule === undefined ? rules.length === 0 : rules.includes(rule), `example ${number}: ${rules.join(", ")}`).toBe(true);
    }
  });
});

/** Elements that Markdown itself makes. */
const markdownElements: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6 em strong a img code pre ul ol li blockquote hr br".split(" "));
