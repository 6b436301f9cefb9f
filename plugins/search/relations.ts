import { join } from "node:path";
import { relateArticles, type ComparedArticle, type Relate, type Relations } from "../model/related/relate.ts";
import { remembered } from "../model/remember.ts";
import { nameOf, readRelations, writeRelations } from "./relations-file.ts";

const folderIn = (cache: string): string => join(cache, "related");

/**
 * Compares articles, or finds what an earlier call kept of the same articles; the relations are the same.
 * @param cache absolute path of the folder of kept work
 */
export function keptRelations(cache: string): Relate {
  const folder = folderIn(cache);
  return remembered((articles: readonly ComparedArticle[]) => {
    const name = nameOf(articles);
    const kept = readRelations(folder, name, articles);
    if (kept !== undefined) return kept;
    const relations = relateArticles(articles);
    writeRelations(folder, name, relations);
    return relations;
  });
}

/**
 * Finds what `keptRelations` has kept and compares no texts, for a page that is waited for. Until another process has compared the
 * articles as they are now, it gives the relations that it found last, or at first those by terms alone.
 * @param cache absolute path of the folder of kept work
 */
export function foundRelations(cache: string): Relate {
  const folder = folderIn(cache);
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
