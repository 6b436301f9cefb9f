import { pageTitle } from "../plugins/model/names.ts";
import type { UrlPath } from "../plugins/model/urls.ts";
import { DataTable, type DataTableProps } from "./components/data-table.tsx";
import { LinkList } from "./components/link-list.tsx";
import { Paging } from "./components/paging.tsx";
import { Section } from "./components/section.tsx";
import type { LinkProps, Paging as PagingProps } from "./frame.ts";
import { chartWords, dataWords } from "./words/chart.ts";

export interface DataProps {
  readonly title: string;
  readonly table: DataTableProps;
  readonly charts: readonly LinkProps[];
  readonly download: { readonly href: UrlPath; readonly bytes: number };
  readonly paging: PagingProps;
}

/** One page of a table that is too long to stand below its chart. */
export function Data({ title, table, charts, download, paging }: DataProps) {
  return (
    <>
      <h1>{pageTitle(title, paging.page)}</h1>
      <p class="page-facts">
        <a href={download.href} download>
          {chartWords.download(download.bytes)}
        </a>
      </p>
      <DataTable {...table} area={title} />
      <Paging paging={paging} />
      <Section id="page-charts" title={dataWords.charts}>
        <LinkList links={charts} />
      </Section>
    </>
  );
}
