// `llms.txt`: what the site is and where its parts are, for programs that read it for a person.
import type { StatementProps } from "../components/statement.tsx";
import { pageNames } from "../../plugins/model/names.ts";
import { guideTextWords, type DataFileName } from "../words/machines.ts";
import type { TextLink } from "./finding.ts";
import { escapeMarkdown, markdownLink } from "../../plugins/model/markdown.ts";
import { confidenceSentence, verdictSentence } from "./statement.ts";

export interface GuideTextProps {
  readonly title: string;
  readonly description: string;
  /** Articles in reading order, each by the address of its Markdown. */
  readonly articles: readonly (TextLink & { readonly summary: string })[];
  readonly axes: readonly {
    readonly plural: string;
    readonly terms: readonly (TextLink & Pick<StatementProps, "statement" | "verdict" | "counts">)[];
  }[];
  /** Whole addresses of the files that hold the guide as data. */
  readonly files: readonly { readonly name: DataFileName; readonly address: string }[];
  readonly method: string;
  readonly glossary: string;
}

export function guideText({ title, description, articles, axes, files, method, glossary }: GuideTextProps): string {
  return [
    `# ${escapeMarkdown(title)}\n`,
    `> ${escapeMarkdown(description)}\n`,
    ...section(
      pageNames.articles,
      articles.map(({ label, address, summary }) => item(label, address, summary)),
    ),
    ...axes.flatMap(({ plural, terms }) =>
      section(
        plural,
        terms.map((term) =>
          item(
            term.label,
            term.address,
            [`“${term.statement}” ${verdictSentence(term)}`, confidenceSentence(term)].filter((part) => part !== undefined).join(". "),
          ),
        ),
      ),
    ),
    ...section(
      guideTextWords.data,
      files.map(({ name, address }) => item(guideTextWords.files[name].name, address, guideTextWords.files[name].about)),
    ),
    ...section(guideTextWords.optional, [item(pageNames.method, method, ""), item(pageNames.glossary, glossary, "")]),
  ].join("\n");
}

const item = (label: string, address: string, note: string): string =>
  `- ${markdownLink(label, address)}${note === "" ? "" : `: ${escapeMarkdown(note)}`}\n`;

const section = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${escapeMarkdown(heading)}\n`, items.join("")];
