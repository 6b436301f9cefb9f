import { relations, totalOf, type Counts, type Relation } from "../../plugins/model/evidence.ts";

/** Up to this many findings each has a block of its own; more are drawn in proportion. */
const mostBlocks = 24;
const [block, gap] = [10, 2];
const leastShare = 2;

/** Counts as a drawing. The sentence of counts beside it is the accessible version, so the drawing is hidden. */
export function Strip({ counts }: { readonly counts: Counts }) {
  const total = totalOf(counts);
  if (total === 0) return null;
  return total <= mostBlocks ? <Blocks counts={counts} total={total} /> : <Segments counts={counts} />;
}

/** Narrower where there is no room, never cut off: a missing block would read as a missing finding. */
function Blocks({ counts, total }: { readonly counts: Counts; readonly total: number }) {
  const width = total * (block + gap) - gap;
  let drawn = 0;
  return (
    <svg class="strip" width={width} height="12" viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true">
      {present(counts).map((relation) => {
        const first = drawn;
        drawn += counts[relation];
        return <path class={`is-${relation}`} d={blocks(first, counts[relation])} />;
      })}
    </svg>
  );
}

/** One path for all blocks of a relation: a page may hold thousands. */
const blocks = (first: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `M${(first + i) * (block + gap) + 0.5} .5h${block - 1}v11h-${block - 1}z`).join("");

const present = (counts: Counts): readonly Relation[] => relations.filter((relation) => counts[relation] > 0);

/** Places are in percent and the gaps between in pixels, so a gap is drawn over the start of the segment that it parts. */
function Segments({ counts }: { readonly counts: Counts }) {
  let left = 0;
  return (
    <svg class="strip is-proportional" width="100%" height="12" aria-hidden="true">
      {shares(counts).map(({ relation, share }) => {
        const x = `${percent(left)}%`;
        left += share;
        return (
          <>
            <rect class={`is-${relation}`} x={x} y="0.5" width={`${percent(share)}%`} height="11" />
            {x !== "0%" && <rect class="strip-gap" x={x} width={gap} height="12" />}
          </>
        );
      })}
    </svg>
  );
}

const percent = (share: number): number => Math.round(share * 100) / 100;

/** Shares of the relations that occur, in percent, none below the least that can be seen; they sum to 100. */
export function shares(counts: Counts): readonly { readonly relation: Relation; readonly share: number }[] {
  const total = totalOf(counts);
  const raised = present(counts).map((relation) => Math.max(leastShare, (counts[relation] / total) * 100));
  const sum = raised.reduce((a, b) => a + b, 0);
  return present(counts).map((relation, i) => ({ relation, share: ((raised[i] ?? 0) / sum) * 100 }));
}
