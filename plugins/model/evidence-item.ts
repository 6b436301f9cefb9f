import type { IsoDate } from "./date.ts";
import type { Relation, SeenKind, SourceKind, Strength } from "./evidence.ts";
import type { Judged, Source } from "./site.ts";

/** A finding as far as it bounds a verdict. */
export interface EvidenceItem {
  readonly id: string;
  readonly relation: Relation;
  readonly strength: Strength;
  readonly seen: SeenKind;
  readonly checked: IsoDate;
  readonly sources: readonly EvidenceSource[];
}

export interface EvidenceSource {
  /** Family name of the first author, or what stands for it, in lower case: two sources with one name are not independent. */
  readonly author: string;
  readonly kind: SourceKind;
  /** Maker of the system that the source reports on; the author of a developer's report that names none. */
  readonly vendor: string | undefined;
}

/** The findings on a statement as `boundVerdict` takes them. A source without author goes by its title. */
export const evidenceItems = (judged: readonly Judged[]): readonly EvidenceItem[] =>
  judged.map(({ relation, finding: { id, strength, seen, checked, citations } }) => ({
    id,
    relation,
    strength,
    seen,
    checked,
    sources: citations.map(({ source }) => evidenceSource(source)),
  }));

function evidenceSource({ title, record: { authors, kind, vendor } }: Source): EvidenceSource {
  const author = (authors[0]?.family ?? title).toLowerCase();
  return { author, kind, vendor: vendor?.toLowerCase() ?? (kind === "developer-report" ? author : undefined) };
}
