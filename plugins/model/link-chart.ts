import type { InlineText } from "./body.ts";
import type { Chart, ChartFacts, DataTable, Written } from "./chart.ts";
import { joinChart } from "./join-chart.ts";
import { closeHtml } from "./reference.ts";
import type { Resolver } from "./resolve.ts";
import type { Article, Citation, RichText, Source } from "./site.ts";
import { withFragment } from "./urls.ts";

/** What a chart is joined to. */
export interface ChartContext {
  readonly article: Article;
  readonly tables: readonly DataTable[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly resolver: Resolver;
}

/** The table that a chart names by its file: `growth.csv`. */
export const tableOf = (tables: readonly DataTable[], data: Written | undefined): DataTable | undefined =>
  data && tables.find(({ file }) => file === `data/${data.text}`);

/** A chart joined to its table and sources, or `undefined` where it is incomplete or its table does not give it. */
export function linkChart(facts: ChartFacts, { article, tables, sources, resolver }: ChartContext): Chart | undefined {
  const table = tableOf(tables, facts.data);
  if (table === undefined || facts.title.text === "" || facts.checked === undefined || facts.read === undefined) return undefined;
  const citations = facts.sources.flatMap(({ key, locator }): Citation[] => {
    const source = sources.get(key);
    return source === undefined ? [] : [{ source, locator }];
  });
  const joined = joinChart(facts, table);
  if (citations.length === 0 || joined.kind !== "joined") return undefined;
  const references = resolver.references(article.record.file, article.record.body, false);
  const close = ({ html, text }: InlineText): RichText => ({ html: closeHtml(html, references), text });
  return {
    ...joined.chart,
    id: facts.id,
    article,
    url: withFragment(article.url, facts.id),
    title: close(facts.title),
    citations,
    checked: facts.checked.date,
    read: close(facts.read),
    note: facts.note && close(facts.note),
    place: facts.place,
  };
}
