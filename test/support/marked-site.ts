// A site with markup in every text that an author can write, each with a number of its own, so that a test can tell which was lost
// and where one got through.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Markup as text: in HTML, in values between either quotation mark, in scripts, comments and templates. */
export const markup = (name: string): string => `${name}"'><i onx=1>{{7*7}}<%=7%>&lt;`;

/** The same in BibTeX, where quotation marks, braces and `&` have meanings. */
const inTex = (name: string): string => `${name}><i onx=1></script>`;

const json = (name: string): string => JSON.stringify(markup(name));
const axis = (name: string): string => `{ label: ${json(`${name}l`)}, plural: ${json(`${name}p`)}, question: ${json(`${name}q`)} }`;

/** In a body `&lt;` is a character reference, which is how the other texts show it. */
const inBody = (name: string): string => markup(name).replace("&", "\\&");

const article = (title: string, slug: string, body: string): string =>
  `---\ntitle: ${json(title)}\nsummary: ${json(`${title}s`)}\ngain: [speed]\nuse: [sorting]\nreviewed: 2026-11-01\nstatement: ${json(`${title}c`)}\ntested_as: ${json(`${title}r`)}\n---\n${body}\n\nSee [${inBody(`${title}k`)}](${slug}.md "${markup(`${title}h`).replaceAll('"', "").replace("&", "\\&")}").\n`;

const finding = (id: string, names: string): string => `::: finding ${id}

${inBody(`${names}s`)}

- supports: speed, article
- scope: sorting
- strength: single study
- source: [@lee2020, ${markup(`${names}o`).replace(";", "")}]
- seen: primary, 2026-11-01
- conditions: ${inBody(`${names}c`)}
- caveat: ${inBody(`${names}v`)}
- quote: ${inBody(`${names}q`)}
- changed: 2026-11-01, ${inBody(`${names}n`)}

:::
`;

const term = (name: string, order: number): string =>
  `---\nlabel: ${json(`${name}l`)}\nstatement: ${json(`${name}s`)}\ntested_as: ${json(`${name}r`)}\norder: ${order}\nsynonyms: [${json(`${name}y`)}]\n---\n${inBody(`${name}b`)}\n`;

const body = `${inBody("bp")}

## ${inBody("bh")}

- ${inBody("bl")}

> ${inBody("bq")}

| ${inBody("bt")} | b |
| - | - |
| ${inBody("bc")} | \`${markup("bs")}\` |

\`\`\`html
${markup("bf")}
\`\`\`

![${inBody("ba")}](../images/crumb.png '${markup("bi").replace("'", "").replace("&", "\\&")}')

A footnote.[^1]

[^1]: ${inBody("bn")}

::: note

${inBody("bo")}

:::

${finding("one-1", "f")}
::: chart chart-1

${inBody("ct")}

- data: table.csv
- marks: points
- x: ${markup("cx")}
- y: ${markup("cy")}
- by: Series
- guide: y = 2, ${markup("cg")}
- source: [@lee2020]
- checked: 2026-11-01
- read: ${inBody("cr")}
- note: ${inBody("cn")}

:::`;

const cell = (name: string): string => `"${markup(name).replaceAll('"', '""')}"`;

/** Files of the content folder. */
export const markedSite: Readonly<Record<string, string | Buffer>> = {
  "site.yml": `title: ${json("st")}\ndescription: ${json("sd")}\nurl: https://guide.test/\nrepository: https://code.test/a/b\nbranch: ${json("sb")}\naxes:\n  gain: ${axis("ag")}\n  use: ${axis("au")}\nmatrices: [[gain, use]]\nreading: [{ title: ${json("sr")}, articles: [one, two] }]\n`,
  "index.md": `${inBody("hp")}\n`,
  "method.md": `${inBody("mp")}\n`,
  "articles/one.md": article("a1", "two", body),
  "articles/two.md": article("a2", "one", finding("two-1", "g")),
  "terms/gain/speed.md": term("t1", 1),
  "terms/use/sorting.md": term("t2", 1),
  "glossary.yml": `- { term: ${json("gt")}, long: ${json("gl")}, definition: ${json("gd")}, article: one }\n`,
  "gaps.yml": `- { terms: [speed, sorting], looked_in: ${json("pl")}, date: 2026-11-01, note: ${json("pn")} }\n`,
  "data/table.csv": `${cell("cx")},${cell("cy")},Series\n1,1,${cell("s1")}\n2,3,${cell("s2")}\n`,
  "sources/a.bib": `@article{lee2020,\n  title = {${inTex("rt")}},\n  author = {{${inTex("ra")}}},\n  journal = {${inTex("rj")}},\n  year = {2020},\n  keywords = {vendor:${inTex("rv")}}\n}\n`,
  "images/crumb.png": readFileSync(join(import.meta.dirname, "..", "fixtures", "second-site", "images", "crumb.png")),
};

/** Names of the texts, as `markup` is given them, that are no BibTeX. */
export const markedNames: readonly string[] = `
  st sd sr agl agp agq aul aup auq hp mp
  a1 a1s a1c a1r a1k a2 a2s a2c a2r a2k t1l t1s t1r t1b t2l t2s t2r t2b
  bp bh bl bq bt bc bs bf ba bn bo
  fs fc fv fq fn gs gc gv gq gn
  ct cx cy cg cr cn s1 s2 gt gl gd pl pn
`
  .trim()
  .split(/\s+/);
