export interface Listbox {
  /** Shows other groups of options; none is active. */
  show(groups: readonly HTMLElement[]): void;
  /** Shows further groups below. */
  add(groups: readonly HTMLElement[]): void;
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
    // With the first option the name of its group comes into sight too.
    (index === 0 ? list.firstElementChild : option)?.scrollIntoView({ block: "nearest" });
  }

  function readOptions(): void {
    options = [...list.querySelectorAll<HTMLAnchorElement>("a[role=option]")];
    for (const [i, option] of options.entries()) option.id = `${list.id}-${i + 1}`;
    field.setAttribute("aria-expanded", String(options.length > 0));
  }

  return {
    show(groups) {
      activate(-1);
      list.replaceChildren(...groups);
      list.scrollTop = 0;
      readOptions();
    },
    add(groups) {
      list.append(...groups);
      readOptions();
    },
    down: () => activate(Math.min(index + 1, options.length - 1)),
    up: () => activate(Math.max(index - 1, -1)),
    leave: () => activate(-1),
    active: () => options[index],
  };
}
