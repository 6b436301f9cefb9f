// Request → answer, from the model and the bundles in memory; nothing of the site is on disk but images and the index.
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Assets } from "../../layouts/frame.ts";
import type { PlannedPage } from "../../layouts/page.ts";
import { renderPage } from "../../layouts/render.tsx";
import { fileUrl, notFoundUrl, searchUrl } from "../model/urls.ts";
import { drawPng } from "../assets/draw.ts";
import { frameOf } from "../pages/frame.ts";
import { plain, redirect, typeOf, type Answer } from "./answer.ts";
import { issuesPage } from "./problem-page.ts";
import type { Snapshot } from "./session.ts";

export interface Served {
  readonly snapshot: Snapshot;
  readonly assets: Assets;
  /** Bundled files by address. */
  readonly bundled: ReadonlyMap<string, Uint8Array>;
  /** Content folder, for images. */
  readonly content: string;
  /** Folder that holds `pagefind/` and `search/` once the first index is made. */
  readonly index: string;
  /** The content folder as the author would write it. */
  readonly root: string;
}

/** Answers a request. @param address path of the request, base path included */
export async function respond(served: Served, address: string): Promise<Answer> {
  const { snapshot, bundled } = served;
  const { site, base } = snapshot;
  if (address === "/" && base.length > 1) return redirect(base);

  const asset = bundled.get(address);
  if (asset !== undefined) return sent(address, asset);
  if (address.startsWith(fileUrl(base, "pagefind/"))) return fromDisk(address, served.index, base);
  if (site === undefined) return issuesPage(snapshot.loaded, served.root);

  const image = snapshot.image();
  if (image !== undefined && address === fileUrl(base, image.path)) return sent(address, await drawPng(image.svg));

  const page = snapshot.page(address);
  if (page !== undefined) return rendered(served, page, 200);
  const file = snapshot.file(address);
  if (file !== undefined) return sent(address, file);
  if (site.records.images.some((each) => fileUrl(base, each.file) === address)) return fromDisk(address, served.content, base);
  if (address.startsWith(searchUrl(base))) return fromDisk(address, served.index, base);
  if (!address.endsWith("/") && snapshot.page(`${address}/`) !== undefined) return redirect(`${address}/`);
  const missing = snapshot.page(notFoundUrl(base));
  return missing === undefined ? plain(404, "not found") : rendered(served, missing, 404);
}

function rendered({ snapshot, assets }: Served, page: PlannedPage, status: number): Answer {
  if (snapshot.site === undefined) throw new Error("a page of a site with errors was asked for");
  const html = renderPage(page.make(), frameOf(snapshot.site, assets, fileUrl(snapshot.base, snapshot.image()?.path ?? "")));
  // The dev server sends a policy of its own with a page that is not there, so that its reload script runs.
  const body = status === 200 ? html : html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, "");
  return { status, headers: { ...snapshot.headers(page.url), ...fresh, "Content-Type": typeOf(".html") }, body };
}

async function fromDisk(address: string, folder: string, below: string): Promise<Answer> {
  const name = address.slice(below.length);
  if (!/^[\w-]+(?:[./][\w-]+)*$/.test(name)) return plain(404, "not found");
  try {
    return sent(address, await readFile(path.join(folder, name)));
  } catch {
    return plain(404, "not found");
  }
}

const fresh = { "Cache-Control": "no-store" };
const sent = (address: string, body: string | Uint8Array): Answer => ({
  status: 200,
  headers: { ...fresh, "Content-Type": typeOf(address) },
  body,
});
