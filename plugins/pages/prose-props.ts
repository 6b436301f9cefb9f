import type { ChartProps } from "../../layouts/components/chart.tsx";
import type { ProseProps, ProseSegment } from "../../layouts/components/prose.tsx";
import type { Finding, Prose } from "../model/site.ts";
import { ownFindingProps } from "./finding-props.ts";

/**
 * A rendered body as a layout shows it.
 * @param findings findings that stand in it
 * @param charts charts that stand in it
 */
export function proseProps(
  { segments, headings }: Prose,
  findings: readonly Finding[] = [],
  charts: readonly ChartProps[] = [],
): ProseProps {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return {
    segments: segments.flatMap((segment): ProseSegment[] => {
      if (!("id" in segment)) return [segment];
      if (segment.kind === "chart") return charts.filter(({ id }) => id === segment.id).map((chart) => ({ kind: "chart", chart }));
      const finding = byId.get(segment.id);
      return finding === undefined ? [] : [{ kind: "finding", finding: ownFindingProps(finding) }];
    }),
    contents: headings.filter(({ level }) => level === 2).map(({ id, text }) => ({ id, text })),
  };
}

/** No prose: pages from 2 on do not repeat an introduction. */
export const noProse: ProseProps = { segments: [], contents: [] };
