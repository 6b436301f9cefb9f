// First drafts of content files: what the schema asks for, filled from the vocabulary, so that they pass the check as they stand.
import type { IsoDate } from "../model/date.ts";
import { relations, seenKinds, strengths } from "../model/evidence.ts";
import { nearest } from "../model/nearest.ts";
import type { Axis, Site } from "../model/site.ts";
import { parseSlug, reservedWords, slugify, type Slug } from "../model/slug.ts";

/** A file to make, text to paste, or why there is neither. */
export type Skeleton =
  | { readonly file: string; readonly text: string }
  | { readonly paste: string; readonly into: string }
  | { readonly problem: string };

const usage = {
  article: 'article "Title"',
  term: 'term AXIS "Label"',
  source: "source KEY",
  finding: "finding ARTICLE ID",
} as const;
type Kind = keyof typeof usage;
const kinds = Object.keys(usage) as readonly Kind[];

/** Makes the skeleton that the words of a call ask for: `["article", "What is latency?"]`. */
export function skeleton(site: Site, words: readonly string[], today: IsoDate): Skeleton {
  const [given = "", ...rest] = words;
  const kind = kinds.find((each) => each === given);
  if (kind === undefined) {
    const all = `expected one of: ${kinds.map((each) => usage[each]).join(", ")}`;
    return { problem: given === "" ? all : `unknown kind ${given}; ${didYouMean(given, kinds) ?? all}` };
  }
  const wanted = kind === "article" || kind === "source" ? 1 : 2;
  const [first = "", second = ""] = rest;
  if (rest.length !== wanted) return { problem: `expected: npm run new -- ${usage[kind]}` };
  switch (kind) {
    case "article":
      return article(site, first, today);
    case "term":
      return term(site, first, second);
    case "source":
      return source(site, first, today);
    case "finding":
      return finding(site, first, second, today);
  }
}

function article(site: Site, given: string, today: IsoDate): Skeleton {
  const title = oneLine(given);
  const slug = slugOf(title, "title", 120);
  if (typeof slug !== "string") return slug;
  const first = site.terms[0];
  const lists = site.axes.map(
    (axis) =>
      `# ${axis.plural}: ${axis.terms.map((each) => each.slug).join(", ")}\n${axis.key}: [${first?.axis === axis ? first.slug : ""}]`,
  );
  const head = [`title: ${quoted(title)}`, "summary: One sentence that answers the title.", ...lists, `reviewed: ${today}`, "draft: true"];
  const gaps = site.records.site.values.editorial.gap_heading;
  const body = [
    "What the article asks, and what the evidence says.",
    ...(gaps === undefined ? [] : [`## ${gaps}`, "What was looked for and not found."]),
  ];
  return { file: `articles/${slug}.md`, text: ["---", ...head, "---", "", body.join("\n\n"), ""].join("\n") };
}

function term(site: Site, key: string, given: string): Skeleton {
  const label = oneLine(given);
  const axis = site.axes.find((each) => each.key === key);
  if (axis === undefined) {
    const known = site.axes.map((each) => each.key);
    return { problem: `${key} is no axis; ${didYouMean(key, known) ?? `the axes are ${known.join(", ")}`}` };
  }
  const slug = slugOf(label, "label", 60);
  if (typeof slug !== "string") return slug;
  const taken = site.terms.find((each) => each.slug === slug);
  if (taken !== undefined) return { problem: `${slug} is a term of the axis ${taken.axis.key} already; choose another label` };
  const head = [
    `label: ${quoted(label)}`,
    `statement: ${quoted(`The sentence about ${label} as it is said.`)}`,
    `order: ${nextOrder(axis)}`,
  ];
  return { file: `terms/${axis.key}/${slug}.md`, text: ["---", ...head, "---", "", "What the term means here.", ""].join("\n") };
}

const nextOrder = (axis: Axis): number => Math.max(0, ...axis.terms.map(({ record }) => record.values.order)) + 1;

function source(site: Site, key: string, today: IsoDate): Skeleton {
  const slug = slugify(key);
  if (slug === "" || !/^[A-Za-z0-9][A-Za-z0-9_:.+/-]*$/.test(key))
    return { problem: `"${key}" is no citation key; expected letters and digits, such as taori2020measuring` };
  const taken = site.sources.find((each) => slugify(each.key) === slug);
  if (taken !== undefined) return { problem: `the key ${taken.key} is taken by a source already; choose another` };
  const fields = ["  title = {Title of the work},", "  author = {Family, Given and Family, Given},", `  year = {${today.slice(0, 4)}},`];
  return { file: `sources/${slug}.bib`, text: [`@misc{${key},`, ...fields, "  url = {https://example.org/},", "}", ""].join("\n") };
}

function finding(site: Site, slug: string, id: string, today: IsoDate): Skeleton {
  const names = site.records.articles.map((each) => each.slug);
  const record = site.records.articles.find((each) => each.slug === slug);
  if (record === undefined)
    return { problem: `${slug} is no article; ${didYouMean(slug, names) ?? "name one by its file name without .md"}` };
  if (parseSlug(id) === undefined) return { problem: `"${id}" is no id; expected lower-case letters, digits and hyphens, such as rob-03` };
  const holder = site.records.articles.find(({ body }) => body.findings.some((each) => each.id === id));
  if (holder !== undefined) return { problem: `the id ${id} is taken by a finding of ${holder.slug}; choose another` };
  const judged = site.axes.flatMap(({ key }) => record.tags[key] ?? [])[0] ?? "TERM";
  const fields = [
    `- ${relations[0]}: ${judged}`,
    `- strength: ${strengths[2]}`,
    `- source: [@${site.sources[0]?.key ?? "KEY"}, where in it]`,
    `- seen: ${seenKinds[0]}, ${today}`,
    "- conditions: What it was measured on.",
  ];
  return { paste: [`::: finding ${id}`, "", "One result, in one sentence.", "", ...fields, "", ":::", ""].join("\n"), into: record.file };
}

/** The file name that a title gives. */
function slugOf(text: string, what: "title" | "label", longest: number): Slug | { readonly problem: string } {
  const slug = slugify(text);
  if (slug === "") return { problem: `"${text}" gives no file name; expected letters from a to z or digits in it` };
  if (text.length > longest) return { problem: `the ${what} has ${text.length} characters; expected at most ${longest}` };
  return reservedWords.has(slug) ? { problem: `${slug} is a name of the site itself; choose another ${what}` } : slug;
}

/** A title or a label is one line, with nothing in it that the check refuses. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Text as YAML in double quotes, so that a colon or a hash in it is text. */
const quoted = (text: string): string => JSON.stringify(text);

function didYouMean(word: string, known: readonly string[]): string | undefined {
  const near = nearest(word, known);
  return near === undefined ? undefined : `did you mean ${near}?`;
}
