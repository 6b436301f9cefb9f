// The memory of what was read, kept on the disk between processes: `<name>-<number>` holds the readings of some of the files, so that
// after an edit little is written anew.
import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { deserialize, serialize } from "node:v8";
import { codeName } from "../kept/code.ts";
import { keptFiles, type KeptFiles } from "../kept/files.ts";
import { decode } from "./decode.ts";
import { createMemory, type Kept, type Memory, type Shelf } from "./memory.ts";
import type { FileReading } from "./text.ts";

export interface KeptMemory {
  readonly memory: Memory;
  /** Keeps what is remembered now. */
  readonly keep: () => void;
}

const project = join(import.meta.dirname, "..", "..");
const parts = 64;
/** Files that are left: those of the present code and folder, and of two others. */
const most = 3 * parts;

/** Shelves of files that are many or long to read. */
const shelves = ["articles", "terms", "sources"] as const;
type ShelfName = (typeof shelves)[number];

/** Of one reading, the text left out, since the bytes give it. */
type KeptReading = readonly [shelf: ShelfName, path: string, kept: Kept<FileReading<unknown>>];

/**
 * A memory of what an earlier process has read of a content folder by the same code.
 * @param cache absolute path of the folder of kept work
 * @param content absolute path of the content folder; where it lies from the project tells one folder from another
 */
export function openMemory(cache: string, content: string): KeptMemory {
  const files = keptFiles(join(cache, "content"), most);
  const name = createHash("sha256")
    .update(`${codeName(["content", "markdown", "model"])} ${relative(project, content)}`)
    .digest("hex")
    .slice(0, 16);
  const memory = createMemory();
  const before = Array.from({ length: parts }, (_, part) => load(files, `${name}-${part}`, memory));
  return {
    memory,
    keep() {
      const now = Array.from({ length: parts }, () => new Map<string, KeptReading>());
      for (const shelf of shelves) {
        for (const [path, kept] of memory[shelf]) now[partOf(path)]?.set(path, [shelf, path, kept]);
      }
      for (const [part, readings] of now.entries()) {
        const known = before[part];
        const isSame = known?.size === readings.size && [...readings].every(([path, [, , kept]]) => known.get(path) === kept);
        if (!isSame) files.write(`${name}-${part}`, serialize([...readings.values()].map(withoutText)));
        before[part] = new Map(Array.from(readings, ([path, [, , kept]]) => [path, kept]));
      }
    },
  };
}

const partOf = (path: string): number => (createHash("sha256").update(path).digest()[0] ?? 0) % parts;

const withoutText = ([shelf, path, kept]: KeptReading): KeptReading => [
  shelf,
  path,
  { ...kept, reading: { ...kept.reading, text: undefined } },
];

/** Puts the readings of one part on their shelves. @returns them by path */
function load(files: KeptFiles, name: string, memory: Memory): ReadonlyMap<string, object> {
  const loaded = new Map<string, object>();
  const content = files.read(name);
  // What is whole under this name was written by the same code.
  const readings = content === undefined ? [] : (deserialize(content) as readonly KeptReading[]);
  for (const [shelf, path, { bytes: shared, given, reading }] of readings) {
    const bytes = Buffer.from(shared); // a copy, so that the whole part need not stay in memory
    const kept = { bytes, given, reading: { ...reading, text: decode(path, bytes).text } };
    (memory[shelf] as Shelf<unknown>).set(path, kept);
    loaded.set(path, kept);
  }
  return loaded;
}
