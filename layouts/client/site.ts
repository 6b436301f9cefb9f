// Script of every page: it knows how search is opened, and loads it then. Everything else works without script.
import type { SearchDialog } from "./search/dialog.ts";

const base = document.documentElement.dataset["base"] ?? "/";
const opener = document.querySelector<HTMLAnchorElement>("a[data-search-open]");
const searchPage = document.querySelector<HTMLElement>("[data-search-page]");

let dialog: Promise<SearchDialog> | undefined;

function openSearch(link: HTMLAnchorElement): void {
  const field = searchPage?.querySelector<HTMLInputElement>("input[name=q]");
  if (field) return field.focus();
  const focused = document.activeElement;
  const from = focused instanceof HTMLElement && focused !== document.body ? focused : link;
  dialog ??= import("./search/search.ts").then(({ createDialog }) => createDialog(base, link.href));
  dialog.then(
    (ready) => ready.open(from),
    () => location.assign(link.href),
  );
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

if (opener !== null) {
  opener.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openSearch(opener);
  });
  document.addEventListener("keydown", (event) => {
    const command = event.key.toLowerCase() === "k" && event.ctrlKey !== event.metaKey && !event.shiftKey && !event.altKey;
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
    if (!command && !slash) return;
    event.preventDefault();
    openSearch(opener);
  });
}

if (searchPage !== null) void import("./search/search.ts").then(({ startPage }) => startPage(searchPage, base));
