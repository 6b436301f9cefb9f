import { expect, test } from "vitest";
import type { References } from "../../../plugins/model/body.ts";
import { citationMark, closeHtml, imageMark, linkMark } from "../../../plugins/model/reference.ts";
import { openHtml } from "../../support/records.ts";

const references: References = {
  link: (index) => [{ href: "/a/?x&y" }, { href: "/images/a.png", width: 3, height: 2 }][index],
  citation: (index) =>
    [
      [
        { label: "Taori 2020", href: "#src-taori", locator: "table <2>" },
        { label: "Miller 2021", href: "#src-miller", locator: undefined },
      ],
      [{ label: "Miller & Co 2021", href: "#src-miller", locator: undefined }],
    ][index] ?? [],
};

test("a link gets its address, escaped", () => {
  expect(closeHtml(openHtml(`<a ${linkMark(0)}>x</a>`), references)).toBe('<a href="/a/?x&amp;y">x</a>');
});

test("a link that leads nowhere keeps its text only", () => {
  expect(closeHtml(openHtml(`<a ${linkMark(9)}>x</a>`), references)).toBe("<a >x</a>");
});

test("an image gets its address and size", () => {
  expect(closeHtml(openHtml(`<img ${imageMark(1)} alt="x">`), references)).toBe('<img src="/images/a.png" width="3" height="2" alt="x">');
});

test("a citation of one source is one link, brackets included", () => {
  expect(closeHtml(openHtml(citationMark(1)), references)).toBe('<a class="cite" href="#src-miller">[Miller &amp; Co 2021]</a>');
});

test("a citation of several sources names each with its locator", () => {
  expect(closeHtml(openHtml(citationMark(0)), references)).toBe(
    '<span class="cites">[<a class="cite" href="#src-taori">Taori 2020</a>, table &lt;2&gt;; <a class="cite" href="#src-miller">Miller 2021</a>]</span>',
  );
});
