// What an engine makes of judged queries.
import type { Engine } from "./engines.ts";
import type { JudgedQuery } from "./judged.ts";
import { gradesOf, mean, nDcgAt10, pageOf, reciprocalRank, successAt } from "./measures.ts";

export interface Figures {
  /** Figures of all queries that have answers, then of each kind. */
  readonly lines: readonly Line[];
  /** Share of the queries without answers for which nothing is shown; NaN without such queries. */
  readonly nonsense: number;
  /** Share of the queries with an anchor among their best answers, of the kind `finding`, that have it within three results. */
  readonly finding: number;
  /** Share of the queries with judged sections that have a right one among the first three of its page. */
  readonly section: number;
}

export interface Line {
  readonly kind: string;
  readonly queries: number;
  readonly nDcg: number;
  readonly success1: number;
  readonly success3: number;
  readonly mrr: number;
  /** Share of queries with nothing. */
  readonly nothing: number;
}

/** One query, its results and what they are worth. */
export interface Judgement {
  readonly query: JudgedQuery;
  readonly urls: readonly string[];
  readonly grades: readonly number[];
  readonly hasFinding: boolean;
  readonly hasSection: boolean;
}

/** Deep enough to hold ten pages behind whatever findings and terms come before them. */
const depth = 60;

export async function judge(engine: Engine, queries: readonly JudgedQuery[]): Promise<readonly Judgement[]> {
  const judged: Judgement[] = [];
  for (const query of queries) {
    const found = await engine.ask(query.text, depth);
    const urls = found.map(({ url }) => url);
    const pages = found.filter(({ kind }) => kind !== "finding" && kind !== "term").slice(0, 10);
    const right = new Set(query.sections);
    const best = new Set(Object.keys(query.answers).filter((address) => query.answers[address] === 3 && address !== pageOf(address)));
    judged.push({
      query,
      urls,
      grades: gradesOf(urls, query.answers),
      hasFinding: urls.slice(0, 3).some((url) => best.has(url)),
      hasSection: pages.some(({ sections }) => sections.some((section) => right.has(section))),
    });
  }
  return judged;
}

export function figuresOf(judged: readonly Judgement[]): Figures {
  const answered = judged.filter(({ query }) => Object.keys(query.answers).length > 0);
  const kinds = [...new Set(answered.map(({ query }) => query.kind))];
  const share = (judgements: readonly Judgement[], holds: (judgement: Judgement) => boolean): number =>
    mean(judgements.map((judgement) => (holds(judgement) ? 1 : 0)));
  const isEmpty = ({ urls }: Judgement): boolean => urls.length === 0;
  const line = (kind: string, of: readonly Judgement[]): Line => ({
    kind,
    queries: of.length,
    nDcg: mean(of.map(({ grades, query }) => nDcgAt10(grades, query.answers))),
    success1: mean(of.map(({ grades }) => successAt(1, grades))),
    success3: mean(of.map(({ grades }) => successAt(3, grades))),
    mrr: mean(of.map(({ grades }) => reciprocalRank(grades))),
    nothing: share(of, isEmpty),
  });
  return {
    lines: [
      line("all", answered),
      ...kinds.map((kind) =>
        line(
          kind,
          answered.filter(({ query }) => query.kind === kind),
        ),
      ),
    ],
    nonsense: share(
      judged.filter((judgement) => !answered.includes(judgement)),
      isEmpty,
    ),
    finding: share(
      answered.filter(({ query }) => query.kind === "finding"),
      ({ hasFinding }) => hasFinding,
    ),
    section: share(
      answered.filter(({ query }) => query.sections.length > 0),
      ({ hasSection }) => hasSection,
    ),
  };
}
