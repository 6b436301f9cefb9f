import { evidenceWords } from "../words/evidence.ts";
import type { ContentsEntry } from "./contents.tsx";
import { ScopedFindings } from "./finding-groups.tsx";
import type { FindingProps } from "./finding.tsx";

/** Findings from memory: `total` counts all of them, `findings` holds those of this page. */
export interface UncountedProps {
  readonly total: number;
  readonly findings: readonly FindingProps[];
}

const entryOf = ({ total }: UncountedProps): ContentsEntry => ({ id: "page-uncounted", text: evidenceWords.fromMemory(total) });

/** The heading of `Uncounted`, where the page has one. */
export const uncountedEntries = (uncounted: UncountedProps): readonly ContentsEntry[] =>
  uncounted.findings.length === 0 ? [] : [entryOf(uncounted)];

/** Findings that count nothing until somebody has seen their source. */
export function Uncounted({ uncounted }: { readonly uncounted: UncountedProps }) {
  return <ScopedFindings entry={entryOf(uncounted)} note={evidenceWords.fromMemoryNote} findings={uncounted.findings} />;
}
