import type { IsoDate } from "../../plugins/model/date.ts";
import type { AxisRange, Drawing } from "../../plugins/model/drawing.ts";
import type { Html } from "../../plugins/model/html.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";
import { chartWords, type AxisWords } from "../words/chart.ts";
import { ChartLegend } from "./chart-legend.tsx";
import { Patterns, Plot } from "./chart-plot.tsx";
import { DataTable, type DataTableProps } from "./data-table.tsx";
import { Rendered } from "./rendered.tsx";
import { SourceLinks, type CitedSource } from "./source-links.tsx";

export interface ChartProps {
  /** Anchor. */
  readonly id: string;
  /** A sentence that says what is seen. */
  readonly title: Html;
  /** The same without markup, for search. */
  readonly text: string;
  readonly read: Html;
  readonly note: Html | undefined;
  readonly axes: Readonly<Record<"x" | "y", AxisWords & { readonly range: AxisRange }>>;
  readonly series: readonly string[];
  readonly drawing: Drawing;
  /** Addresses of the marks of each panel, where a file holds them. */
  readonly files: readonly (readonly UrlPath[])[] | undefined;
  readonly rows: number;
  readonly table: { readonly kind: "below"; readonly data: DataTableProps } | { readonly kind: "page"; readonly url: UrlPath };
  readonly download: { readonly href: UrlPath; readonly bytes: number };
  readonly sources: readonly CitedSource[];
  readonly checked: IsoDate;
}

/** A chart: what is seen, how to read it, the drawing, its data and where they are from. It is an anchor. */
export function Chart(props: ChartProps) {
  const { id, title, read, note, axes, drawing, sources, checked, download } = props;
  const name = `page-${id}`;
  const patterns = `${name}-pattern`;
  return (
    <figure class={`chart${drawing.isWide ? " is-wide" : ""}`} id={id} aria-labelledby={name}>
      <figcaption>
        <p class="chart-title">
          <Rendered as="span" id={name} html={title} />
        </p>
        <p>
          {chartWords.read}
          <Rendered as="span" html={read} />
        </p>
      </figcaption>
      <ChartLegend entries={drawing.legend} patterns={patterns} />
      {drawing.panels.some(({ bars }) => bars.length > 0) && <Patterns series={props.series.length} patterns={patterns} />}
      {axes.y.scale !== "bins" && (
        <p class="chart-axis is-y" data-pagefind-ignore="index">
          {chartWords.axis(axes.y)}
        </p>
      )}
      <Panels {...props} name={name} patterns={patterns} />
      <p class="chart-axis is-x" data-pagefind-ignore="index">
        {chartWords.axis(axes.x)}
      </p>
      {drawing.unlabelled > 0 && <p data-pagefind-ignore="index">{chartWords.unlabelled(drawing.unlabelled)}</p>}
      <Data {...props} />
      {note !== undefined && (
        <p>
          <Rendered as="span" html={note} />
        </p>
      )}
      <p class="chart-source" data-pagefind-ignore="index">
        {chartWords.source}
        <SourceLinks sources={sources} />
        {chartWords.checked(checked)}
      </p>
      <p class="chart-source" data-pagefind-ignore="index">
        <a href={download.href} download>
          {chartWords.download(download.bytes)}
        </a>
      </p>
    </figure>
  );
}

function Panels({ axes, series, drawing, files, rows, name, patterns }: ChartProps & { readonly name: string; readonly patterns: string }) {
  const { panels } = drawing;
  return (
    <div class={panels.length > 1 ? "panels" : undefined} data-pagefind-ignore="index">
      {panels.map((panel, i) => (
        <div>
          {panel.name !== undefined && <p class="chart-panel">{panel.name}</p>}
          <Plot
            panel={panel}
            prefix={`${name}-${i}`}
            named={name}
            description={chartWords.describe({ rows, series, panel: panel.name, axes })}
            patterns={patterns}
            files={files?.[i]}
          />
        </div>
      ))}
    </div>
  );
}

function Data({ table, rows, text }: ChartProps) {
  if (table.kind === "page")
    return (
      <p class="chart-source" data-pagefind-ignore="index">
        <a href={table.url}>{chartWords.tablePage(rows)}</a>
      </p>
    );
  return (
    <details data-pagefind-ignore="index">
      <summary>{chartWords.table}</summary>
      <DataTable {...table.data} area={chartWords.tableOf(text)} />
    </details>
  );
}
