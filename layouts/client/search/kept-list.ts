// What search keeps in this browser. A browser may refuse to keep anything: then nothing was kept.

/** What is kept under a name, whatever it may be; `undefined` where there is nothing that can be read. */
export function keptValue(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "");
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name; `undefined` removes it. */
export function keepValue(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Search goes on without it.
  }
}

export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === "string") : [];
