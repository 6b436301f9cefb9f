import type { ComponentChildren } from "preact";
import type { BarMark, DrawnPanel, DrawnText, PathMark, SymbolMark } from "../../plugins/model/drawing.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";

export interface PlotProps {
  readonly panel: DrawnPanel;
  /** What every id of the drawing begins with. */
  readonly prefix: string;
  /** Id of the text that names the drawing. */
  readonly named: string;
  readonly description: string;
  /** What the ids of the chart's patterns begin with. */
  readonly patterns: string;
  /** Where each mark stands in the file of the chart, in the order of the marks; `undefined` where they stand here. */
  readonly files: readonly UrlPath[] | undefined;
}

/** A mark with the id of its outline, or with the address of the outline in a file. */
type Placed<Mark> = { readonly mark: Mark; readonly id: string; readonly file: UrlPath | undefined };

/** One drawing. Its width is that of its column: texts stand in percent of it, and only lines and dots are stretched. */
export function Plot({ panel, prefix, named, description, patterns, files }: PlotProps) {
  const { height, gutter, grid, bars, texts } = panel;
  const marks = panel.marks.map((mark, i) => ({ mark, id: `${prefix}-${i}`, file: files?.[i] }));
  const describedBy = `${prefix}-text`;
  return (
    <svg class={`plot gutter-${gutter}`} height={height} role="img" aria-labelledby={`${named} ${describedBy}`}>
      <desc id={describedBy}>{description}</desc>
      <Stretched height={height}>
        {grid.map((mark) => (
          <path class={classOf(mark)} d={mark.d} />
        ))}
      </Stretched>
      {bars.map((bar) => (
        <Bars bar={bar} patterns={patterns} />
      ))}
      {marks.length > 0 && (
        <Stretched height={height}>
          {marks.map(({ mark, ...place }) =>
            mark.kind === "symbols" ? null : isDots(mark) ? <Dots mark={mark} {...place} /> : <Path mark={mark} {...place} />,
          )}
        </Stretched>
      )}
      {marks.map(({ mark, ...place }) => (mark.kind === "symbols" ? <Symbols mark={mark} {...place} /> : null))}
      <Texts texts={texts} />
    </svg>
  );
}

function Stretched({ height, children }: { readonly height: number; readonly children: ComponentChildren }) {
  return (
    <svg width="100%" height={height} viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none">
      {children}
    </svg>
  );
}

const isDots = ({ look }: PathMark): boolean => look === "disc" || look === "square" || look === "ring";

const paintOf = ({ paint, size }: PathMark | SymbolMark): string =>
  [paint, size === undefined ? undefined : `size-${size}`].filter((name) => name !== undefined).join(" ");

const classOf = (mark: PathMark): string => `${mark.look === "ring" ? "disc" : mark.look} ${paintOf(mark)}`.trim();

function Path({ mark, file }: Placed<PathMark>) {
  return file === undefined ? <path class={classOf(mark)} d={mark.d} /> : <use class={classOf(mark)} href={file} />;
}

/** Dots over a rim in the colour of the page, which keeps them apart from what lies below; a ring has a hole besides. */
function Dots({ mark, id, file }: Placed<PathMark>) {
  const look = classOf(mark);
  const href = file ?? `#${id}`;
  return (
    <>
      {file === undefined && (
        <defs>
          <path id={id} vector-effect="non-scaling-stroke" d={mark.d} />
        </defs>
      )}
      <use class={`${look} rim`} href={href} />
      <use class={look} href={href} />
      {mark.look === "ring" && <use class={`${look} hole`} href={href} />}
    </>
  );
}

function Symbols({ mark, id, file }: Placed<SymbolMark>) {
  const look = `symbol ${paintOf(mark)}`;
  if (file !== undefined) return <use class={look} href={file} />;
  return (
    <g class={look}>
      <defs>
        <path id={id} d={mark.outline} />
      </defs>
      {mark.points.map(([x, y]) => (
        <use href={`#${id}`} x={percent(x)} y={y} />
      ))}
    </g>
  );
}

/** The first series is solid, each other has its pattern. */
function Bars({ bar: { series, rects }, patterns }: { readonly bar: BarMark; readonly patterns: string }) {
  return (
    <g class={`bar series-${series}`} fill={fillOf(series, patterns)}>
      {rects.map(({ x, y, width, height }) => (
        <rect x={percent(x)} y={y} width={percent(width)} height={height} />
      ))}
    </g>
  );
}

const patternPaths = ["M0 6 6 0M-1 1 1-1M5 7 7 5", "M2 3h2", "M0 3h6", "M3 0v6", "M0 0 6 6M0 6 6 0"] as const;

/** Paint of the bars of a series; `undefined` for a solid one. */
export const fillOf = (series: number, patterns: string): string | undefined => (series === 1 ? undefined : `url(#${patterns}-${series})`);

/** The patterns of a chart's series, for the bars of all its panels. */
export function Patterns({ series, patterns }: { readonly series: number; readonly patterns: string }) {
  if (series < 2) return null;
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true">
      <defs>
        {patternPaths.slice(0, series - 1).map((d, i) => (
          <pattern id={`${patterns}-${i + 2}`} width="6" height="6" patternUnits="userSpaceOnUse">
            <path class={`series-${i + 2}`} d={d} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

function Texts({ texts }: { readonly texts: readonly DrawnText[] }) {
  return (
    <>
      {texts.map(({ kind, text, x, y, dx, anchor }) => (
        <text
          class={kind === "tick" ? undefined : "ink"}
          x={percent(x)}
          y={y}
          dx={dx === 0 ? undefined : dx}
          text-anchor={anchor === "start" ? undefined : anchor}
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** A place or a length across, left out where it is nothing: that is what an attribute says that is not there. */
const percent = (thousandths: number): string | undefined => (thousandths === 0 ? undefined : `${Math.round(thousandths * 10) / 100}%`);
