// The query layer: what a reader typed → pieces with their readings → ranked pages → results.
import { kindFilter, searchKinds, type SearchKind } from "../../../../plugins/model/search-record.ts";
import type { Answer, Correction, Search, SearchOptions } from "../result.ts";
import { openCompanions } from "./companions.ts";
import { countsOf, facetsOf, passes, type Chosen, type Facets } from "./facets.ts";
import { indexOf, type Index } from "./held.ts";
import { openPagefind, type PagefindModule } from "./pagefind.ts";
import { withNamedCrossings } from "./named.ts";
import { rank, type Ranked } from "./ranking.ts";
import { readerOf, type Reader } from "./reading.ts";
import { kindNamed, resultOf } from "./shown.ts";
import { stopWords } from "./stop-words.ts";
import { readTyped } from "./typed.ts";

export interface OpenOptions {
  /** Path that the site lives below, such as `/` or `/guide/`. */
  readonly base: string;
  readonly language: string;
  /** Gives the module at an address. */
  readonly load: (address: string) => Promise<PagefindModule>;
}

/**
 * Opens the search of a site.
 * @throws a plain Error where the index cannot be loaded
 */
export async function openSearch({ base: given, language, load }: OpenOptions): Promise<Search> {
  const base = given.replace(/\/*$/, "/");
  const folder = `${base}pagefind/`;
  const [pagefind, companions] = await Promise.all([openPagefind(folder, load), openCompanions(`${base}search/`)]);
  const index = await indexOf(pagefind, folder);
  if (companions.titleLengths.length !== index.ids.length) throw new Error(`${folder} and ${base}search/ are not of one build`);
  const facets = facetsOf(companions.filters, index.ids);
  const kinds = new Map<string, SearchKind>();
  for (const [name, ids] of facets.get(kindFilter) ?? []) for (const id of ids) kinds.set(id, kindNamed(name));
  const lengths = new Map(index.ids.map((id, i) => [id, companions.titleLengths[i] ?? 1]));
  const known = { kindOf: (id: string) => kinds.get(id) ?? "article", titleLength: (id: string) => lengths.get(id) ?? 1 };
  const reader = readerOf(index, companions, stopWords(language));
  return searchOf({ base, language, index, facets, reader, known });
}

interface Opened {
  readonly base: string;
  readonly language: string;
  readonly index: Index;
  readonly facets: Facets;
  readonly reader: Reader;
  readonly known: { readonly kindOf: (id: string) => SearchKind; readonly titleLength: (id: string) => number };
}

/** What a text finds, filters aside. */
interface Found {
  readonly ranked: readonly Ranked[];
  readonly corrections: readonly Correction[];
  readonly ignored: readonly string[];
}

function searchOf({ base, language, index, facets, reader, known }: Opened): Search {
  let last: { readonly key: string; readonly found: Promise<Found> } | undefined;

  /** The dialog asks for each kind by itself, and the page again for each choice of a filter. */
  function found(text: string, verbatim: boolean): Promise<Found> {
    const key = `${verbatim ? "=" : "~"}${text}`;
    if (last?.key === key) return last.found;
    const asked = find(text, verbatim);
    last = { key, found: asked };
    asked.catch(() => {
      if (last?.found === asked) last = undefined;
    });
    return asked;
  }

  async function find(text: string, verbatim: boolean): Promise<Found> {
    const { pieces, corrections, ignored } = await reader.read(readTyped(text, language), verbatim);
    return { ranked: withNamedCrossings(await rank(pieces, index, known), facets), corrections, ignored };
  }

  const everything = (): readonly Ranked[] =>
    index.ids
      .map((id) => ({ id, kind: known.kindOf(id), score: 0, hits: [], named: [], isTitle: false }))
      .sort((a, b) => searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind));

  return {
    async search(text, { filters = {}, limit = 10, kinds, verbatim = false }: SearchOptions = {}): Promise<Answer> {
      const chosen: Chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
      const isEmpty = readTyped(text, language).length === 0;
      if (isEmpty && chosen.length === 0) {
        return { results: [], counts: countsOf(facets, [], index.ids), corrections: [], ignored: [], total: 0 };
      }
      const { ranked, corrections, ignored } = isEmpty
        ? { ranked: everything(), corrections: [], ignored: [] }
        : await found(text, verbatim);
      const counts = countsOf(
        facets,
        chosen,
        ranked.map(({ id }) => id),
      );
      const left = ranked.filter(({ id }) => passes(facets, chosen, id));
      const listed = left.filter(({ kind }) => kinds?.includes(kind) ?? true).slice(0, limit);
      const results = await Promise.all(listed.map(async (page) => resultOf(page, await index.fragment(page.id), base)));
      return { results, counts, corrections, ignored, total: left.length };
    },
  };
}
