// The way in: from the files of a content folder to records, with every problem of every file in one run.
import { error, sortIssues, startOf, type Issue } from "../model/issue.ts";
import type { ProseRecord, Records } from "../model/record.ts";
import { articleReader } from "./articles.ts";
import { readBibtex } from "./bibtex.ts";
import { openGate, type ContentFile, type FileKind } from "./gate.ts";
import { readImage } from "./images.ts";
import { readGaps, readGlossary } from "./lists.ts";
import { readProse } from "./markdown-file.ts";
import { createMemory, forget, recall, type Memory, type Shelf } from "./memory.ts";
import { readSite } from "./site.ts";
import { uniqueSources } from "./source-keys.ts";
import { readTable } from "./tables.ts";
import { readTerm } from "./terms.ts";
import { readDataText, readText, type FileReading } from "./text.ts";

export interface ContentReading {
  /** `undefined` where site.yml does not even tell the axes. */
  readonly records: Records | undefined;
  /** Whether a site can be made of the records: not where they hold stand-ins for settings that are wrong. */
  readonly usable: boolean;
  /** Sorted; the same as `records.issues`, and there also where `records` is not. */
  readonly issues: readonly Issue[];
  /** The decoded text of every file read, by path from the content folder, for excerpts in reports. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a content folder.
 * @param folder path of the folder
 * @param memory what earlier reads of the same folder kept; a file whose bytes are the same gives the same record object
 */
export function readContent(folder: string, memory: Memory = createMemory()): ContentReading {
  const gate = openGate(folder);
  const issues: Issue[] = [...gate.issues];
  const texts = new Map<string, string>();

  function readAll<T>(kind: FileKind, shelf: Shelf<T>, read: (file: ContentFile) => FileReading<T>, given = ""): T[] {
    const values: T[] = [];
    for (const file of gate.files) {
      if (file.kind !== kind) continue;
      const reading = recall(shelf, file, given, () => read(file));
      issues.push(...reading.issues);
      if (reading.text !== undefined) texts.set(file.path, reading.text);
      if (reading.value !== undefined) values.push(reading.value);
    }
    return values;
  }
  const readPage = (kind: "home" | "method"): ProseRecord | undefined =>
    readAll(kind, memory.prose, (file) => readText(file, readProse))[0];

  const [settings] = readAll("site", memory.site, (file) => readDataText(file, readSite));
  if (!gate.allowed.has("site.yml")) {
    issues.push(
      error("site", startOf("site.yml"), "the file site.yml is missing", "add it, with at least title, description, url and axes"),
    );
  }
  const readArticle = articleReader(settings?.axes);
  const allArticles = readAll("article", memory.articles, (file) => readText(file, readArticle), settings?.axes?.join(" "));
  const allTerms = readAll("term", memory.terms, (file) => readText(file, readTerm));
  const sources = uniqueSources(readAll("sources", memory.sources, (file) => readDataText(file, readBibtex)).flat());
  issues.push(...sources.issues);
  const home = readPage("home");
  const method = readPage("method");
  const glossary = readAll("glossary", memory.glossary, (file) => readDataText(file, readGlossary)).flat();
  const gaps = readAll("gaps", memory.gaps, (file) => readDataText(file, readGaps)).flat();
  const tables = readAll("data", memory.data, (file) => readDataText(file, readTable));
  const images = readAll("image", memory.images, readImage);

  const articles = allArticles.filter((record) => "slug" in record);
  const terms = allTerms.filter((record) => "slug" in record);
  const incomplete = [...allArticles, ...allTerms].flatMap((record) => ("slug" in record ? [] : [record]));
  forget(memory, gate.allowed);
  const sorted = sortIssues(issues);
  const site = settings?.site;
  const records = site && {
    site,
    home,
    method,
    articles,
    terms,
    incomplete,
    sources: sources.value ?? [],
    glossary,
    gaps,
    images,
    tables,
    files: gate.allowed,
    issues: sorted,
  };
  return { records, usable: settings?.usable === true, issues: sorted, texts };
}
