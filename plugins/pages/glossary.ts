import type { GlossaryProps } from "../../layouts/glossary.tsx";
import type { PlannedPage } from "../../layouts/page.ts";
import { pageDescriptions, pageNames } from "../model/names.ts";
import { groupBy } from "../model/group-by.ts";
import type { GlossaryEntry, Site } from "../model/site.ts";
import { glossaryUrl } from "../model/urls.ts";
import { headOf, onCodeHost } from "./head.ts";
import { inAlphabet, initial } from "./alphabet.ts";
import { articleLink } from "./links.ts";

/** The glossary by first letter. */
export function glossaryPages(site: Site): readonly PlannedPage[] {
  const url = glossaryUrl(site.base);
  return [
    {
      url,
      make: () => ({
        url,
        layout: "glossary",
        head: headOf(site, url, {
          title: pageNames.glossary,
          description: pageDescriptions.glossary(site.title),
          ...onCodeHost(site, site.glossary[0]?.record.place.file),
        }),
        props: { letters: [...groupBy(inAlphabet(site.glossary, wordOf), (entry) => initial(entry.term))].map(filedUnder) },
      }),
    },
  ];
}

const wordOf = ({ term }: GlossaryEntry): string => term;

const filedUnder = ([letter, entries]: readonly [string, readonly GlossaryEntry[]]): GlossaryProps["letters"][number] => ({
  letter,
  entries: entries.map(({ id, term, long, definition, article }) => ({
    id,
    term,
    long,
    definition,
    article: article && articleLink(article),
  })),
});
