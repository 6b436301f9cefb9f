// The least content folder that makes a site, for tests that add one hostile thing to it.
import type { Issue } from "../../plugins/model/issue.ts";
import type { Site } from "../../plugins/model/site.ts";
import { loadSite } from "../../plugins/pipeline.ts";
import { shown, writeFolder } from "./content-folder.ts";
import { today } from "./records.ts";

type Files = Readonly<Record<string, string | Buffer>>;

export const smallContent = {
  "site.yml":
    "title: Guide\ndescription: A guide.\nurl: https://guide.test/\naxes:\n  gain: { label: Gain, plural: Gains, question: What? }\n",
  "terms/gain/speed.md": "---\nlabel: Speed\nstatement: It is fast.\norder: 1\n---\nIntroduction.\n",
  "articles/a.md": "---\ntitle: A\nsummary: S.\ngain: [speed]\nreviewed: 2026-11-01\n---\nSee [B](b.md) and [@lee2020].\n",
  "articles/b.md": "---\ntitle: B\nsummary: S.\ngain: [speed]\nreviewed: 2026-11-01\n---\nSee [A](a.md).\n",
  "sources/a.bib": "@misc{lee2020, title = {Size}, author = {Lee, Ann}, year = {2020}, keywords = {kind:report}}\n",
} as const satisfies Files;

/** An article with this body. */
export const articleWith = (body: string, keys = ""): string =>
  `---\ntitle: X\nsummary: S.\ngain: [speed]\nreviewed: 2026-11-01\n${keys}---\n${body}\n`;

/** The small folder with some files added or replaced, read, linked and checked. */
export function loadWith(files: Files): {
  readonly site: Site | undefined;
  readonly issues: readonly Issue[];
  readonly shown: readonly string[];
} {
  const { folder, remove } = writeFolder({ ...smallContent, ...files });
  try {
    const { site, issues } = loadSite({ content: folder, url: undefined, repository: undefined, today, drafts: false });
    return { site, issues, shown: issues.filter(({ severity }) => severity === "error").map(shown) };
  } finally {
    remove();
  }
}
