import { searchResultWords as words } from "../../words/search.ts";
import { asking } from "./asking.ts";
import { dialogElements, type Switch } from "./dialog-elements.ts";
import { element } from "./element.ts";
import { leaveHits } from "./left-hits.ts";
import type { Grouped, Question } from "./groups.ts";
import { driveListbox } from "./listbox.ts";
import { loadSearch } from "./load.ts";
import { notesOn, spokenNotes } from "./notes.ts";
import { recentOptions, resultOptions } from "./options.ts";
import { forgetSearches, keepSearch, recentSearches } from "./recent.ts";
import { said } from "./said.ts";
import { writeState } from "./state.ts";
import { delayedStatus } from "./status.ts";
import { loadStyle } from "./style.ts";
import { axesLine, waysOn } from "./ways-on.ts";

export interface SearchDialog {
  /** Shows the dialog; closing it gives the focus back to the opener. */
  open(opener: HTMLElement): void;
}

const limits = { terms: 3, findings: 5, pages: 5 };

/** What the dialog shows below its field. */
interface View {
  readonly notes?: readonly HTMLElement[];
  readonly options?: readonly HTMLElement[];
  readonly ways?: readonly HTMLElement[];
  readonly message: readonly (Node | string)[];
  readonly link: string;
}

/**
 * The search dialog of a page, made once: a combobox over groups of results.
 * @param searchPage address of the search page
 * @param slash whether the key / opens search
 */
export async function createDialog(base: string, searchPage: string, slash: Switch): Promise<SearchDialog> {
  // It is asked for again when the dialog opens.
  loadSearch(base).catch(() => undefined);
  await loadStyle();
  const { dialog, field, close, notes, status, list, ways, all } = dialogElements(searchPage, slash);
  document.body.append(dialog);

  const { say, hush } = delayedStatus(status);
  const listbox = driveListbox(field, list);
  let openedBy: HTMLElement | undefined;
  let verbatim = false;
  let hits: ReadonlySet<string> = new Set();

  const show = (view: View): void => {
    notes.replaceChildren(...(view.notes ?? []));
    listbox.show(view.options ?? []);
    ways.replaceChildren(...(view.ways ?? []));
    say(...view.message);
    all.textContent = view.link;
    all.href = addressOf(field.value);
  };

  const addressOf = (text: string): string => `${searchPage}${writeState({ text, filters: {}, verbatim })}`;
  const question = (): Question => ({ text: field.value, filters: {}, verbatim, limits });

  const showEmpty = (): void => {
    const recent = recentSearches();
    const forget = element("button", { type: "button", class: "search-forget" }, words.forget);
    forget.addEventListener("click", () => {
      forgetSearches();
      showEmpty();
      field.focus();
    });
    show({
      options: recentOptions(recent, addressOf),
      ways: [...(recent.length > 0 ? [forget] : []), ...axesLine()],
      message: [],
      link: words.browse,
    });
  };

  const showAnswer = (answer: Grouped, text: string, shown: number): void => {
    hits = answer.hits;
    if (shown > 0) return listbox.add(resultOptions({ ...answer, groups: answer.groups.slice(shown) }));
    const understood = notesOn(text, answer, () => {
      verbatim = true;
      field.focus();
      ask(question());
    });
    const isFound = answer.total > 0;
    show({
      notes: understood,
      options: resultOptions(answer),
      ways: isFound ? [] : waysOn(text),
      message: isFound ? [spokenNotes(text, answer), words.count(answer.total)] : said(words.nothing, text),
      link: isFound ? words.showAll(answer.total) : words.browse,
    });
  };

  const showFailure = (): void => show({ message: [words.failed, element("a", { href: searchPage }, words.browse)], link: words.browse });

  const { ask, askSoon, drop } = asking(base, (answer, { text }, shown) => {
    if (answer === undefined) showFailure();
    else showAnswer(answer, text, shown);
  });

  const isEmpty = (): boolean => field.value.trim() === "";

  const type = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new Event("input"));
  };

  field.addEventListener("input", () => {
    verbatim = false;
    hush();
    listbox.leave();
    all.href = addressOf(field.value);
    if (!isEmpty()) return askSoon(question());
    drop();
    showEmpty();
  });

  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") listbox.down();
    else if (event.key === "ArrowUp") listbox.up();
    else if (event.key === "Enter") (listbox.active() ?? all).click();
    else if (event.key === "Escape" && field.value !== "") type("");
    else return;
    event.preventDefault();
  });

  // A phone's back gesture closes without a key; it too empties the field first.
  dialog.addEventListener("cancel", (event) => {
    if (field.value === "") return;
    event.preventDefault();
    type("");
  });
  dialog.addEventListener("close", () => openedBy?.focus({ preventScroll: true }));
  close.addEventListener("click", () => dialog.close());
  all.addEventListener("click", () => keepSearch(field.value));
  list.addEventListener("click", (event) => {
    const option = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[role=option]");
    if (!option) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const { recent } = option.dataset;
    if (recent !== undefined) {
      if (!isPlain) return;
      event.preventDefault();
      field.focus();
      return type(recent);
    }
    keepSearch(field.value);
    leaveHits(option, hits);
    // A hit on this very page only moves the view.
    if (isPlain) dialog.close();
  });

  return {
    open(opener) {
      if (dialog.open) return;
      openedBy = opener;
      dialog.showModal();
      field.focus();
      field.select();
      if (!isEmpty()) return ask(question());
      showEmpty();
      loadSearch(base).catch(() => isEmpty() && showFailure());
    },
  };
}
