import { keep, kept } from "./kept.ts";
import type { Switch } from "./search/dialog-elements.ts";
import type { SearchDialog } from "./search/dialog.ts";

const base = document.documentElement.dataset["base"] ?? "/";
const opener = document.querySelector<HTMLAnchorElement>("a[data-search-open]");
const searchPage = document.querySelector<HTMLElement>("[data-search-page]");

let dialog: Promise<SearchDialog> | undefined;

function openSearch(link: HTMLAnchorElement): void {
  const field = searchPage?.querySelector<HTMLInputElement>("input[name=q]");
  if (field) return field.focus();
  const focused = document.activeElement;
  const from = focused instanceof HTMLElement && focused !== document.body && focused.checkVisibility() ? focused : link;
  dialog ??= import("./search/dialog.ts").then(({ createDialog }) => createDialog(base, link.href, slash));
  dialog.then(
    (ready) => ready.open(from),
    () => location.assign(link.href),
  );
}

let slashOpens = kept("slash") !== "off";

/** Whether the key / opens search: people who speak to their computer may want to switch it off. */
const slash: Switch = {
  isOn: () => slashOpens,
  set(on) {
    slashOpens = on;
    keep("slash", on ? undefined : "off");
    showSlash();
  },
};

function showSlash(): void {
  if (opener === null) return;
  opener.setAttribute("aria-keyshortcuts", `${slashOpens ? "/ " : ""}Control+K Meta+K`);
  opener.querySelector("kbd")?.toggleAttribute("hidden", !slashOpens);
}

/** The field of the dialog keeps the focus for a moment after it was closed, and nobody types into it. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.checkVisibility() &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const warmUp = (): void => void import("./search/load.ts").then(({ loadSearch }) => loadSearch(base)).catch(nothing);

/** What could not be loaded is loaded again when it is asked for, or the page goes on without it. */
const nothing = (): void => {};

/** Opens search by its button and by keys, and loads it then; on the search page at once. */
export function startSearch(): void {
  if (searchPage !== null) import("./search/page.ts").then(({ startPage }) => startPage(searchPage, base), nothing);
  // A form that leads to the search page: what that page needs is there when the reader has typed.
  document.querySelector(".search-form")?.addEventListener("focusin", warmUp, { once: true });
  if (kept("found") !== null) import("./search/found.ts").then(({ markHits }) => markHits(), nothing);
  if (opener === null) return;
  if (!slashOpens) showSlash();
  opener.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openSearch(opener);
  });
  document.addEventListener("keydown", (event) => {
    const command = event.key.toLowerCase() === "k" && event.ctrlKey !== event.metaKey && !event.shiftKey && !event.altKey;
    const isSlash = event.key === "/" && slashOpens && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
    if (!command && !isSlash) return;
    event.preventDefault();
    openSearch(opener);
  });
}
