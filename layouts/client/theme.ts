import { keep, kept } from "./kept.ts";

const name = "theme";
const narrow = matchMedia("(width < 48em)");

/** Lets the reader choose the theme. The choice is kept in this browser and reaches its other tabs; where the header has no room, it stands in the menu. */
export function startTheme(): void {
  const label = document.querySelector(".theme");
  const select = label?.querySelector("select");
  const header = label?.parentElement;
  const guide = document.querySelector(".guide");
  if (!label || !select || !header || !guide) return;
  const after = label.nextSibling;

  const show = (theme: string | null): void => {
    if (theme === null) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    select.value = theme ?? "";
  };
  select.addEventListener("change", () => {
    keep(name, select.value || undefined);
    show(select.value || null);
  });
  addEventListener("storage", ({ key, newValue }) => {
    if (key === name || key === null) show(newValue);
  });
  // A page that comes back from the history has missed what was chosen meanwhile.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) show(kept(name));
  });
  show(kept(name));

  const move = (): void => {
    if (narrow.matches) guide.append(label);
    else header.insertBefore(label, after);
  };
  narrow.addEventListener("change", move);
  move();
}
