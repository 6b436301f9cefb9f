// What may stand in a content folder. A file that is not named here is never opened.
import { lstatSync, readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { extname, join } from "node:path";
import { error, startOf, type Issue } from "../model/issue.ts";
import { compareText } from "../model/order.ts";
import { parseSlug, slugify, slugLength } from "../model/slug.ts";

export type FileKind = "site" | "home" | "method" | "glossary" | "gaps" | "article" | "term" | "sources" | "data" | "image";

export interface ContentFile {
  /** Path from the content folder, with forward slashes. */
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: Buffer;
}

export interface Gate {
  /** Every file that was read, sorted by path. */
  readonly files: readonly ContentFile[];
  /** Paths of all files that may stand here, also of those that are too large or cannot be read. */
  readonly allowed: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

const kilobyte = 1024;
const rule = "file-allowed";

const rootFiles: Readonly<Record<string, FileKind>> = {
  "site.yml": "site",
  "index.md": "home",
  "method.md": "method",
  "glossary.yml": "glossary",
  "gaps.yml": "gaps",
};

interface FolderRule {
  readonly kind: FileKind;
  readonly extensions: readonly string[];
}

const folders: Readonly<Record<string, FolderRule>> = {
  articles: { kind: "article", extensions: [".md"] },
  sources: { kind: "sources", extensions: [".bib"] },
  data: { kind: "data", extensions: [".csv"] },
  images: { kind: "image", extensions: [".png", ".jpg", ".webp", ".avif"] },
};
const termFolder: FolderRule = { kind: "term", extensions: [".md"] };

const rootEntries = [...Object.keys(rootFiles), "articles/", "terms/", "sources/", "data/", "images/"].join(", ");

/** Kilobytes of a file, where it is not 512. */
const largestOf: Partial<Readonly<Record<FileKind, number>>> = {
  image: 2048,
  data: 1024,
  sources: 256,
  site: 128,
  glossary: 128,
  gaps: 128,
};

const isLitter = (name: string): boolean => /^(?:\.DS_Store|Thumbs\.db|.*~|\..*\.swp)$/.test(name);

/** A walk under way: where, and what it has met. */
interface Walk {
  readonly folder: string;
  readonly files: ContentFile[];
  readonly allowed: Set<string>;
  readonly issues: Issue[];
}

/**
 * Walks a content folder and reads the files that may stand in it.
 * @param folder path of the content folder; it may be a link itself, nothing in it may
 * @returns files sorted by code unit; an issue for each entry that is refused, none for the litter of editors and systems
 */
export function openGate(folder: string): Gate {
  const walk: Walk = { folder, files: [], allowed: new Set(), issues: [] };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const hint = `make the folder ${JSON.stringify(folder)} with a site.yml, or name another one`;
    refuse(walk, "site.yml", "the content folder does not exist", hint);
    return walk;
  }
  for (const { entry, path } of entriesOf(walk, "")) {
    const kind = Object.hasOwn(rootFiles, path) ? rootFiles[path] : undefined;
    const inside = Object.hasOwn(folders, path) ? folders[path] : undefined;
    if (entry.isFile() && kind !== undefined) admit(walk, path, kind);
    else if (entry.isDirectory() && inside !== undefined) walkFolder(walk, path, inside);
    else if (entry.isDirectory() && path === "terms") walkTerms(walk);
    else {
      const what = entry.isDirectory() ? "folder" : "file";
      refuse(walk, path, `this ${what} cannot stand here`, `the content folder may hold ${rootEntries}`);
    }
  }
  walk.files.sort((a, b) => compareText(a.path, b.path));
  return walk;
}

function refuse({ issues }: Walk, path: string, message: string, hint: string): void {
  issues.push(error(rule, startOf(path), message, hint));
}

function admit(walk: Walk, path: string, kind: FileKind): void {
  walk.allowed.add(path);
  const full = join(walk.folder, path);
  const largest = (largestOf[kind] ?? 512) * kilobyte;
  try {
    const { size } = lstatSync(full);
    if (size <= largest) {
      walk.files.push({ path, kind, bytes: readFileSync(full) });
      return;
    }
    const message = `this file has ${Math.ceil(size / kilobyte)} KB, expected at most ${largest / kilobyte} KB`;
    refuse(walk, path, message, kind === "image" ? "make the image smaller" : "split the file");
  } catch (cause) {
    refuse(walk, path, `this file cannot be read: ${reasonOf(cause)}`, "check its permissions");
  }
}

function* entriesOf(walk: Walk, path: string): Generator<{ entry: Dirent; path: string }> {
  let entries: Dirent[] = [];
  try {
    entries = readdirSync(join(walk.folder, path), { withFileTypes: true });
  } catch (cause) {
    refuse(walk, path, `this folder cannot be read: ${reasonOf(cause)}`, "check its permissions");
  }
  entries.sort((a, b) => compareText(a.name, b.name));
  for (const entry of entries) {
    const inside = path === "" ? entry.name : `${path}/${entry.name}`;
    if (isLitter(entry.name) && entry.isFile()) continue;
    if (entry.isSymbolicLink()) refuse(walk, inside, "a symbolic link cannot stand in the content folder", "put the file itself here");
    else if (!entry.isFile() && !entry.isDirectory()) refuse(walk, inside, "this is neither a file nor a folder", "delete it");
    else yield { entry, path: inside };
  }
}

function walkFolder(walk: Walk, folderPath: string, { kind, extensions }: FolderRule): void {
  const expected = extensions.map((extension) => `<name>${extension}`).join(", ");
  for (const { entry, path } of entriesOf(walk, folderPath)) {
    const extension = extname(entry.name);
    const name = entry.name.slice(0, entry.name.length - extension.length);
    if (entry.isDirectory()) refuse(walk, path, "a folder cannot stand here", `${folderPath}/ may hold ${expected}`);
    else if (!extensions.includes(extension)) refuse(walk, path, "this file cannot stand here", `${folderPath}/ may hold ${expected}`);
    else if (parseSlug(name) === undefined) refuse(walk, path, nameMessage(name), renameHint(name, extension));
    else admit(walk, path, kind);
  }
}

function walkTerms(walk: Walk): void {
  for (const { entry, path } of entriesOf(walk, "terms")) {
    if (!entry.isDirectory())
      refuse(walk, path, "this file cannot stand here", "terms/ may hold a folder for each axis: terms/<axis>/<name>.md");
    else if (parseSlug(entry.name) === undefined) refuse(walk, path, nameMessage(entry.name), renameHint(entry.name, "/"));
    else walkFolder(walk, path, termFolder);
  }
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const nameMessage = (name: string): string =>
  name.length > slugLength
    ? `this name has ${name.length} characters, expected at most ${slugLength}`
    : "this name may hold only lower-case letters, digits and single hyphens between them";

const renameHint = (name: string, ending: string): string => {
  const renamed = slugify(name);
  return renamed === "" ? `rename it, for example to name${ending}` : `rename it to ${renamed}${ending}`;
};
