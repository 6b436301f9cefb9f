import type { Body } from "../model/body.ts";
import { nearest } from "../model/nearest.ts";
import type { Records } from "../model/record.ts";
import { bodiesOf } from "./bodies.ts";

/** The files and folders of a content folder that a link can lead to. */
export class Destinations {
  /** Bodies by file; `undefined` for pages that have none. */
  readonly #bodies = new Map<string, Body | undefined>();
  readonly #records: Records;

  constructor(records: Records) {
    this.#records = records;
    const { images, site } = records;
    for (const { file, body } of bodiesOf(records)) this.#bodies.set(file, body);
    for (const { file } of images) this.#bodies.set(file, undefined);
    for (const file of ["articles", "glossary.yml", ...Object.keys(site.values.axes).map((axis) => `terms/${axis}`)])
      this.#bodies.set(file, undefined);
    for (const file of records.files) if (file.endsWith(".bib")) this.#bodies.set(file, undefined);
  }

  /** Whether a page or file of the site is made of it. */
  has(file: string): boolean {
    return this.#bodies.has(file) && (file !== "glossary.yml" || this.#records.files.has(file));
  }

  /** Whether it was let in, read or not. */
  isFile(file: string): boolean {
    return this.#records.files.has(file);
  }

  body(file: string): Body | undefined {
    return this.#bodies.get(file);
  }

  /** The first file of a folder, or `undefined` where there is no such folder. */
  firstIn(folder: string): string | undefined {
    const prefix = folder === "" ? "" : `${folder}/`;
    return [...this.#records.files].filter((file) => file.startsWith(prefix) && file.endsWith(".md")).sort()[0];
  }

  /** The destination that `wanted` was most likely meant to be: the same name elsewhere or with an ending, else the nearest name. */
  meant(wanted: string, ending: RegExp): string | undefined {
    const candidates = [...this.#bodies.keys()].filter((file) => ending.test(file) && this.has(file));
    const name = nameOf(wanted);
    const sameName = candidates.filter((file) => nameOf(file) === name || stemOf(file) === name);
    if (sameName.length > 0) return sameName.find((file) => file.startsWith(wanted)) ?? sameName[0];
    const folder = wanted.slice(0, wanted.length - name.length);
    const near = nearest(name, candidates.filter((file) => file === folder + nameOf(file)).map(nameOf));
    if (near !== undefined) return folder + near;
    const nearName = nearest(name, candidates.map(nameOf));
    return candidates.find((file) => nameOf(file) === nearName);
  }
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1);
const stemOf = (file: string): string => nameOf(file).replace(/\.[a-z]+$/, "");

/** A path as an author writes it in `from`: `pathFrom("articles/a.md", "terms/x/b.md")` gives `../terms/x/b.md`. */
export function pathFrom(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
