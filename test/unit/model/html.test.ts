import { expect, test } from "vitest";
import { asHtml, escapeHtml, htmlText } from "../../../plugins/model/html.ts";

test("text is escaped for content and attributes", () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;");
});

test.for([
  ['<p>A <em>fast</em>er <a href="#x">way</a>.</p>\n<p>Next</p>', "A faster way. Next"],
  ["<ul><li>one</li><li>two</li></ul>a<br>b", "one two a b"],
  ["&lt;b&gt; &amp;amp; &quot;q&quot; it&#39;s &nbsp;", '<b> &amp; "q" it\'s &nbsp;'],
  ["", ""],
] as const)("the text of %j is %j", ([html, text]) => {
  expect(htmlText(asHtml(html))).toBe(text);
});
