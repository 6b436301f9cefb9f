import type { Frame, LinkedData } from "../frame.ts";
import type { Page } from "../page.ts";
import { feedWords } from "../words/machines.ts";

/** What a page tells programs: previews on other sites, other formats, feeds, linked data. */
export function Metadata({ page, frame }: { readonly page: Page; readonly frame: Frame }) {
  const { head, layout } = page;
  const { image } = frame;
  return (
    <>
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:type" content={layout === "article" ? "article" : "website"} />
      <meta property="og:url" content={head.canonical} />
      <meta property="og:site_name" content={frame.title} />
      <meta property="og:image" content={image.address} />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={image.description} />
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="alternate" type="application/atom+xml" title={feedWords.articles(frame.title)} href={frame.lists.feed} />
      <link rel="alternate" type="application/atom+xml" title={feedWords.findings(frame.title)} href={frame.lists.findingsFeed} />
      {head.alternates.map(({ type, url }) => (
        <link rel="alternate" type={type} href={url} />
      ))}
    </>
  );
}

/**
 * A block of data, which no browser runs; without `<` nothing in it can end it. It stands last in a page: what repeats text that was there
 * before costs least to send.
 */
export function LinkedDataBlock({ data }: { readonly data: readonly LinkedData[] }) {
  if (data.length === 0) return null;
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": data }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
