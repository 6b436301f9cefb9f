import { describe, expect, test } from "vitest";
import { parseBody } from "../../../plugins/markdown/parse.ts";
import { elementsOf } from "../../support/html.ts";
import { loadWith, smallContent } from "../../support/small-content.ts";

/** Addresses that no reader may be led to, in the many ways to write them. */
const refused = [
  ..."javascript vbscript livescript data file blob about view-source filesystem ws wss ftp sftp ssh git tel sms intent chrome resource jar".split(
    " ",
  ),
  ..."feed mhtml mk ms-its moz-icon res shell smb steam magnet urn cid mid x-javascript httpsx".split(" "),
].map((scheme) => `${scheme}:alert(1)`);
const disguised = [
  "JavaScript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "javascript&colon;alert(1)",
  "javascript&#58;alert(1)",
  "javascript&#x3a;alert(1)",
  "&#106;avascript:alert(1)",
  "java&Tab;script:alert(1)",
  "java&NewLine;script:alert(1)",
  "java&#9;script:alert(1)",
  "java&#10;script:alert(1)",
  "&#32;javascript:alert(1)",
  "javascript%3Aalert(1)",
  "javascript%3aalert(1)",
  "\\javascript:alert(1)",
  "//evil.test/",
  "///evil.test/",
  "/\\evil.test/",
  "\\\\evil.test/",
  "/&#9;/evil.test/",
  "/etc/passwd",
  "/",
  "https:evil.test",
  "https:/evil.test",
  "https:///evil.test",
  "https://",
  "http://[::1",
  "https:\\\\evil.test",
  "%zz",
];

const hrefs = (text: string): readonly string[] =>
  elementsOf(
    parseBody("articles/a.md", text, 1)
      .segments.map((segment) => ("html" in segment ? segment.html : ""))
      .join(""),
  ).flatMap(({ attributes }) => [attributes["href"] ?? [], attributes["src"] ?? []].flat());

describe("an address that no page may hold leads nowhere, and is reported", () => {
  const forms: readonly (readonly [name: string, write: (address: string) => string])[] = [
    ["a link", (address) => `[a](${address})`],
    ["a link in brackets", (address) => `[a](<${address}>)`],
    ["an image", (address) => `![a](${address})`],
    ["a definition", (address) => `[a]\n\n[a]: <${address}>`],
    ["a link in a heading", (address) => `## [a](${address})`],
    ["a link in a table", (address) => `| a |\n| - |\n| [a](${address}) |`],
  ];
  test.for([...refused, ...disguised].flatMap((address) => forms.map(([name, write]) => [name, address, write(address)] as const)))(
    "%s: %s",
    ([, , text]) => {
      expect(hrefs(text)).toEqual([]);
      expect(parseBody("articles/a.md", text, 1).issues.length).toBeGreaterThan(0);
    },
  );

  test.for(refused)("an address by itself: <%s>", (address) => {
    expect(hrefs(`<${address}>`)).toEqual([]);
  });
});

test.for([
  "../../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "%2e%2e/%2e%2e/secret.md",
  "../site.yml",
  "&#1;javascript:alert(1)",
  "&#x6A&#x61;vascript:alert(1)",
  "nowhere.md",
  "b.md/../../x",
  "B.md",
  "b.md%00",
  "?x",
  "articles/b.md",
])("a path that leads to no page is reported: %s", (path) => {
  const { shown } = loadWith({ "articles/x.md": smallContent["articles/a.md"].replace("b.md", path).replace("See", "See [b](b.md) and") });
  expect(shown).toEqual([expect.stringMatching(/^articles\/x\.md:7:\d+ {2}/)]);
});

describe("the addresses of sources and of the site", () => {
  test.for([...refused, "//evil.test/", "javascript&#58;alert(1)", 'https://evil.test/"onx=1', "https://evil.test/<i>", "https://a b/"])(
    "%s",
    (address) => {
      const bib = `@misc{x2020, title = {T}, year = {2020}, url = {${address}}}\n`;
      expect(loadWith({ "sources/b.bib": bib }).shown).toEqual([
        expect.stringMatching(/^sources\/b\.bib:1:7 {2}bibtex {2}x2020: the url /),
      ]);
      for (const key of ["url", "repository"]) {
        const site = `${smallContent["site.yml"].replace(/url: .*\n/, key === "url" ? "" : "$&")}${key}: ${JSON.stringify(address)}\n`;
        expect(loadWith({ "site.yml": site }).shown).toEqual([
          expect.stringMatching(new RegExp(`^site\\.yml:\\d+:\\d+ {2}schema {2}${key}: `)),
        ]);
      }
    },
  );

  test.for(["10.1/javascript:x", "javascript:alert(1)", "10.1000/a b"])("a DOI that is none: %s", (doi) => {
    const { shown } = loadWith({ "sources/b.bib": `@misc{x2020, title = {T}, year = {2020}, doi = {${doi}}}\n` });
    expect(shown).toEqual([expect.stringMatching(/^sources\/b\.bib:1:7 {2}bibtex {2}x2020: the doi /)]);
  });
});
