import { askInGroups, type Grouped, type Question } from "./groups.ts";
import { loadSearch } from "./load.ts";

export interface Asking {
  /** Asks at once. */
  readonly ask: (question: Question) => void;
  /** Asks when the reader has stopped typing. */
  readonly askSoon: (question: Question) => void;
}

/**
 * Asks the engine for what a reader types; the answer to a question that a newer one has replaced is never shown.
 * @param show gets each answer, or `undefined` where search could not be loaded
 */
export function asking(base: string, show: (answer: Grouped | undefined, question: Question) => void): Asking {
  let newest: Question | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function answer(question: Question): Promise<void> {
    const found = await loadSearch(base)
      .then((search) => askInGroups(search, question))
      .catch(() => undefined);
    if (question === newest) show(found, question);
  }

  const ask = (question: Question): void => {
    clearTimeout(timer);
    newest = question;
    void answer(question);
  };
  const askSoon = (question: Question): void => {
    clearTimeout(timer);
    newest = question;
    timer = setTimeout(() => ask(question), 150);
  };
  return { ask, askSoon };
}
