import { describe, expect, test } from "vitest";
import type { LayoutName } from "../../../layouts/page.ts";
import { renderPage } from "../../../layouts/render.tsx";
import { policyMeta } from "../../../plugins/model/policy.ts";
import { elementsOf, named, type HtmlElement } from "../../support/html.ts";
import { dateOf } from "../../support/records.ts";
import { anyPage, layoutNames, sampleFrame, sampleHead } from "../../support/sample-pages.ts";

const pageOf = (...given: Parameters<typeof anyPage>): readonly HtmlElement[] => elementsOf(renderPage(anyPage(...given), sampleFrame));

const indexed = (elements: readonly HtmlElement[]) => named(elements, "main")[0]?.attributes["data-pagefind-body"];
const isHidden = ({ attributes, parent }: HtmlElement): boolean =>
  attributes["aria-hidden"] === "true" || (parent !== undefined && isHidden(parent));
const robots = (elements: readonly HtmlElement[]) => named(elements, "meta").find(({ attributes }) => attributes["name"] === "robots");
describe.each(layoutNames)("the page of layout %s", (layout) => {
  const html = renderPage(anyPage(layout), sampleFrame);
  const elements = elementsOf(html);

  test("is a document with one h1, main, banner and contentinfo", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en"/);
    expect(
      named(elements, "h1", "main")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["h1", "main"]);
    for (const name of ["header", "footer"]) {
      expect(named(elements, name).map(({ parent }) => parent?.name)).toEqual(["body"]);
    }
  });

  test("has headings whose levels never skip downward", () => {
    const levels = named(elements, "h1", "h2", "h3", "h4", "h5", "h6").map(({ name }) => Number(name.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? level) + 1)).toEqual([]);
  });

  test("has ids that are unique, and local links and references that lead to one", () => {
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const asked = elements.flatMap(({ attributes }) => [
      ...(attributes["href"]?.startsWith("#") === true ? [attributes["href"].slice(1)] : []),
      ...["aria-labelledby", "for", "popovertarget"].flatMap((name) => attributes[name] ?? []),
    ]);
    expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("carries no inline style or script", () => {
    expect(elements.filter(({ attributes }) => Object.keys(attributes).some((name) => name === "style" || name.startsWith("on")))).toEqual(
      [],
    );
    expect(named(elements, "style")).toEqual([]);
    const scripts = named(elements, "script").filter(({ attributes }) => attributes["type"] !== "application/ld+json");
    expect(scripts.map(({ text, attributes }) => [text, attributes["src"]])).toEqual([
      ["", "/guide/assets/t.js"],
      ["", "/guide/assets/a.js"],
    ]);
  });

  test("names its navigations apart, from the fixed set", () => {
    const names = named(elements, "nav").map(({ attributes }) => attributes["aria-label"] ?? "");
    expect(new Set(names).size).toBe(names.length);
    expect(["Main", "Guide", "Breadcrumb", "On this page", "Page"]).toEqual(expect.arrayContaining(names));
    expect(names).toEqual(expect.arrayContaining(["Main", "Guide", "Page"]));
  });

  test("hides each drawing from assistive technology", () => {
    const drawings = named(elements, "svg").filter(({ parent }) => parent?.name !== "svg");
    expect(drawings.filter((drawing) => !isHidden(drawing))).toEqual([]);
  });

  test("repeats no text of an author as markup", () => {
    expect(named(elements, "water", "one", "and")).toEqual([]);
  });
});

test("the head starts with the encoding and the content policy", () => {
  const [, , ...head] = pageOf("method");
  expect(head.slice(0, 2).map(({ attributes }) => attributes)).toEqual([
    { charset: "utf-8" },
    { "http-equiv": "Content-Security-Policy", content: policyMeta() },
  ]);
});

test("a title in the window is the page's, then the site's", () => {
  expect(named(pageOf("article"), "title").map(({ text }) => text)).toEqual(["Oaks & <water> · Garden notes"]);
  expect(named(pageOf("home", sampleHead({ title: "Garden notes" })), "title").map(({ text }) => text)).toEqual(["Garden notes"]);
});

test("only a page that search knows marks its text as to be indexed", () => {
  expect(indexed(pageOf("term"))).toBeUndefined();
  expect(indexed(pageOf("term", sampleHead({ search: { filters: {} } })))).toBe("main");
});

test("a hidden page asks search engines to keep out", () => {
  expect(robots(pageOf("article"))).toBeUndefined();
  expect(robots(pageOf("article", sampleHead({ hidden: true })))?.attributes["content"]).toBe("noindex");
});

test("a stub sends a browser on to the present address", () => {
  const refresh = named(pageOf("stub"), "meta").find(({ attributes }) => attributes["http-equiv"] === "refresh");
  expect(refresh?.attributes["content"]).toBe("0; url=/guide/articles/oaks/");
});

test.for([
  [true, ["Out of dateThis page was due for review on 24 Nov 2026. Findings marked “review due” may have changed since."]],
  [false, []],
] as const)("a review that is due is said above the title: %s", ([overdue, said]) => {
  const reviewed = { on: dateOf("2025-11-24"), due: dateOf("2026-11-24"), overdue };
  const notes = pageOf("method", sampleHead({ reviewed })).filter(({ attributes }) => attributes["role"] === "note");
  expect(notes.map(({ text }) => text)).toEqual(said);
});

test("what a page says about its own state is no text for search", () => {
  const reviewed = { on: dateOf("2025-11-24"), due: dateOf("2026-11-24"), overdue: true };
  const notes = pageOf("article", sampleHead({ reviewed })).filter(({ attributes }) =>
    /^callout( is-overdue)?$/.test(attributes["class"] ?? ""),
  );
  expect(notes.map(({ text }) => text.slice(0, 20))).toEqual(["Out of dateThis page", "Draft: not published"]);
  expect(notes.filter(({ attributes }) => !("data-pagefind-ignore" in attributes))).toEqual([]);
});

test("the page at hand and the section above it are marked in the navigation", () => {
  const marked = pageOf("term", sampleHead({ trail: [{ label: "Plants", url: sampleFrame.axes[0]?.url ?? sampleFrame.base }] })).filter(
    ({ attributes, name }) => name === "a" && attributes["aria-current"] !== undefined && attributes["aria-label"] === undefined,
  );
  expect(marked.map(({ text, attributes }) => [text, attributes["aria-current"]])).toEqual([["Plants", "true"]]);
});

test("a page that the navigation leads to is marked in it as itself", () => {
  const page = { ...anyPage("findings"), url: sampleFrame.lists.findings };
  const marked = elementsOf(renderPage(page, sampleFrame)).filter(
    ({ attributes, name }) => name === "a" && attributes["aria-current"] !== undefined && attributes["aria-label"] === undefined,
  );
  expect(marked.filter(({ text }) => text === "Findings").map(({ attributes }) => attributes["aria-current"])).toEqual(["true", "page"]);
});

test("outside links are marked as external", () => {
  const outside = [...pageOf("source"), ...pageOf("article")].filter(
    ({ name, attributes }) => name === "a" && /^https?:/.test(attributes["href"] ?? ""),
  );
  expect(outside.length).toBeGreaterThan(1);
  expect(outside.filter(({ attributes }) => attributes["rel"] !== "external")).toEqual([]);
});

test("a finding is an anchor in its own article only", () => {
  const anchors = (layout: LayoutName) => pageOf(layout).filter(({ name, attributes }) => name === "article" && "id" in attributes);
  expect(anchors("article").map(({ attributes }) => attributes["id"])).toEqual(["oak-01"]);
  for (const layout of ["findings", "term", "crossing", "source", "home"] as const) expect(anchors(layout)).toEqual([]);
});

test("a page that is not found offers the search", () => {
  const form = named(pageOf("not-found"), "form").find(({ attributes }) => attributes["role"] === "search");
  expect(form?.attributes["action"]).toBe(sampleFrame.search);
});
