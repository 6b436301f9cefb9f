import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { Article } from "./article.tsx";
import { Articles } from "./articles.tsx";
import { Sprite } from "./components/sprite.tsx";
import { Axis } from "./axis.tsx";
import { Crossing } from "./crossing.tsx";
import { Data } from "./data.tsx";
import { Document } from "./document.tsx";
import { Findings } from "./findings.tsx";
import type { Frame, InFrame } from "./frame.ts";
import { Glossary } from "./glossary.tsx";
import { Home } from "./home.tsx";
import { MatrixPage } from "./matrix.tsx";
import { Method } from "./method.tsx";
import { NotFound } from "./not-found.tsx";
import type { LayoutName, LayoutProps, Page, PageOf } from "./page.ts";
import { Search } from "./search.tsx";
import { Source } from "./source.tsx";
import { Sources } from "./sources.tsx";
import { Stub } from "./stub.tsx";
import { Term } from "./term.tsx";

type Layouts = { readonly [L in LayoutName]: (props: LayoutProps[L] & InFrame) => VNode };

const layouts: Layouts = {
  home: Home,
  articles: Articles,
  article: Article,
  term: Term,
  axis: Axis,
  matrix: MatrixPage,
  crossing: Crossing,
  data: Data,
  findings: Findings,
  sources: Sources,
  source: Source,
  glossary: Glossary,
  method: Method,
  search: Search,
  "not-found": NotFound,
  stub: Stub,
};

const contentOf = <L extends LayoutName>(page: PageOf<L>, frame: Frame): VNode => layouts[page.layout]({ ...page.props, frame });

/** Shapes that any page may use: the same on each, so drawn once. */
const sprite = renderToString(<Sprite />);

/** A page as a whole HTML document. The same page and frame give the same text. */
export function renderPage(page: Page, frame: Frame): string {
  const html = renderToString(
    <Document page={page} frame={frame}>
      {contentOf(page, frame)}
    </Document>,
  );
  const end = html.lastIndexOf("</body>");
  return `<!doctype html>\n${html.slice(0, end)}${sprite}${html.slice(end)}\n`;
}
