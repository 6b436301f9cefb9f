/** The parts of the search page. */
export interface PageElements {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly filter: HTMLElement;
  readonly opener: HTMLElement;
  readonly notes: HTMLElement;
  readonly status: HTMLElement;
  readonly chosen: HTMLElement;
  readonly results: HTMLElement;
}

/** Finds the parts below an element; `undefined` where one is missing. */
export function pageElements(root: HTMLElement): PageElements | undefined {
  const form = root.querySelector<HTMLFormElement>("form[role=search]");
  const field = root.querySelector<HTMLInputElement>("input[name=q]");
  const filter = root.querySelector<HTMLElement>(".filter");
  const opener = root.querySelector<HTMLElement>(".filter-open");
  const notes = root.querySelector<HTMLElement>(".search-notes");
  const status = root.querySelector<HTMLElement>("[role=status]");
  const chosen = root.querySelector<HTMLElement>(".filter-chosen");
  const results = root.querySelector<HTMLElement>(".search-found");
  if (!form || !field || !filter || !opener || !notes || !status || !chosen || !results) return undefined;
  return { form, field, filter, opener, notes, status, chosen, results };
}
