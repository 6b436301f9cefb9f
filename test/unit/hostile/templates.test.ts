import { expect, test } from "vitest";
import { parseBody } from "../../../plugins/markdown/parse.ts";
import { elementsOf, named } from "../../support/html.ts";

test.for([
  "{{ 7 * 7 }}",
  "{{{ 7 * 7 }}}",
  "{{- page.url -}}",
  "{{= 7 * 7 }}",
  "{% include '/etc/passwd' %}",
  "{% raw %}a{% endraw %}",
  "{%- set x = 7 -%}",
  "{# a comment #}",
  "{{> partial}}",
  "{{#each this}}a{{/each}}",
  "<%= 7 * 7 %>",
  "<%- include('/etc/passwd') %>",
  "<? echo 7 * 7 ?>",
  "<?php system('id') ?>",
  "${7 * 7}",
  "#{7 * 7}",
  "@{7 * 7}",
  "{7 * 7}",
  "{{constructor.constructor('return process')()}}",
  "{{''.class.mro}}",
  "{% shortcode 'a' %}",
  "<!--#include file='/etc/passwd' -->",
  "[[ 7 * 7 ]]",
  "((7 * 7))",
  "<esi:include src='/etc/passwd' />",
  "import x from 'y'",
  "export default 7",
  "<Component {...props} />",
  "//- pug",
  "p= 7 * 7",
  "&lt;%= 7 %&gt;",
])("a template is text: %s", (written) => {
  const { segments, issues } = parseBody("articles/a.md", `${written}\n`, 1);
  const elements = elementsOf(segments.map((segment) => ("html" in segment ? segment.html : "")).join(""));
  expect(named(elements, "p").map(({ text }) => text)).toEqual([written.replaceAll("&lt;", "<").replaceAll("&gt;", ">")]);
  expect(issues).toEqual([]);
});
