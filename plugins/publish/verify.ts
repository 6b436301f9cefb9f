// The last look at a site before it is published: what it says leads somewhere, and nothing in it is what it should not be.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { basePath, outputPath, type UrlPath } from "../model/urls.ts";
import type { Fault } from "./fault.ts";
import { readPage } from "./page.ts";
import { xmlFault } from "./xml.ts";

export interface Finished {
  /** Folder that holds the whole site. */
  readonly folder: string;
  /** Public address of the site, with a slash at the end. */
  readonly url: string;
  /** Pages whose text is at hand by their path, so that they need not be read again. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * Checks every file of a finished site that is there when it begins: links, anchors, ids, markup, XML, JSON and paths.
 * It lets other work of the process go on between pages.
 */
export async function verifySite({ folder, url, pages }: Finished): Promise<readonly Fault[]> {
  const files = filesOf(folder);
  const text = (file: string): string => pages.get(file) ?? readFileSync(path.join(folder, file), "utf8");
  const faults: Fault[] = [...samePaths(files)];
  const fault = (file: string, message: string): number => faults.push({ path: file, message });

  const ids = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, string>();
  for (const [i, file] of files.entries()) {
    if (i % 20 === 0) await setImmediate();
    if (file.endsWith(".html")) {
      const page = readPage(text(file));
      for (const message of page.faults) fault(file, message);
      ids.set(file, page.ids);
      for (const address of page.addresses) {
        if (address.startsWith("#")) {
          if (!hasAnchor(page.ids, address.slice(1))) fault(file, `the link ${address} leads to no id of the page`);
        } else if (!links.has(address)) links.set(address, file);
      }
    } else if (file.endsWith(".xml")) {
      const message = xmlFault(text(file));
      if (message !== undefined) fault(file, message);
      if (file === "sitemap.xml") for (const [, address = ""] of text(file).matchAll(/<loc>([^<]*)<\/loc>/g)) links.set(address, file);
    } else if (file.endsWith(".json")) {
      const message = jsonFault(text(file));
      if (message !== undefined) fault(file, message);
    }
  }

  const present = new Set(files);
  for (const [address, file] of links) {
    const message = linkFault(address, url, present, ids);
    if (message !== undefined) fault(file, message);
  }
  return faults;
}

/** What is wrong with a link as written, or `undefined` where it leads to a file of the site, and to an id in it, or outside. */
function linkFault(
  address: string,
  url: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const base = basePath(url);
  const inside = address.startsWith(url) ? `${base}${address.slice(url.length)}` : address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(inside)) return undefined;
  if (!inside.startsWith(base)) return `the link ${address} leads out of the site, whose path is ${base}`;
  const [, target = "", fragment] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(inside) ?? [];
  const file = decoded(outputPath(base, target as UrlPath));
  if (!files.has(file)) return `the link ${address} leads to no page or file of the site`;
  const anchors = ids.get(file);
  if (fragment !== undefined && anchors !== undefined && !hasAnchor(anchors, fragment))
    return `the link ${address} leads to no id of that page`;
  return undefined;
}

const hasAnchor = (ids: ReadonlySet<string>, fragment: string): boolean => fragment === "" || ids.has(decoded(fragment));

function decoded(text: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (cause) {
    return `is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

/** Paths that are one file on a disk that does not tell capitals apart. */
function samePaths(files: readonly string[]): readonly Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const file of files) {
    const other = seen.get(file.toLowerCase());
    if (other !== undefined) faults.push({ path: file, message: `differs from ${other} only in capitals` });
    seen.set(file.toLowerCase(), file);
  }
  return faults;
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
