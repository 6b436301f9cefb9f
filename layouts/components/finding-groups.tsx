import type { Relation } from "../../plugins/model/evidence.ts";
import { termWords } from "../words/term.ts";
import type { ContentsEntry } from "./contents.tsx";
import { Finding, type FindingProps } from "./finding.tsx";
import { Section } from "./section.tsx";

/** `total` counts the whole group, `findings` holds those of this page. */
export interface FindingGroup {
  readonly relation: Relation;
  readonly total: number;
  readonly findings: readonly FindingProps[];
}

/** Findings outside their article: sentence and apparatus side by side where there is room. */
export function FindingList({ findings }: { readonly findings: readonly FindingProps[] }) {
  return (
    <div class="finding-list">
      {findings.map((finding) => (
        <Finding {...finding} />
      ))}
    </div>
  );
}

/** A heading for each relation that the page shows, with the number of the whole group. */
export const groupEntries = (groups: readonly FindingGroup[]): readonly ContentsEntry[] =>
  groups.map(({ relation, total }) => ({ id: `page-of-${relation}`, text: termWords.group(relation, total) }));

/** Findings by relation, under the headings of `groupEntries`. */
export function FindingGroups({ groups }: { readonly groups: readonly FindingGroup[] }) {
  return (
    <>
      {groups.map(({ relation, total, findings }) => (
        <Section id={`page-of-${relation}`} title={termWords.group(relation, total)}>
          <FindingList findings={findings} />
        </Section>
      ))}
    </>
  );
}

/** Findings that a page lists without counting them. */
export function ScopedFindings(props: {
  readonly entry: ContentsEntry;
  readonly note: string;
  readonly findings: readonly FindingProps[];
}) {
  const { entry, note, findings } = props;
  if (findings.length === 0) return null;
  return (
    <Section id={entry.id} title={entry.text}>
      <p class="page-facts">{note}</p>
      <FindingList findings={findings} />
    </Section>
  );
}
