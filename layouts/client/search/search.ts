// The search interface: loaded when search is first opened, and on the search page.
export { createDialog } from "./dialog.ts";
export { loadSearch } from "./load.ts";
export { startPage } from "./page.ts";
