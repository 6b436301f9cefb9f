import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { IsoDate } from "../../plugins/model/date.ts";
import { absoluteUrl, type UrlPath } from "../../plugins/model/urls.ts";
import type { Frame, Head } from "../frame.ts";
import { citeWords, type CitedPage } from "../words/cite.ts";

/** The site that everything on a page is cited as part of; the document gives it to whatever stands in it. */
export const CitedSite = createContext<{ readonly title: string; readonly url: string } | undefined>(undefined);

/** How to cite a finding: its id, the site, its address and when it was checked. */
export function CiteFinding({ id, url, checked }: { readonly id: string; readonly url: UrlPath; readonly checked: IsoDate }) {
  const site = useContext(CitedSite);
  if (site === undefined) return null;
  return (
    <p data-pagefind-ignore="index">
      {citeWords.findingText({ id: id.toUpperCase(), site: site.title, address: absoluteUrl(site.url, url), checked })}
    </p>
  );
}

/** How to cite the page, as text and as an entry to copy. */
export function CitePage({ head, frame }: { readonly head: Head; readonly frame: Frame }) {
  if (head.cite === undefined) return null;
  const page = { title: head.title, site: frame.title, address: head.canonical, reviewed: head.reviewed?.on };
  return (
    <details class="cite-page">
      <summary>{citeWords.page}</summary>
      <p>{citeWords.pageText(page)}</p>
      <pre class="bibtex copy-source">{pageBibtex(head.cite, page)}</pre>
    </details>
  );
}

/** A BibTeX entry of a page; the title keeps its capitals. */
export function pageBibtex(key: string, { title, site, address, reviewed }: CitedPage): string {
  const fields = [
    ["title", `{${inTex(title)}}`],
    ["howpublished", inTex(site)],
    ...(reviewed === undefined
      ? []
      : [
          ["year", reviewed.slice(0, 4)],
          ["note", citeWords.pageNote(reviewed)],
        ]),
    ["url", address],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

/** BibTeX counts braces even where TeX escapes them, so that one without its pair would break the entry. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as TeX reads it. */
const inTex = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (character) => commands[character] ?? `\\${character}`);
