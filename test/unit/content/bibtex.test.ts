import { describe, expect, test } from "vitest";
import { readBibtex } from "../../../plugins/content/bibtex.ts";
import { uniqueSources } from "../../../plugins/content/source-keys.ts";
import { shown } from "../../support/content-folder.ts";

const sources = (text: string) => readBibtex("sources/a.bib", text).value ?? [];
const source = (fields: string, type = "misc") => sources(`@${type}{key2026, title = {T}, ${fields}}`)[0];
const issues = (text: string) => readBibtex("sources/a.bib", text).issues.map(shown);
const issuesIn = (fields: string) => issues(`@misc{key2026, title = {T}, ${fields}}`);

describe("a BibTeX entry", () => {
  test("becomes a source with plain texts", () => {
    const text = `% a comment
@article{abramoff:2018,
  author = {Abr{\\\`a}moff, Michael D. and van der Berg, J. and {World Health Organization} and others},
  title = {{The \\emph{E. coli} \\& H\\textsubscript{2}O trial -- $p < 0.05$}},
  journal = {npj Digital Medicine},
  year = 2018,
  doi = {https://doi.org/10.1038/s41746-018-0040-6},
  url = {https://example.org/a_b?c=1&d=2},
  keywords = {medicine, kind:news, vendor:idx}
}
% about the next entry
`;
    expect(readBibtex("sources/a.bib", text)).toEqual({
      value: [
        {
          file: "sources/a.bib",
          key: "abramoff:2018",
          slug: "abramoff-2018",
          place: { file: "sources/a.bib", line: 2, column: 10, endLine: 2, endColumn: 23 },
          title: "The E. coli & H₂O trial – p<0.05",
          authors: [
            { family: "Abràmoff", given: "Michael D." },
            { family: "van der Berg", given: "J." },
            { family: "World Health Organization", given: undefined },
          ],
          moreAuthors: true,
          year: 2018,
          venue: "npj Digital Medicine",
          kind: "news",
          vendor: "idx",
          doi: "10.1038/s41746-018-0040-6",
          arxiv: undefined,
          url: "https://example.org/a_b?c=1&d=2",
          bibtex: text.split("\n").slice(1, -2).join("\n"),
        },
      ],
      issues: [],
    });
  });

  test("may hold the signs < and > in its title, and names in composed letters", () => {
    expect(source('author = {M{\\"u}ller, Ann}, journal = {a < b > c}')).toMatchObject({
      authors: [{ family: "M\u00fcller" }],
      venue: "a < b > c",
    });
  });

  test("without authors is by its organisation, and by nobody without one", () => {
    expect(source("institution = {Some Office}", "techreport")).toMatchObject({ authors: [{ family: "Some Office" }], venue: undefined });
    expect(source("year = 2020")).toMatchObject({ authors: [], moreAuthors: false });
  });

  test.for([
    ["article", "journal = {Nature}", "peer-reviewed"],
    ["article", "journal = {Nature}, eprint = {2001.08361}, archivePrefix = {arXiv}", "peer-reviewed"],
    ["article", "journal = {arXiv preprint arXiv:2001.08361}", "preprint"],
    ["article", "eprint = {2001.08361}, archivePrefix = {arXiv}", "preprint"],
    ["misc", "eprint = {2001.08361}, archivePrefix = {arXiv}", "preprint"],
    ["inproceedings", "eprint = {2001.08361}, archivePrefix = {arXiv}", "peer-reviewed"],
    ["techreport", "", "report"],
    ["dataset", "", "data-set"],
    ["misc", "", "other"],
    ["constructor", "", "other"],
    ["article", "keywords = {kind:official-record}", "record"],
    ["misc", "keywords = {kind:developer-report}", "developer-report"],
  ])("of type %s with %s is of kind %3$s", ([type, fields, kind]) => {
    expect(source(fields ?? "", type)?.kind).toBe(kind);
  });

  test.for([
    ["eprint = {2001.08361v2}, archivePrefix = {arXiv}", "2001.08361v2"],
    ["eprint = {arXiv:2001.08361}, eprinttype = {arxiv}", "2001.08361"],
    ["eprint = {cs/0112017}, archivePrefix = {arXiv}", "cs/0112017"],
    ["doi = {10.48550/arXiv.2001.08361}", "2001.08361"],
    ["journal = {arXiv preprint arXiv:2001.08361}", "2001.08361"],
    ["url = {https://arxiv.org/pdf/2001.08361.pdf}", "2001.08361"],
    ["eprint = {123}", undefined],
  ])("with %s has the arXiv number %s", ([fields, arxiv]) => {
    expect(source(fields ?? "")?.arxiv).toBe(arxiv);
  });

  test.for([
    ["url = {\\url{https://example.org/a_b}}", "https://example.org/a_b"],
    ["url = {https://example.org/a\\_b\\%20c}", "https://example.org/a_b%20c"],
    ["howpublished = {\\url{https://example.org/a_b}}", "https://example.org/a_b"],
    ["howpublished = {A blog}", undefined],
  ])("with %s has the address %s", ([fields, url]) => {
    expect(source(fields ?? "")?.url).toBe(url);
  });

  test("stands by itself for who copies it: names of @string have their values, and what only looks like one stays", () => {
    const names = '@string{jmlr = "Learning \\& More"}\n@string{and = { and }}\n';
    const entry = (value: string): string => `@article{a, title = {T = jmlr, "jmlr"}, note = "x = jmlr", journal = ${value}}`;
    expect(sources(`${names}${entry("jmlr # and # JMLR")}\n`)[0]?.bibtex).toBe(
      entry("{Learning \\& More} # { and } # {Learning \\& More}"),
    );
  });

  test("may use names that @string gives", () => {
    expect(sources('@string{jmlr = "Journal of Learning"}\n@article{a, title = {T}, journal = jmlr}\n')[0]?.venue).toBe(
      "Journal of Learning",
    );
  });

  test.for([
    ["year = {c. 2020}", 'key2026: expected a year of four digits, found "c. 2020" | write year = {2026}'],
    ["url = {javascript:alert(1)}", 'key2026: the url "javascript:alert(1)" is no address | write one that starts with https://'],
    ["url = {ftp://example.org/a}", 'key2026: the url "ftp://example.org/a" is no address | write one that starts with https://'],
    ["doi = {none}", 'key2026: the doi "none" is none | write it as 10.1000/xyz'],
    ["eprint = {x}, archivePrefix = {arXiv}", 'key2026: the arXiv number "x" is none | write it as eprint = {2001.08361}'],
    ["keywords = {kind:preprnt}", 'key2026: "preprnt" is no kind of source | did you mean preprint?'],
    [
      "keywords = {kind:magic}",
      'key2026: "magic" is no kind of source | the kinds are peer-reviewed, preprint, record, report, developer-report, data-set, news, other',
    ],
    ["keywords = {kind:news, kind:other}", "key2026: keywords name 2 kinds, expected one | keep one kind:…"],
    ["year = 2020, year = 2021", "key2026: the field year stands twice | keep one of them"],
    ["journal = {The \\foo{bar}}", "key2026: the TeX command \\foo in journal is not known | write the character itself"],
  ])("with %s is refused", ([fields, expected]) => {
    expect(issuesIn(fields ?? "")).toEqual([`sources/a.bib:1:7  bibtex  ${expected}`]);
  });

  test("with a field that cannot be used is still a source, so that citing it is no second error", () => {
    expect(sources("@misc{a, url = {javascript:alert(1)}}")).toMatchObject([{ key: "a", title: "a", url: undefined }]);
  });

  test.for([
    ["@misc{a, year = 2020}", "sources/a.bib:1:7  bibtex  a: the entry has no title | add title = {…}"],
    ["@misc{, title = {T}}", "sources/a.bib:1:7  bibtex  this entry has no key | write @misc{name2026word, …"],
    [
      "@misc{müller, title = {T}}",
      'sources/a.bib:1:7  bibtex  the key "müller" cannot be cited | use letters, digits and _ : . + / -, for example muller',
    ],
    [
      "@misc{Page, title = {T}}",
      'sources/a.bib:1:7  bibtex  the key "Page" is a word with a meaning of its own | choose another, for example Page2026',
    ],
    [
      "@misc{a, title = {T},\n  journal = somewhere\n}",
      "sources/a.bib:2:13  bibtex  the name somewhere stands for nothing | put the value in braces: {somewhere}",
    ],
    [
      "@misc{a, title = {T}, author = {A, B, C, D}}",
      'sources/a.bib:1:33  bibtex  the name "A, B, C, D" cannot be read | write names as Family, Given and Family, Given, and an organisation in braces of its own',
    ],
    ["misc{a,\n title = {T}\n}", "sources/a.bib:1:1  bibtex  this entry does not begin with @ | write @misc{a,"],
    ["misc{a, title = {T}}", "sources/a.bib:1:1  bibtex  this entry does not begin with @ | write @misc{a,"],
    ["A list of works", "sources/a.bib:1:1  bibtex  this file holds no entry | an entry begins with @, such as @article{lee2020size, …}"],
  ])("%j is refused", ([text, expected]) => {
    expect(issues(`${text}\n`)).toEqual([expected]);
  });

  test("that cannot be read is reported at its own line, and the next ones are read", () => {
    const text = "@misc{one, title = {One}}\n\n@article{two,\n  title = {unclosed,\n  year = 2020\n}\n\n@misc{three, title = {Three}}\n";
    expect(issues(text)).toEqual([
      "sources/a.bib:3:10  bibtex  this entry cannot be read: two | close every { and every quotation mark, put a comma between fields and = between a field's name and its value",
    ]);
    expect(sources(text).map(({ key }) => key)).toEqual(["one", "three"]);
  });
});

describe("keys of sources", () => {
  test("stand once, and so do their addresses, over all files", () => {
    const first = readBibtex("sources/a.bib", "@misc{a:1, title = {A}}\n@misc{b, title = {B}}\n@misc{b, title = {B}}\n").value ?? [];
    const second = readBibtex("sources/b.bib", "@misc{a-1, title = {A}}\n").value ?? [];
    const { value, issues: found } = uniqueSources([...first, ...second]);
    expect(value?.map(({ key }) => key)).toEqual(["a:1", "b"]);
    expect(found.map(shown)).toEqual([
      'sources/a.bib:3:7  bibtex  the key "b" stands twice | delete one of them; the first is in sources/a.bib, line 2',
      'sources/b.bib:1:7  bibtex  the keys "a:1" and "a-1" have the same address a-1 | rename one of them; the first is in sources/a.bib, line 1',
    ]);
  });
});
