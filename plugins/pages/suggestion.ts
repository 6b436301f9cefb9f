import type { Site, Term } from "../model/site.ts";
import { suggestFindingUrl } from "../model/urls.ts";

/** Where a reader can suggest a finding on some terms, if the site has a code host. */
export const suggestion = ({ repository }: Pick<Site, "repository">, terms: readonly Term[]): string | undefined =>
  repository === undefined
    ? undefined
    : suggestFindingUrl(
        repository,
        terms.map(({ slug }) => slug),
      );
