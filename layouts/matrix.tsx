import { matrixTitle } from "../plugins/model/names.ts";
import { CountsNote } from "./components/counts.tsx";
import { MatrixInBrief, MatrixLegend, MatrixTable, type MatrixProps } from "./components/matrix-table.tsx";
import type { InFrame } from "./frame.ts";

export interface MatrixPageProps {
  readonly title: string;
  readonly matrices: readonly MatrixProps[];
}

/** One matrix on its own page, or all of them on `/matrix/`. */
export function MatrixPage({ title, matrices, frame }: MatrixPageProps & InFrame) {
  const [only] = matrices;
  return (
    <div class="wide">
      <h1>{title}</h1>
      <CountsNote method={frame.lists.method} />
      <MatrixLegend />
      {matrices.length === 1 && only !== undefined ? (
        <MatrixTable {...only} />
      ) : (
        matrices.map((matrix) => (
          <section>
            <h2>
              <a href={matrix.url}>{matrixTitle(matrix.judged, matrix.other)}</a>
            </h2>
            <MatrixInBrief {...matrix} />
          </section>
        ))
      )}
    </div>
  );
}
