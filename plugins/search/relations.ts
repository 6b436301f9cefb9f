import { join } from "node:path";
import { relateArticles, type ComparedArticle, type Relate, type Relations } from "../model/related/relate.ts";
import { remembered } from "../model/remember.ts";
import { nameOf, readRelations, writeRelations } from "./relations-file.ts";

const project = join(import.meta.dirname, "..", "..");
/** Where the project keeps relations. */
const relationsFolder = join(project, ".cache", "related");

/** Compares articles, or finds what an earlier call kept of the same articles; the relations are the same. */
export const keptRelations = (folder: string = relationsFolder): Relate =>
  remembered((articles: readonly ComparedArticle[]) => {
    const name = nameOf(articles);
    const kept = readRelations(folder, name, articles);
    if (kept !== undefined) return kept;
    const relations = relateArticles(articles);
    writeRelations(folder, name, relations);
    return relations;
  });

/**
 * Finds what `keptRelations` has kept and compares no texts, for a page that is waited for. Until another process has compared the
 * articles as they are now, it gives the relations that it found last, or at first those by terms alone.
 */
export function foundRelations(folder: string = relationsFolder): Relate {
  const sought = remembered((articles: readonly ComparedArticle[]) => ({
    name: nameOf(articles),
    found: undefined as Relations | undefined,
  }));
  const byTerms = remembered((articles: readonly ComparedArticle[]) => relateArticles(articles, () => ""));
  let last: Relations | undefined;
  return (articles) => {
    const current = sought(articles);
    current.found ??= readRelations(folder, current.name, articles);
    last = current.found ?? last;
    return last ?? byTerms(articles);
  };
}
