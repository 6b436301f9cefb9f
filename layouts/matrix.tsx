import { CountsNote } from "./components/counts.tsx";
import { MatrixFilterLinks, type MatrixFilter } from "./components/matrix-filter.tsx";
import { MatrixInBrief, MatrixLegend, MatrixTable, type MatrixProps } from "./components/matrix-table.tsx";
import type { InFrame } from "./frame.ts";

export interface MatrixPageProps {
  readonly title: string;
  readonly matrices: readonly (MatrixProps & { readonly title: string })[];
  /** The third axis that filters the one matrix of the page. */
  readonly filter?: MatrixFilter | undefined;
}

/** One matrix on its own page, or all of them on `/matrix/`. */
export function MatrixPage({ title, matrices, filter, frame }: MatrixPageProps & InFrame) {
  const [only] = matrices;
  return (
    <div class="wide">
      <h1>{title}</h1>
      <CountsNote method={frame.lists.method} />
      <MatrixLegend />
      {filter !== undefined && <MatrixFilterLinks {...filter} />}
      {matrices.length === 1 && only !== undefined ? (
        <MatrixTable {...only} />
      ) : (
        matrices.map((matrix) => (
          <section>
            <h2>
              <a href={matrix.url}>{matrix.title}</a>
            </h2>
            <MatrixInBrief {...matrix} />
          </section>
        ))
      )}
    </div>
  );
}
