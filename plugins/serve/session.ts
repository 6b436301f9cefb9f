// The model of a content folder, kept current while it is edited. Reading remembers what has not changed, and a page is
// made when it is asked for, so an edit costs the edited file, the joins and one page.
import type { PlannedPage } from "../../layouts/page.ts";
import { renderText } from "../../layouts/texts/render.ts";
import { siteImage, type SiteImage } from "../assets/site-image.ts";
import { openMemory } from "../content/kept-memory.ts";
import type { Site } from "../model/site.ts";
import { basePath, fileUrl, type UrlPath } from "../model/urls.ts";
import { imageText } from "../pages/frame.ts";
import { planFiles, type PlannedFile } from "../pages/files.ts";
import { planPages } from "../pages/plan.ts";
import { loadSite, stops, type Loaded } from "../pipeline.ts";
import { foundRelations } from "../search/relations.ts";
import type { Settings } from "../settings.ts";
import { headersFor, parseHeaders } from "./headers.ts";

/** The content as it was at the last reading. */
export interface Snapshot {
  readonly loaded: Loaded;
  /** The site to serve, or `undefined` while the content has errors. */
  readonly site: Site | undefined;
  /** Path that the site lives below; the last known one while site.yml cannot be used. */
  readonly base: UrlPath;
  readonly page: (address: string) => PlannedPage | undefined;
  /** Text of a planned file, such as the feed. */
  readonly file: (address: string) => string | undefined;
  /** The picture that other sites show beside a link; it is drawn only where it is asked for. */
  readonly image: () => SiteImage | undefined;
  /** Headers that a host is told to send with an address. */
  readonly headers: (address: string) => Readonly<Record<string, string>>;
}

/**
 * Opens a content folder for serving.
 * @returns reads it again, in full the first time
 */
export function openSession(settings: Settings): () => Snapshot {
  const { memory } = openMemory(settings.cache, settings.content);
  const relate = foundRelations(settings.cache);
  let base = basePath("http://localhost/");
  return () => {
    const loaded = loadSite(settings, memory, relate);
    base = loaded.site?.base ?? base;
    const site = stops(loaded.issues, false) ? undefined : loaded.site;
    return snapshotOf(loaded, site, base);
  };
}

function snapshotOf(loaded: Loaded, site: Site | undefined, base: UrlPath): Snapshot {
  if (site === undefined)
    return { loaded, site, base, page: () => undefined, file: () => undefined, image: () => undefined, headers: () => ({}) };
  const pages = new Map<string, PlannedPage>(planPages(site).map((page) => [page.url, page]));
  const files = lazy(
    () => new Map<string, PlannedFile["content"]>(planFiles(site).map(({ path, content }) => [fileUrl(base, path), content])),
  );
  const text = (address: string): string | undefined => {
    const content = files().get(address);
    return content && renderText(content());
  };
  const rules = lazy(() => parseHeaders(text(fileUrl(base, "_headers")) ?? ""));
  return {
    loaded,
    site,
    base,
    page: (address) => pages.get(address),
    file: text,
    image: lazy(() => siteImage(imageText(site))),
    headers: (address) => headersFor(rules(), address),
  };
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
