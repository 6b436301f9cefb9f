// Relations kept from one build for the next, as JSON: an object of the slugs of related articles by the slug of each, under a name
// for what was compared.
import { createHash } from "node:crypto";
import { z } from "zod";
import { keptFiles } from "../kept/files.ts";
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

/** The relations kept under a name; `undefined` where there are none, or where they are of other articles. */
export function readRelations(folder: string, name: string, articles: readonly ComparedArticle[]): Relations | undefined {
  const content = keptFiles(folder, most).read(name);
  if (content === undefined) return undefined;
  try {
    const kept = relationsSchema.parse(JSON.parse(content.toString("utf8")));
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

/** Keeps relations under a name, where anything can be kept. */
export const writeRelations = (folder: string, name: string, relations: Relations): void =>
  keptFiles(folder, most).write(name, Buffer.from(JSON.stringify(Object.fromEntries(relations))));
