// Files that ask for more work, memory or output than their size shows, one hostile file to a folder.
import { articleWith, smallContent } from "./small-content.ts";

const kilobytes = 500 * 1024;
const filled = (piece: string, size = kilobytes): string => piece.repeat(Math.floor(size / piece.length));
const counted = (count: number, piece: (i: number) => string): string => Array.from({ length: count }, (_, i) => piece(i)).join("");
const nested = (open: string, close: string, depth: number): string => `${open.repeat(depth)}a${close.repeat(depth)}`;
/** Paragraphs as long as one may be, since a longer one is refused unread. */
const paragraphs = (piece: string): string => `${filled(piece, 9900)}\n\n`.repeat(10);

const inlinePieces = [
  ..."[|]|[a](|[a](<b|![|![a](|*a |**a |a**a_|_a |*a **a |a**b*c* |`x |``x |[@|[@a |[@a; |@] |[^|[^a]|$a |$$a |<|<a:|<https://|&|&#x202e; |\\|(|](|[a][|<b>|<!--".split(
    "|",
  ),
  ...'~~a |"a |“a |{{|1.1 to |1 % |artisanal |1,|[a] |a\u0301|😀|\u00a0|https://'.split("|"),
  "|",
];
const linePieces = [
  ..."> |>|* |- a|1. |> - |# a|## a|=|a|---|~~~|```|$$|:::|::: note|::: finding a|::: nte|[a]: b|[a]:|[^1]: a|- [ ] a|a|\t|    a|a|b".split(
    "|",
  ),
  "|a|b|\n|-|-|",
  ":::\n\n::: note\n",
];
/** A language, and what is repeated in it. */
const code: readonly (readonly [language: string, piece: string])[] = [
  ["js", "1e"],
  ["js", "_"],
  ["js", "${`"],
  ["js", "\n "],
  ["python", "(("],
  ["python", "'"],
  ["cpp", "a<"],
  ["css", "@a("],
  ["xml", "<a "],
  ["xml", "<!--"],
  ["latex", "\\begin{"],
  ["markdown", "[a]("],
  ["markdown", "*a "],
  ["yaml", "a: "],
  ["sql", "("],
  ["rust", 'r#"'],
  ["bash", "$("],
  ["ini", "["],
  ["julia", "a'"],
  ["r", "`"],
  ["java", "@a("],
];
const tex = [
  nested("{", "}", 900),
  nested("\\sqrt{", "}", 250),
  nested("\\left(", "\\right)", 120),
  `${filled("a^{", 900)}a${"}".repeat(300)}`,
  `a${"'".repeat(1900)}`,
  "\\def\\a{\\b\\b\\b}\\def\\b{\\c\\c\\c}\\def\\c{xxxxxxxxxxxxxxxx}\\a",
  "\\def\\a{\\a}\\a",
  "\\newcommand{\\a}{\\a\\a}\\a",
  "\\let\\a\\b",
  `\\begin{array}{${"c".repeat(1900)}}a\\end{array}`,
  `\\begin{matrix}${"a & ".repeat(450)}\\end{matrix}`,
  "\\rule{99999em}{99999em}",
  "\\href{javascript:alert(1)}{a}",
  "\\class{a}{b} \\style{color:red}{b} \\data{a=b}{c}",
  "\\includegraphics{https://evil.test/x.png}",
];
const finding = (id: string): string =>
  `::: finding ${id}\n\nA.\n\n- supports: speed\n- strength: single study\n- source: [@lee2020]\n- seen: primary, 2026-11-01\n- conditions: N.\n\n:::\n\n`;
const chart = (fields: string): string =>
  `::: chart c-1\n\nT\n\n- data: x.csv\n- marks: points\n- x: a\n- y: b\n${fields}- source: [@lee2020]\n- checked: 2026-11-01\n- read: R.\n\n:::\n`;

const article = (text: string) => ({ "articles/x.md": articleWith(text) });
const yaml = (text: string) => ({ "glossary.yml": text });
const site = (text: string) => ({ "site.yml": `${smallContent["site.yml"]}${text}` });
const bib = (text: string) => ({ "sources/x.bib": text });
const table = (csv: string, fields = "") => ({ "data/x.csv": csv, ...article(chart(fields)) });
const entries = (field: string): string => counted(100, (i) => `@misc{a${i}, ${field}, year = {2020}}\n`);

/** Files by what is hostile in them. */
export const pathological: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries([
  ...inlinePieces.flatMap((piece) => [
    [`one paragraph of ${piece}`, article(filled(piece))],
    [`paragraphs of ${piece}`, article(paragraphs(piece))],
  ]),
  ...linePieces.flatMap((piece) => [
    [`lines of ${piece}`, article(filled(`${piece}\n`))],
    [`9,000 lines of ${piece}`, article(`${piece}\n`.repeat(9000 / piece.split("\n").length))],
  ]),
  ...code.map(([language, piece]) => [
    `code: ${language} of ${piece}`,
    article(`\`\`\`${language}\n${filled(piece, 15_000)}\n\`\`\`\n\n`.repeat(2)),
  ]),
  ...tex.map((formula) => [`formula: ${formula.slice(0, 40)}`, article(`$${formula}$\n\n$$\n${formula}\n$$\n`)]),
  ["runs of backticks", article(counted(900, (i) => `${"`".repeat(i + 1)}a\n`))],
  ["a long address named often", article(`[a]: https://b.test/${"x".repeat(15_000)}\n\n${"[a] ".repeat(90_000)}`)],
  ["a long title named often", article(`[a]: https://b.test "${"x".repeat(15_000)}"\n\n${paragraphs("[a] ")}`)],
  ["a short address named often", article(`[a]: https://b.test/${"x".repeat(1900)}\n\n${paragraphs("[a] ")}`)],
  ["nine thousand headings", article(counted(9000, (i) => `## a${i}\n`))],
  ["headings whose anchors clash", article("## a\n".repeat(4000) + counted(4000, (i) => `## a-${i}\n`))],
  ["footnotes", article(counted(2200, (i) => `a[^${i}]\n\n[^${i}]: b\n\n`))],
  ["a footnote referred to often", article(`${paragraphs("[^1] ")}[^1]: b\n`)],
  ["definitions", article(counted(9000, (i) => `[a${i}]: b\n`))],
  ["a table of many columns", article(`${"|a".repeat(5000)}|\n${"|-".repeat(5000)}|\n${"|a|\n".repeat(9000)}`)],
  ["a table of many cells", article(`|a|b|\n|-|-|\n${"|`a`|[@lee2020]|\n".repeat(9000)}`)],
  ["quotes in quotes", article(`${"> ".repeat(150)}lost\n`)],
  ["lists in lists", article(counted(150, (i) => `${"  ".repeat(i)}- a${i}\n`))],
  ["emphasis in emphasis", article(nested("*", "*", 300))],
  ["links in images in links", article(nested("[![", "](b.md)](b.md)", 150))],
  ["brackets in brackets", article(nested("[", "]", 4500))],
  ["findings", article(counted(700, (i) => finding(`f-${i}`)))],
  ["findings of one id", article(finding("f-1").repeat(700))],
  ["findings that are not closed", article("::: finding a\n\n".repeat(990))],
  ["fields", article(`::: finding f-1\n\nA.\n\n${"- changed: 2026-11-01, a\n".repeat(9000)}\n:::\n`)],
  ["unknown fields", article(`::: finding f-1\n\nA.\n\n${"- suports: speed\n".repeat(9000)}\n:::\n`)],
  ["names in a field", article(`::: finding f-1\n\nA.\n\n- supports: ${"sped, ".repeat(3000)}a\n\n:::\n`)],
  ["unknown sources", article(counted(900, (i) => `${counted(20, (j) => `[@k${i}x${j}] `)}\n\n`))],
  ["unknown links", article(counted(900, (i) => `${counted(20, (j) => `[a](b${i}x${j}.md) `)}\n\n`))],
  [
    "guides",
    table(
      "a,b\n1,2\n3,4\n",
      counted(5000, (i) => `- guide: y = ${i}, what\n`),
    ),
  ],
  ["fits", table(`a,b\n${counted(5000, (i) => `${i},${i}\n`)}`, "- fit: all\n".repeat(3000))],
  ["labels", table(`a,b,c\n${counted(5000, (i) => `${i},${(i * 7) % 1000},l${i}\n`)}`, "- label: c\n")],
  ["series", table(`a,b,c\n${counted(5000, (i) => `${i},${i},s${i}\n`)}`, "- by: c\n")],
  ["panels", table(`a,b,c\n${counted(5000, (i) => `${i},${i},p${i}\n`)}`, "- panel: c\n")],
  ["numbers that are all but equal", table("a,b\n1,1\n1.0000000000000002,2\n")],
  ["numbers that are far apart", table("a,b\n-1.7e308,5e-324\n1.7e308,1.7e308\n", "- fit: all\n")],
  ["numbers past all", table("a,b\n1e999,NaN\n-Infinity,0x10\n")],

  ["YAML: lists in lists", yaml(filled("[", 120_000))],
  ["YAML: maps in maps", yaml(filled("{a: ", 120_000))],
  ["YAML: items in items", yaml(filled("- ", 120_000))],
  ["YAML: blocks in blocks", yaml(counted(450, (i) => `${" ".repeat(i)}a:\n`))],
  ["YAML: keys", yaml(counted(12_000, (i) => `k${i}: 1\n`))],
  ["YAML: one key", yaml(filled("a: 1\n", 120_000))],
  ["YAML: a bomb of aliases", yaml(`- &a0 [x, x]\n${counted(60, (i) => `- &a${i + 1} [${`*a${i}, `.repeat(20)}]\n`)}`)],
  ["YAML: aliases", yaml(`- &a x\n${filled("- *a\n", 120_000)}`)],
  ["YAML: tags", yaml(filled("- !a x\n", 120_000))],
  ["YAML: escapes", yaml(`- term: "${filled("\\q", 120_000)}"`)],
  ["YAML: line ends in quotes", yaml(`- term: "${filled("\n", 120_000)}"`)],
  ...["'", '"', '- "a\n', ": ", "? a\n", "---\n", "%A\n", "[a b] ", "\ta: 1\n", "*", "&", "! ", "]}", "# a\n", "- |\n  a\n"].map(
    (piece) => [`YAML: ${piece}`, yaml(filled(piece, 120_000))],
  ),
  ["YAML: wrong entries", yaml(filled("- trm: t\n", 120_000))],
  ["YAML: words to avoid", site(`editorial: { avoid: [${"wrd, ".repeat(20_000)}] }\n`)],
  ["YAML: a word to avoid that is a pattern", { ...site('editorial: { avoid: ["(a+)+$", "(.*)*x"] }\n'), ...article(paragraphs("a")) }],
  ["YAML: matrices", site(`matrices: [${"[gain, gain], ".repeat(8000)}]\n`)],
  ["YAML: reading order", site(`reading: [{ title: T, articles: [${"a, ".repeat(30_000)}] }]\n`)],
  ["YAML: axes", { "site.yml": smallContent["site.yml"] + counted(1500, (i) => `  a${i}: { label: L, plural: P, question: Q }\n`) }],
  ["YAML: front matter", { "articles/x.md": `---\n${filled("a: [\n")}---\nText.\n` }],
  ["YAML: front matter without an end", { "articles/x.md": `---\n${filled("a: 1\n")}` }],

  ...[
    "@",
    "{",
    "}",
    "@misc{",
    "@misc{a,",
    "@misc{a, title={",
    '"',
    "#",
    "\\",
    "$",
    "\n",
    " ",
    "@string{a={b}}\n",
    "@misc{a}\n",
    "@misc(a",
    "@comment{",
    "@misc{a b}\n",
  ].map((piece) => [`BibTeX: ${piece}`, bib(filled(piece, 250_000))]),
  ...["{", "\\textbf{", "$", "\\", '\\"{', "{a}", "a ", "-", "_", "<i>", "~", "``"].map((piece) => [
    `BibTeX: titles of ${piece}`,
    bib(entries(`title = {${filled(piece, 900)}}`)),
  ]),
  ...["a and ", "Lee, Ann and ", "{a} and ", "a, b, c, d and "].map((piece) => [
    `BibTeX: authors of ${piece}`,
    bib(`@misc{a, title = {T}, year = {2020}, author = {${filled(piece, 9000)}X}}\n`),
  ]),
  [
    "BibTeX: too many authors",
    bib(counted(20, (i) => `@misc{a${i}, title = {T}, year = {2020}, author = {${filled("a and ", 12_000)}X}}\n`)),
  ],
  ["BibTeX: braces in braces", bib(entries(`title = {${nested("{", "}", 400)}}`))],
  [
    "BibTeX: names of names",
    bib(
      `@string{a0 = "xxxxxxxxxx"}\n${counted(40, (i) => `@string{a${i + 1} = ${Array(10).fill(`a${i}`).join(" # ")}}\n`)}@misc{k, title = a40}\n`,
    ),
  ],
  [
    "BibTeX: a long name used often",
    bib(`@string{a = "${"x".repeat(900)}"}\n${counted(1400, (i) => `@misc{k${i}, title = a # a # a # a # a}\n`)}`),
  ],
  ["BibTeX: a field in many fields", bib(`@misc{a, title = {T}, ${counted(20_000, (i) => `f${i}={a}, `)}}`)],

  ...[",", '"', '""', "a,", "1,2\n", "\n", " ,\n", '"\n', '"a",', "\t", ";"].map((piece) => [
    `CSV: ${piece}`,
    table(`a,b\n${filled(piece, 2 * kilobytes)}`),
  ]),
  ["CSV: columns", table(`${filled("a,", 2 * kilobytes)}\n1,2\n`)],
] as (readonly [string, Readonly<Record<string, string>>])[]);
