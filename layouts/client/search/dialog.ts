import { searchResultWords as words } from "../../words/search.ts";
import { asking } from "./asking.ts";
import { element } from "./element.ts";
import { resultOptions } from "./list.ts";
import { driveListbox } from "./listbox.ts";
import { loadSearch } from "./load.ts";
import { writeState } from "./state.ts";
import { delayedStatus } from "./status.ts";

export interface SearchDialog {
  /** Shows the dialog; closing it gives the focus back to the opener. */
  open(opener: HTMLElement): void;
}

/** A choice that is kept in this browser. */
export interface Switch {
  isOn(): boolean;
  set(on: boolean): void;
}

const limit = 8;

/**
 * The search dialog of a page, made once: a combobox over a list of results.
 * @param searchPage address of the search page
 * @param slash whether the key / opens search
 */
export function createDialog(base: string, searchPage: string, slash: Switch): SearchDialog {
  const { dialog, field, close, status, list, all } = dialogElements(searchPage);
  dialog.append(slashChoice(slash));
  document.body.append(dialog);

  const { say, hush } = delayedStatus(status);
  const listbox = driveListbox(field, list);
  let openedBy: HTMLElement | undefined;

  const show = (shown: readonly HTMLAnchorElement[], message: string, link: string): void => {
    listbox.show(shown);
    say(message);
    all.textContent = link;
  };

  const pageFor = (text: string): string => `${searchPage}${writeState({ text, filters: {} })}`;

  const { askSoon } = asking(base, (answer, { text }) => {
    if (answer === undefined) show([], words.failed, words.browse);
    else if (text.trim() === "") show([], "", words.browse);
    else if (answer.total === 0) show([], words.nothing(text.trim()), words.browse);
    else show(resultOptions(answer.results, "page-search-option-"), words.count(answer.total), words.showAll(answer.total));
  });

  const empty = (): void => {
    field.value = "";
    field.dispatchEvent(new Event("input"));
  };

  field.addEventListener("input", () => {
    hush();
    listbox.leave();
    all.href = pageFor(field.value);
    askSoon({ text: field.value, options: { limit } });
  });

  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") listbox.down();
    else if (event.key === "ArrowUp") listbox.up();
    else if (event.key === "Enter") (listbox.active() ?? all).click();
    else if (event.key === "Escape" && field.value !== "") empty();
    else return;
    event.preventDefault();
  });

  // A phone's back gesture closes without a key; it too empties the field first.
  dialog.addEventListener("cancel", (event) => {
    if (field.value === "") return;
    event.preventDefault();
    empty();
  });
  dialog.addEventListener("close", () => openedBy?.focus({ preventScroll: true }));
  close.addEventListener("click", () => dialog.close());
  list.addEventListener("click", (event) => {
    // A hit on this very page only moves the view.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });

  return {
    open(opener) {
      if (dialog.open) return;
      openedBy = opener;
      dialog.showModal();
      field.focus();
      field.select();
      loadSearch(base).catch(() => show([], words.failed, words.browse));
    },
  };
}

function slashChoice(slash: Switch): HTMLElement {
  const select = element("select", {}, element("option", { value: "on" }, words.on), element("option", { value: "off" }, words.off));
  select.value = slash.isOn() ? "on" : "off";
  select.addEventListener("change", () => slash.set(select.value === "on"));
  return element("label", { class: "search-slash" }, `${words.slash}: `, select);
}

function dialogElements(searchPage: string) {
  const field = element("input", {
    id: "page-search-field",
    type: "search",
    role: "combobox",
    placeholder: words.title,
    "aria-label": words.title,
    "aria-expanded": "false",
    "aria-controls": "page-search-options",
    "aria-autocomplete": "list",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
  });
  const close = element("button", { type: "button", class: "search-close" }, words.close);
  const status = element("p", { class: "search-status", role: "status" });
  const list = element("div", { id: "page-search-options", class: "search-options", role: "listbox", "aria-label": words.results });
  const all = element("a", { class: "search-all", href: searchPage }, words.browse);
  const keys = element("p", { class: "search-keys" }, words.keys);
  const dialog = element(
    "dialog",
    { class: "search-dialog", "aria-label": words.title },
    element("div", { class: "search-bar" }, field, close),
    status,
    list,
    all,
    keys,
  );
  return { dialog, field, close, status, list, all };
}
