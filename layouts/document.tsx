import type { ComponentChildren } from "preact";
import { policyMeta } from "../plugins/model/policy.ts";
import { CitedSite } from "./components/cite.tsx";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { Footer } from "./components/footer.tsx";
import { Guide } from "./components/guide.tsx";
import { Header } from "./components/header.tsx";
import { LinkedDataBlock, Metadata } from "./components/metadata.tsx";
import type { Frame, Head } from "./frame.ts";
import type { Page } from "./page.ts";
import { footerWords, navigationWords, windowTitle } from "./words/navigation.ts";

export interface DocumentProps {
  readonly page: Page;
  readonly frame: Frame;
  readonly children: ComponentChildren;
}

/** What stands around every page: head, header, navigation, `main` with the page, footer. */
export function Document({ page, frame, children }: DocumentProps) {
  const { url, head } = page;
  return (
    <html lang={frame.language} data-base={frame.base}>
      <DocumentHead page={page} frame={frame} />
      <body>
        <a class="skip" href="#page-main">
          {navigationWords.skip}
        </a>
        <Header url={url} head={head} frame={frame} />
        <Guide url={url} head={head} frame={frame} />
        <main id="page-main" class={`is-${page.layout}`} tabIndex={-1} data-pagefind-body={head.search === undefined ? undefined : "main"}>
          <Breadcrumbs trail={head.trail} title={head.title} />
          <Overdue head={head} />
          <CitedSite.Provider value={{ title: frame.title, url: head.canonical }}>{children}</CitedSite.Provider>
        </main>
        <Footer head={head} frame={frame} />
        <LinkedDataBlock data={head.data} />
      </body>
    </html>
  );
}

function DocumentHead({ page, frame }: Omit<DocumentProps, "children">) {
  const { head } = page;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{windowTitle(head.title, frame.title)}</title>
      <meta name="description" content={head.description} />
      <meta name="color-scheme" content="light dark" />
      {head.hidden && <meta name="robots" content="noindex" />}
      {page.layout === "stub" && <meta http-equiv="refresh" content={`0; url=${page.props.target.url}`} />}
      <link rel="canonical" href={head.canonical} />
      <script src={frame.assets.theme} />
      <link rel="stylesheet" href={page.layout === "article" ? frame.assets.articleStyle : frame.assets.style} />
      <link rel="icon" type="image/svg+xml" href={frame.assets.icon} />
      <Metadata page={page} frame={frame} />
      <script type="module" src={frame.assets.script} />
    </head>
  );
}

const policy = policyMeta();

function Overdue({ head: { reviewed } }: { readonly head: Head }) {
  if (reviewed === undefined || !reviewed.overdue) return null;
  return (
    <div class="callout is-overdue" role="note" data-pagefind-ignore="index">
      <p class="callout-kind">{footerWords.outOfDate}</p>
      <p>{footerWords.overdue(reviewed.due)}</p>
    </div>
  );
}
