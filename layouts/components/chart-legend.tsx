import type { LegendEntry } from "../../plugins/model/drawing.ts";
import { chartWords } from "../words/chart.ts";
import { fillOf } from "./chart-plot.tsx";

export interface ChartLegendProps {
  readonly entries: readonly LegendEntry[];
  /** What the ids of the chart's patterns begin with. */
  readonly patterns: string;
}

/** What stands for what: a sample of the mark, then its word. */
export function ChartLegend({ entries, patterns }: ChartLegendProps) {
  if (entries.length === 0) return null;
  return (
    <ul class="legend chart-legend" data-pagefind-ignore="index">
      {entries.map((entry) => (
        <li>
          <Sample entry={entry} patterns={patterns} /> {wordsOf(entry)}
        </li>
      ))}
    </ul>
  );
}

function wordsOf(entry: LegendEntry): string {
  if (entry.kind === "fit") return chartWords.fitted(entry.name);
  return entry.kind === "size" ? chartWords.size(entry.name, entry.from, entry.to) : entry.name;
}

function Sample({ entry, patterns }: { readonly entry: LegendEntry; readonly patterns: string }) {
  if (entry.kind === "series") return <SeriesSample entry={entry} patterns={patterns} />;
  return (
    <svg class="sample" width="24" height="14" aria-hidden="true">
      {entry.kind === "size" && <SizeSample isColoured={entry.isColoured} />}
      {entry.kind === "reference" && <path class="upright" d="M12 0v14" />}
      {entry.kind === "guide" && <path class="guideline" d="M0 7h24" />}
      {entry.kind === "fit" && <path class="fit" d="M0 7h24" />}
    </svg>
  );
}

function SizeSample({ isColoured }: { readonly isColoured: boolean }) {
  return (
    <>
      {isColoured && <path class="disc rim step-1 size-1" d="M3 7h.1" />}
      <path class={`disc size-1${isColoured ? " step-1" : ""}`} d="M3 7h.1" />
      <path class={`disc size-4${isColoured ? " step-5" : ""}`} d="M17 7h.1" />
    </>
  );
}

function SeriesSample({ entry, patterns }: { readonly entry: Extract<LegendEntry, { kind: "series" }>; readonly patterns: string }) {
  return (
    <svg class={`sample series-${entry.series}`} fill={fillOf(entry.series, patterns)} width="24" height="14" aria-hidden="true">
      {entry.samples.map(sampleOf)}
    </svg>
  );
}

function sampleOf(sample: Extract<LegendEntry, { kind: "series" }>["samples"][number]) {
  switch (sample) {
    case "line":
      return <path class="line" d="M0 7h24" />;
    case "bar":
      return <rect class="bar" x="5" y="1" width="14" height="12" />;
    case "disc":
    case "square":
      return <path class={sample} d="M12 7h.1" />;
    case "ring":
      return (
        <>
          <path class="disc" d="M12 7h.1" />
          <path class="disc hole" d="M12 7h.1" />
        </>
      );
    case "plus":
      return (
        <>
          <path class="upright" d="M12 3v8" />
          <path class="level" d="M12 6v2" />
        </>
      );
    case "triangle":
      return <path class="symbol" d="M12 2 17 11H7z" />;
    case "diamond":
      return <path class="symbol" d="M12 2 17 7 12 12 7 7z" />;
  }
}
