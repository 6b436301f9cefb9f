export interface Listbox {
  /** Shows other options; none is active. */
  show(options: readonly HTMLAnchorElement[]): void;
  /** Goes to the next option, and stays on the last. */
  down(): void;
  /** Goes to the option before, and from the first back to the field. */
  up(): void;
  leave(): void;
  active(): HTMLAnchorElement | undefined;
}

/** Drives the list of a combobox: the focus stays in the field, which names the active option. */
export function driveListbox(field: HTMLElement, list: HTMLElement): Listbox {
  let options: readonly HTMLAnchorElement[] = [];
  let index = -1;

  function activate(next: number): void {
    options[index]?.setAttribute("aria-selected", "false");
    index = next;
    const option = options[index];
    if (option === undefined) return field.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  return {
    show(shown) {
      activate(-1);
      options = shown;
      list.replaceChildren(...shown);
      list.scrollTop = 0;
      field.setAttribute("aria-expanded", String(shown.length > 0));
    },
    down: () => activate(Math.min(index + 1, options.length - 1)),
    up: () => activate(Math.max(index - 1, -1)),
    leave: () => activate(-1),
    active: () => options[index],
  };
}
