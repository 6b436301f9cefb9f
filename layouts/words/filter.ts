// Words of the filter of a list: what opens it, its values, and what is chosen.

export const filterWords = {
  filter: "Filter",
  close: "Close",
  relation: "Relation",
  count: (count: number): string => ` (${count})`,
} as const;

/** What the script of a filter says; loaded with it, not before. */
export const chosenWords = {
  filter: (chosen: number): string => (chosen === 0 ? filterWords.filter : `${filterWords.filter} (${chosen})`),
  remove: (value: string): string => `Remove ${value}`,
  clear: "Clear all",
} as const;
