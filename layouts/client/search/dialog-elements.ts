import { searchResultWords as words } from "../../words/search.ts";
import { element } from "./element.ts";

/** A choice that is kept in this browser. */
export interface Switch {
  isOn(): boolean;
  set(on: boolean): void;
}

/** The parts of the search dialog, in the order of the page. @param searchPage address of the search page */
export function dialogElements(searchPage: string, slash: Switch) {
  const field = element("input", {
    id: "page-search-field",
    type: "search",
    dir: "auto",
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
  const notes = element("div", { class: "search-notes" });
  const status = element("p", { class: "search-status", role: "status" });
  const list = element("div", {
    id: "page-search-options",
    class: "search-options",
    role: "listbox",
    "aria-label": words.results,
    // What scrolls would otherwise be a stop for Tab.
    tabindex: "-1",
  });
  const ways = element("div", { class: "search-ways" });
  const all = element("a", { class: "search-all", href: searchPage }, words.browse);
  const dialog = element(
    "dialog",
    { class: "search-dialog", "aria-label": words.title },
    element("div", { class: "search-bar" }, field, close),
    notes,
    status,
    list,
    ways,
    all,
    element("div", { class: "search-foot" }, element("p", {}, words.keys), slashChoice(slash)),
  );
  return { dialog, field, close, notes, status, list, ways, all };
}

function slashChoice(slash: Switch): HTMLElement {
  const select = element("select", {}, element("option", { value: "on" }, words.on), element("option", { value: "off" }, words.off));
  select.value = slash.isOn() ? "on" : "off";
  select.addEventListener("change", () => slash.set(select.value === "on"));
  return element("label", {}, `${words.slash}: `, select);
}
