// Relations kept from one build for the next: `<hash of what was compared>.json`, an object of the slugs of related articles by the
// slug of each. The files are safe to delete.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ArticleRecord } from "../model/record.ts";
import type { ComparedArticle, Relations } from "../model/related/relate.ts";
import { articleText } from "../model/related/text.ts";
import { remembered } from "../model/remember.ts";
import type { Slug } from "../model/slug.ts";

/** Raised with every change of what the same articles are related to. */
const edition = 1;
/** Files that are left when one is added. */
const most = 8;

/** A name for what is compared: texts and terms of all articles. Of articles that were named before, only their terms are read. */
export function nameOf(articles: readonly ComparedArticle[]): string {
  const hash = createHash("sha256").update(`${edition}\n`);
  for (const line of articles.map(({ slug, record, terms }) => `${slug} ${digest(record)} ${terms.join(" ")}\n`).toSorted())
    hash.update(line);
  return hash.digest("hex").slice(0, 32);
}

const digest = remembered((record: ArticleRecord) => createHash("sha256").update(articleText(record)).digest("base64"));

const relationsSchema = z.record(z.string(), z.array(z.string()));

/** The relations kept under a name; `undefined` where there are none, or where the file is damaged or of other articles. */
export function readRelations(folder: string, name: string, articles: readonly ComparedArticle[]): Relations | undefined {
  try {
    const kept = relationsSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")));
    return relationsOf(kept, new Map<string, Slug>(articles.map(({ slug }) => [slug, slug])));
  } catch {
    return undefined;
  }
}

function relationsOf(kept: z.infer<typeof relationsSchema>, known: ReadonlyMap<string, Slug>): Relations | undefined {
  const relations = new Map<Slug, readonly Slug[]>();
  for (const [name, names] of Object.entries(kept)) {
    const slug = known.get(name);
    const related = names.flatMap((each) => known.get(each) ?? []);
    if (slug === undefined || related.length < names.length) return undefined;
    relations.set(slug, related);
  }
  return relations.size === known.size ? relations : undefined;
}

/** Keeps relations under a name, as a whole or, where nothing can be written, not at all. */
export function writeRelations(folder: string, name: string, relations: Relations): void {
  const stage = join(folder, `.${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(stage, JSON.stringify(Object.fromEntries(relations)));
    renameSync(stage, join(folder, `${name}.json`));
    removeOld(folder);
  } catch {
    if (existsSync(stage)) rmSync(stage, { force: true });
  }
}

function removeOld(folder: string): void {
  const files = readdirSync(folder).map((file) => ({ file, written: statSync(join(folder, file)).mtimeMs }));
  for (const { file } of files.toSorted((a, b) => b.written - a.written).slice(most)) rmSync(join(folder, file), { force: true });
}
