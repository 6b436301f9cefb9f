import { kindFilter, searchKinds, type SearchKind } from "../../../plugins/model/search-record.ts";
import { hitWords } from "./hits.ts";
import type { Answer, Result, Search } from "./result.ts";

/** Groups of results in the order in which they are shown. */
export const groupNames = ["terms", "findings", "pages"] as const;
export type GroupName = (typeof groupNames)[number];

const groupOf = (kind: SearchKind): GroupName => (kind === "term" ? "terms" : kind === "finding" ? "findings" : "pages");

export interface Question {
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Whether to take every word as it is typed. */
  readonly verbatim: boolean;
  /** Results of each group at most. */
  readonly limits: Readonly<Record<GroupName, number>>;
}

export interface Group {
  readonly name: GroupName;
  readonly results: readonly Result[];
  /** Number of all results of the group. */
  readonly total: number;
}

export interface Grouped extends Pick<Answer, "counts" | "corrections" | "ignored" | "total"> {
  /** Groups that hold results. */
  readonly groups: readonly Group[];
  /** Words that were hit in any of the results. */
  readonly hits: ReadonlySet<string>;
}

/** Asks for the best results of each group. @throws a plain Error where the index cannot be read */
export async function askInGroups(search: Search, { text, filters, verbatim, limits }: Question): Promise<Grouped> {
  const chosen = filters[kindFilter] ?? [];
  const asked = groupNames.map((name) => ({ name, kinds: searchKinds.filter((kind) => groupOf(kind) === name) }));
  const answers = await Promise.all(
    asked.map(async ({ name, kinds }) => ({
      name,
      kinds: kinds.filter((kind) => chosen.length === 0 || chosen.includes(kind)),
      answer: await search.search(text, { filters, verbatim, kinds, limit: limits[name] }),
    })),
  );
  const [{ counts, corrections, ignored, total } = nothing] = answers.map(({ answer }) => answer);
  const groups = answers.map(({ name, kinds, answer: { results } }) => ({
    name,
    results,
    total: total === 0 ? 0 : kinds.reduce((sum, kind) => sum + (counts[kindFilter]?.[kind] ?? 0), 0),
  }));
  return {
    groups: groups.filter(({ results }) => results.length > 0),
    counts,
    corrections,
    ignored,
    total,
    hits: hitWords(groups.flatMap(({ results }) => results)),
  };
}

const nothing: Answer = { results: [], counts: {}, corrections: [], ignored: [], total: 0 };
