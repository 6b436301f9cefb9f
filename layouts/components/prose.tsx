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

/**
 * The text of a page. `title` names what stands before the first heading. Search cuts a page at named anchors, so markup that
 * follows a finding or a chart gets an anchor with the name of its section: without it, it would count to the block above.
 */
export function Prose({ prose, title }: { readonly prose: ProseProps; readonly title: string }) {
  let section = title;
  let after: string | undefined;
  return (
    <div class="prose">
      {prose.segments.map((segment) => {
        if (segment.kind === "finding") {
          after = segment.finding.id;
          return <Finding {...segment.finding} />;
        }
        if (segment.kind === "chart") {
          after = segment.chart.id;
          return <Chart {...segment.chart} />;
        }
        const anchor = after === undefined || /^\s*<h[2-6]/.test(segment.html) ? {} : { id: `page-after-${after}`, searchTitle: section };
        after = undefined;
        section = lastHeadingIn(segment.html, prose.contents) ?? section;
        return segment.kind === "html" ? (
          <Rendered as="div" html={segment.html} {...anchor} />
        ) : (
          <div class={`callout is-${segment.kind}`} role="note">
            <p class="callout-kind">{articleWords[segment.kind]}</p>
            <Rendered as="div" html={segment.html} {...anchor} />
          </div>
        );
      })}
    </div>
  );
}

const lastHeadingIn = (html: Html, contents: ProseProps["contents"]): string | undefined =>
  contents.findLast(({ id }) => html.includes(` id="${id}"`))?.text;
