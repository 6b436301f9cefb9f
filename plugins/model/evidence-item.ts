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
  /**
   * First author as family name and initial, or what stands for one, in lower case: two sources with one author are not independent.
   * The initial tells apart the many who share a family name, and joins the one who is written in full here and shortened there.
   */
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
  const [first] = authors;
  const family = (first?.family ?? title).toLowerCase();
  const author = [family, first?.given?.charAt(0).toLowerCase()].filter(Boolean).join(" ");
  return { author, kind, vendor: vendor?.toLowerCase() ?? (kind === "developer-report" ? family : undefined) };
}
