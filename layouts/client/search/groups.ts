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
  /** Words that the results were found by, as the index spells them. */
  readonly hits: ReadonlySet<string>;
}

/** How long the first groups wait for the last, in milliseconds. */
const patience = 30;

/**
 * Asks for the best results of each group. Texts of pages are long: where they take their time, the groups before them are told first.
 * @param showFirst gets these groups
 * @throws a plain Error where the index cannot be read
 */
export async function askInGroups(search: Search, question: Question, showFirst?: (first: Grouped) => void): Promise<Grouped> {
  const { text, filters, verbatim, limits } = question;
  const asked = groupNames.map(async (name): Promise<GroupAnswer> => {
    const kinds = searchKinds.filter((kind) => groupOf(kind) === name);
    return { name, kinds, answer: await search.search(text, { filters, verbatim, kinds, limit: limits[name] }) };
  });
  let isWhole = false;
  const tellFirst = (answers: readonly GroupAnswer[]): void => {
    const first = grouped(answers, question);
    if (!isWhole && first.groups.length > 0) showFirst?.(first);
  };
  Promise.all(asked.slice(0, -1)).then(
    (answers) => setTimeout(() => tellFirst(answers), patience),
    () => undefined,
  );
  try {
    return grouped(await Promise.all(asked), question);
  } finally {
    isWhole = true;
  }
}

interface GroupAnswer {
  readonly name: GroupName;
  readonly kinds: readonly SearchKind[];
  readonly answer: Answer;
}

function grouped(answers: readonly GroupAnswer[], { text, filters }: Question): Grouped {
  const chosen = filters[kindFilter] ?? [];
  const [{ counts, corrections, ignored, total } = nothing] = answers.map(({ answer }) => answer);
  const groups = answers.map(({ name, kinds, answer: { results } }) => ({
    name,
    results,
    total: kinds
      .filter((kind) => chosen.length === 0 || chosen.includes(kind))
      .reduce((sum, kind) => sum + (counts[kindFilter]?.[kind] ?? 0), 0),
  }));
  return {
    groups: groups.filter(({ results }) => results.length > 0),
    counts,
    corrections,
    ignored,
    total,
    hits: hitWords(
      groups.flatMap(({ results }) => results),
      [text, ...corrections.map(({ meant }) => meant)],
    ),
  };
}

const nothing: Answer = { results: [], counts: {}, corrections: [], ignored: [], total: 0 };
