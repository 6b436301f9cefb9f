import { askInGroups, type Grouped, type Question } from "./groups.ts";
import { loadSearch } from "./load.ts";

export interface Asking {
  /** Asks at once. */
  readonly ask: (question: Question) => void;
  /** Asks at once, and shows no group before all are there. */
  readonly askWhole: (question: Question) => void;
  /** Asks when the reader has stopped typing. */
  readonly askSoon: (question: Question) => void;
  /** Shows no answer to what was asked so far. */
  readonly drop: () => void;
}

/**
 * Shows an answer, or `undefined` where search could not be loaded.
 * @param shown number of its groups that are shown already: the others follow
 */
type Show = (answer: Grouped | undefined, question: Question, shown: number) => void;

/**
 * Asks the engine for what a reader types; the answer to a question that a newer one has replaced is never shown.
 */
export function asking(base: string, show: Show): Asking {
  let newest: Question | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function answer(question: Question, isWhole: boolean): Promise<void> {
    let shown = 0;
    const showFirst = (first: Grouped): void => {
      if (isWhole || question !== newest) return;
      show(first, question, 0);
      shown = first.groups.length;
    };
    const found = await loadSearch(base)
      .then((search) => askInGroups(search, question, showFirst))
      .catch(() => undefined);
    if (question === newest) show(found, question, shown);
  }

  const next = (question: Question | undefined): void => {
    clearTimeout(timer);
    newest = question;
  };
  const ask = (question: Question, isWhole = false): void => {
    next(question);
    void answer(question, isWhole);
  };
  return {
    ask: (question) => ask(question),
    askWhole: (question) => ask(question, true),
    askSoon(question) {
      next(question);
      timer = setTimeout(() => ask(question), 100);
    },
    drop: () => next(undefined),
  };
}
