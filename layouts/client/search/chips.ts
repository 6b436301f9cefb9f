import { chosenWords as words } from "../../words/filter.ts";
import { element } from "./element.ts";

/** Something that is asked for, and how to stop asking for it. */
export interface Chip {
  readonly name: string;
  readonly remove: () => void;
}

/**
 * Shows what is asked for as buttons that each stop asking for it, and one that stops asking for anything.
 * @returns shows other chips
 */
export function chipsIn(list: HTMLElement, clear: () => void): (chips: readonly Chip[]) => void {
  const all = element("button", { type: "button", class: "button" }, words.clear);
  all.addEventListener("click", clear);
  return (chips) => {
    const buttons = [...chips.map(chipButton), ...(chips.length > 0 ? [all] : [])];
    const focused = [...list.querySelectorAll("button")].findIndex((button) => button === document.activeElement);
    list.replaceChildren(...buttons.map((button) => element("li", {}, button)));
    // The chip that was used is gone; the one in its place goes on from there.
    if (focused >= 0) buttons[Math.min(focused, buttons.length - 1)]?.focus();
  };
}

function chipButton({ name, remove }: Chip): HTMLButtonElement {
  const chip = element(
    "button",
    { type: "button", class: "button", "aria-label": words.remove(name) },
    name,
    element("span", { "aria-hidden": "true" }, "×"),
  );
  chip.addEventListener("click", remove);
  return chip;
}
