// What was read before, so that a reread after one edit costs one file. Files are compared by their bytes: times and sizes
// can stay the same over an edit.
import type { DataTable } from "../model/chart.ts";
import type { ContentFile } from "./gate.ts";
import type {
  ArticleRecord,
  GapRecord,
  GlossaryRecord,
  ImageRecord,
  IncompleteRecord,
  ProseRecord,
  SourceRecord,
  TermRecord,
} from "../model/record.ts";
import type { FileReading } from "./text.ts";
import type { SiteReading } from "./site.ts";

export interface Kept<T> {
  readonly bytes: Buffer;
  readonly given: string;
  readonly reading: T;
}

export type Shelf<T> = Map<string, Kept<FileReading<T>>>;

export interface Memory {
  readonly site: Shelf<SiteReading>;
  readonly prose: Shelf<ProseRecord>;
  readonly articles: Shelf<ArticleRecord | IncompleteRecord>;
  readonly terms: Shelf<TermRecord | IncompleteRecord>;
  readonly sources: Shelf<readonly SourceRecord[]>;
  readonly glossary: Shelf<readonly GlossaryRecord[]>;
  readonly gaps: Shelf<readonly GapRecord[]>;
  readonly data: Shelf<DataTable>;
  readonly images: Shelf<ImageRecord>;
}

/** A memory of nothing: everything is read anew. */
export const createMemory = (): Memory => ({
  site: new Map(),
  prose: new Map(),
  articles: new Map(),
  terms: new Map(),
  sources: new Map(),
  glossary: new Map(),
  gaps: new Map(),
  data: new Map(),
  images: new Map(),
});

/**
 * The reading of a file: the one kept, if the file and what it was read with are the same, else a new one.
 * @param given what beside the file decides the reading, as text
 */
export function recall<T>(shelf: Shelf<T>, file: ContentFile, given: string, read: () => FileReading<T>): FileReading<T> {
  const kept = shelf.get(file.path);
  if (kept !== undefined && kept.given === given && kept.bytes.equals(file.bytes)) return kept.reading;
  const reading = read();
  shelf.set(file.path, { bytes: file.bytes, given, reading });
  return reading;
}

/** Drops what was kept of files that are gone. */
export function forget(memory: Memory, present: ReadonlySet<string>): void {
  for (const shelf of Object.values(memory)) {
    for (const path of shelf.keys()) if (!present.has(path)) shelf.delete(path);
  }
}
