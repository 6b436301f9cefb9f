/** Something that may not be published: the generator made it, so no author can mend it in the content. */
export interface Fault {
  /** Path below the output folder. */
  readonly path: string;
  /** What was found and what was expected, one sentence without a full stop. */
  readonly message: string;
}

/** Faults that stopped a build, one a line, the first twenty. */
export function formatFaults(faults: readonly Fault[]): string {
  const shown = faults.slice(0, 20).map(({ path, message }) => `${path}: ${message}`);
  const more = faults.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}
