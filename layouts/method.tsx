import { Contents } from "./components/contents.tsx";
import { MatrixLegend } from "./components/matrix-table.tsx";
import { Prose, type ProseProps } from "./components/prose.tsx";
import { VerdictRules, verdictRulesEntry } from "./components/verdict-rules.tsx";

export interface MethodProps {
  readonly title: string;
  readonly prose: ProseProps | undefined;
}

/** The method page: its prose, else the legend of relations; then what bounds a verdict. */
export function Method({ title, prose }: MethodProps) {
  return (
    <>
      <h1>{title}</h1>
      {prose === undefined ? (
        <MatrixLegend />
      ) : (
        <>
          <Contents entries={[...prose.contents, verdictRulesEntry]} />
          <Prose prose={prose} />
        </>
      )}
      <VerdictRules />
    </>
  );
}
