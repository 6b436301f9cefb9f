import type { FindingFacts, InlineText } from "./body.ts";
import { closeHtml } from "./reference.ts";
import type { Resolver } from "./resolve.ts";
import type { Article, Bearing, Citation, Finding, RichText, Source, Term } from "./site.ts";
import { withFragment } from "./urls.ts";

/** What a finding is joined to. */
export interface FindingContext {
  readonly article: Article;
  readonly terms: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly resolver: Resolver;
}

/** A finding joined to its terms and sources, or `undefined` where it is incomplete or names nothing that is known. */
export function linkFinding(facts: FindingFacts, { article, terms, sources, resolver }: FindingContext): Finding | undefined {
  const { file, body } = article.record;
  const bears = facts.bears.flatMap(({ relation, name }): Bearing[] => {
    if (name === "article") return article.tests === undefined ? [] : [{ relation, term: undefined }];
    const term = terms.get(name);
    return term === undefined ? [] : [{ relation, term }];
  });
  if (bears.length === 0 || facts.strength === undefined || facts.seen === undefined || facts.conditions === undefined) return undefined;
  const scope = facts.scope.flatMap(({ name }) => terms.get(name) ?? []);
  const citations = facts.sources.flatMap(({ key, locator }): Citation[] => {
    const source = sources.get(key);
    return source === undefined ? [] : [{ source, locator }];
  });
  const references = resolver.references(file, body, false);
  const close = ({ html, text }: InlineText): RichText => ({ html: closeHtml(html, references), text });
  return {
    id: facts.id,
    article,
    url: withFragment(article.url, facts.id),
    sentence: close(facts.sentence),
    bears,
    scope,
    terms: [...new Set([...bears.flatMap(({ term }) => term ?? []), ...scope])],
    strength: facts.strength,
    seen: facts.seen.kind,
    checked: facts.seen.date,
    citations,
    conditions: close(facts.conditions),
    caveat: facts.caveat && close(facts.caveat),
    quote: facts.quote && close(facts.quote),
    changed: facts.changed.map(({ date, reason }) => ({ date, reason: close(reason) })),
    place: facts.place,
  };
}
