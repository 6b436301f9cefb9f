import type { PlannedPage } from "../../layouts/page.ts";
import { pageDescriptions, pageNames } from "../model/names.ts";
import { groupBy } from "../model/group-by.ts";
import type { Site, Source } from "../model/site.ts";
import { fileUrl, sourcesUrl } from "../model/urls.ts";
import { filePaths } from "./file-paths.ts";
import { pagedHead } from "./head.ts";
import { inAlphabet, initial } from "./alphabet.ts";
import { once } from "./once.ts";
import { pageCount, pageLengths, pageSlice, planList } from "./paging.ts";
import { sourceLine } from "./source-line.ts";

/** The list of all sources by first letter, over as many pages as it takes. */
export function sourcesPages(site: Site): readonly PlannedPage[] {
  const list = sourcesUrl(site.base);
  const total = site.sources.length;
  const sources = once(() => inAlphabet(site.sources, ({ label }) => label));
  const kinds = once(() => numberByKind(site.sources));
  return planList(list, pageCount(total, pageLengths.sources), (paging, url) => ({
    url,
    layout: "sources",
    head: pagedHead(site, list, paging, {
      title: pageNames.sources,
      description: pageDescriptions.sources(site.title, total),
      alternates: [
        { type: "application/json", url: fileUrl(site.base, filePaths.sources) },
        { type: "application/x-bibtex", url: fileUrl(site.base, filePaths.bibliography) },
      ],
    }),
    props: {
      kinds: kinds(),
      letters: [...groupBy(pageSlice(sources(), paging.page, pageLengths.sources), ({ label }) => initial(label))].map(
        ([letter, filed]) => ({
          letter,
          sources: filed.map((source) => ({ ...sourceLine(source), cited: timesCited(source) })),
        }),
      ),
      paging,
    },
  }));
}

const numberByKind = (sources: readonly Source[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...groupBy(sources, ({ record }) => record.kind)].map(([kind, alike]) => [kind, alike.length]));

/** Findings that cite a source; an article or other page that cites it in prose only counts once. */
const timesCited = ({ citedBy, alsoCitedBy }: Source): number =>
  citedBy.reduce((sum, { findings }) => sum + Math.max(1, findings.length), alsoCitedBy.length);
