import type { Relation } from "../model/evidence.ts";
import type { Site, Term } from "../model/site.ts";
import { suggestFindingUrl } from "../model/urls.ts";

/**
 * Where a reader can suggest a finding, if the site has a code host: the form with the terms, the relation where one is missing,
 * and the first article that holds all the terms.
 */
export function suggestion({ repository }: Pick<Site, "repository">, terms: readonly Term[], relation?: Relation): string | undefined {
  if (repository === undefined) return undefined;
  const [first, ...others] = terms;
  const article = first?.articles.find((each) => others.every((term) => each.terms.includes(term)));
  return suggestFindingUrl(repository, { article: article?.slug, terms: terms.map(({ slug }) => slug), relation });
}
