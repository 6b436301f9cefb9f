import { anchorId, glossaryId, referenceId } from "./anchors.ts";
import type { Body, CitationItem, ClosedSegment, References } from "./body.ts";
import type { Records, SourceRecord } from "./record.ts";
import { closeHtml } from "./reference.ts";
import type { Prose } from "./site.ts";
import type { SourceNames } from "./source-names.ts";
import { readTarget } from "./target.ts";
import {
  articlesUrl,
  articleUrl,
  axisUrl,
  fileUrl,
  glossaryUrl,
  homeUrl,
  methodUrl,
  sourcesUrl,
  sourceUrl,
  termUrl,
  withFragment,
  type UrlPath,
} from "./urls.ts";

/** Turns what bodies refer to, files, anchors, images and citation keys, into addresses and labels. */
export class Resolver {
  readonly #base: UrlPath;
  readonly #bodies = new Map<string, { readonly url: UrlPath; readonly body: Body | undefined }>();
  readonly #images = new Map<string, { readonly width: number; readonly height: number }>();
  readonly #sources = new Map<string, SourceRecord>();
  readonly #names: ReadonlyMap<SourceRecord, SourceNames>;

  constructor(base: UrlPath, records: Records, names: ReadonlyMap<SourceRecord, SourceNames>) {
    this.#base = base;
    this.#names = names;
    for (const { file, slug, body } of records.articles) this.#bodies.set(file, { url: articleUrl(base, slug), body });
    for (const { file, axis, slug, body } of records.terms) this.#bodies.set(file, { url: termUrl(base, axis, slug), body });
    this.#bodies.set("index.md", { url: homeUrl(base), body: records.home?.body });
    this.#bodies.set("method.md", { url: methodUrl(base), body: records.method?.body });
    this.#bodies.set("glossary.yml", { url: glossaryUrl(base), body: undefined });
    this.#bodies.set("articles", { url: articlesUrl(base), body: undefined });
    for (const axis of Object.keys(records.site.values.axes))
      this.#bodies.set(`terms/${axis}`, { url: axisUrl(base, axis), body: undefined });
    for (const { file, width, height } of records.images) this.#images.set(file, { width, height });
    for (const file of records.files) if (file.endsWith(".bib")) this.#bodies.set(file, { url: sourcesUrl(base), body: undefined });
    for (const record of records.sources) this.#sources.set(record.key, record);
  }

  /**
   * A body with its references filled, when they are first asked for: the dev server asks for one page only.
   * @param ownList whether the page lists its sources, so that markers lead there; elsewhere they lead to the source's page
   */
  prose(file: string, body: Body, ownList: boolean): Prose {
    const references = this.references(file, body, ownList);
    let closed: readonly ClosedSegment[] | undefined;
    return {
      file,
      headings: body.headings,
      link: references.link,
      get segments() {
        closed ??= body.segments.map((segment) =>
          "id" in segment ? segment : { kind: segment.kind, html: closeHtml(segment.html, references) },
        );
        return closed;
      },
    };
  }

  references(file: string, body: Body, ownList: boolean): References {
    return {
      link: (index) => {
        const link = body.links[index];
        return link === undefined ? undefined : this.#address(file, link.target);
      },
      citation: (index) => (body.citations[index]?.items ?? []).map((item) => this.#citation(item, ownList)),
    };
  }

  #citation({ key, locator }: CitationItem, ownList: boolean): { label: string; href: string; locator: string | undefined } {
    const record = this.#sources.get(key);
    if (record === undefined) return { label: key, href: sourcesUrl(this.#base), locator };
    const href = ownList ? `#${referenceId(record.slug)}` : sourceUrl(this.#base, record.slug);
    return { label: this.#names.get(record)?.marker ?? key, href, locator };
  }

  #address(from: string, written: string): ReturnType<References["link"]> {
    const target = readTarget(from, written);
    if (target.kind === "outside") return { href: target.href };
    if (target.kind === "beyond") return undefined;
    const image = this.#images.get(target.file);
    if (image !== undefined) return { href: fileUrl(this.#base, target.file), ...image };
    const page = this.#bodies.get(target.file);
    if (page === undefined) return undefined;
    if (target.anchor === undefined || target.anchor === "") return { href: page.url };
    const id = target.file === "glossary.yml" ? glossaryId(target.anchor) : anchorId(page.body, target.anchor);
    return { href: id === undefined ? page.url : withFragment(page.url, id) };
  }
}
