import { expect, test } from "vitest";
import { readExcerpt } from "../../../../../layouts/client/search/excerpt.ts";

const marked = (text: string) => ({ text, mark: true });
const plain = (text: string) => ({ text, mark: false });

test.for([
  { name: "text without hits is one part", markup: "Plain text.", parts: [plain("Plain text.")] },
  {
    name: "hits are marked parts",
    markup: "Of <mark>noise</mark> and <mark>shift.</mark>",
    parts: [plain("Of "), marked("noise"), plain(" and "), marked("shift.")],
  },
  {
    name: "a hit at the start leaves no empty part before it",
    markup: "<mark>Noise</mark> counts",
    parts: [marked("Noise"), plain(" counts")],
  },
  { name: "escaped markup becomes text", markup: "&lt;img src=x onerror=alert(1)&gt;", parts: [plain("<img src=x onerror=alert(1)>")] },
  { name: "an escaped mark is text and no hit", markup: "the &lt;mark&gt; element", parts: [plain("the <mark> element")] },
  { name: "ampersands are text, since Pagefind does not escape them", markup: "R&D &amp; &amp;lt;", parts: [plain("R&D &amp; &amp;lt;")] },
  { name: "an empty excerpt has no parts", markup: "", parts: [] },
])("$name", ({ markup, parts }) => {
  expect(readExcerpt(markup)).toEqual(parts);
});
