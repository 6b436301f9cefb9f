import type { UrlPath } from "../plugins/model/urls.ts";
import type { ArticleProps } from "./article.tsx";
import type { ArticlesProps } from "./articles.tsx";
import type { AxisProps } from "./axis.tsx";
import type { CrossingProps } from "./crossing.tsx";
import type { DataProps } from "./data.tsx";
import type { FindingsProps } from "./findings.tsx";
import type { Head } from "./frame.ts";
import type { GlossaryProps } from "./glossary.tsx";
import type { HomeProps } from "./home.tsx";
import type { MatrixPageProps } from "./matrix.tsx";
import type { MethodProps } from "./method.tsx";
import type { NotFoundProps } from "./not-found.tsx";
import type { SearchProps } from "./search.tsx";
import type { SourceProps } from "./source.tsx";
import type { SourcesProps } from "./sources.tsx";
import type { StubProps } from "./stub.tsx";
import type { TermProps } from "./term.tsx";

/** Every layout with the props it shows. */
export interface LayoutProps {
  readonly home: HomeProps;
  readonly articles: ArticlesProps;
  readonly article: ArticleProps;
  readonly term: TermProps;
  readonly axis: AxisProps;
  readonly matrix: MatrixPageProps;
  readonly crossing: CrossingProps;
  readonly data: DataProps;
  readonly findings: FindingsProps;
  readonly sources: SourcesProps;
  readonly source: SourceProps;
  readonly glossary: GlossaryProps;
  readonly method: MethodProps;
  readonly search: SearchProps;
  readonly "not-found": NotFoundProps;
  readonly stub: StubProps;
}

export type LayoutName = keyof LayoutProps;

/** A page of one layout, or of any of several. */
export type PageOf<Name extends LayoutName> = {
  [L in Name]: { readonly url: UrlPath; readonly layout: L; readonly head: Head; readonly props: LayoutProps[L] };
}[Name];

/** A page as plain data: it can be rendered on request, or in another process. */
export type Page = PageOf<LayoutName>;

/** A page that is known by its address and made when asked for. */
export interface PlannedPage {
  readonly url: UrlPath;
  readonly make: () => Page;
}
