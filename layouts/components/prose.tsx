import type { Html } from "../../plugins/model/html.ts";
import { articleWords } from "../words/article.ts";
import { Chart, type ChartProps } from "./chart.tsx";
import { Finding, type FindingProps } from "./finding.tsx";
import { Rendered } from "./rendered.tsx";

/** A rendered body: markup and blocks in the order of the text. */
export interface ProseProps {
  readonly segments: readonly ProseSegment[];
  /** Headings of level 2, for "On this page". */
  readonly contents: readonly { readonly id: string; readonly text: string }[];
}

export type ProseSegment =
  | { readonly kind: "html"; readonly html: Html }
  | { readonly kind: "finding"; readonly finding: FindingProps }
  | { readonly kind: "chart"; readonly chart: ChartProps }
  | { readonly kind: "note" | "caution"; readonly html: Html };

/** The text of a page. */
export function Prose({ prose }: { readonly prose: ProseProps }) {
  return <div class="prose">{prose.segments.map(shown)}</div>;
}

function shown(segment: ProseSegment) {
  switch (segment.kind) {
    case "finding":
      return <Finding {...segment.finding} />;
    case "chart":
      return <Chart {...segment.chart} />;
    case "html":
      return <Rendered as="div" html={segment.html} />;
    case "note":
    case "caution":
      return (
        <div class={`callout is-${segment.kind}`} role="note">
          <p class="callout-kind">{articleWords[segment.kind]}</p>
          <Rendered as="div" html={segment.html} />
        </div>
      );
  }
}
