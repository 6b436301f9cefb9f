// The only file that knows Pagefind's Node interface: one indexing process at a time, every answer checked, always ended.
import { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { close, createIndex, type NewIndexResponse } from "pagefind";

/** What an index is fed with and written by; each call fails with what Pagefind found wrong. */
export interface Indexer {
  /** Takes in a whole HTML page and gives the number of its words; Pagefind says 1 for a page without any. */
  addPage(url: string, html: string): Promise<number>;
  /** The same for plain text. */
  addRecord(url: string, record: RecordToIndex): Promise<number>;
  /** Writes the bundle into a folder, given as an absolute path. */
  write(folder: string): Promise<void>;
}

export interface RecordToIndex {
  /** Language tag. */
  readonly language: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

let previous: Promise<unknown> = Promise.resolve();

/**
 * Bytes of one part of the index of words, before they are compressed. A query loads a part for each word, and first of all the list
 * of parts: what both weigh together is least near the root of the number of entries.
 * @param entries number of pages and records
 */
export const partBytes = (entries: number): number => Math.max(1_000, Math.round(50 * Math.sqrt(entries)));

/**
 * Starts the indexing process, gives the work its index, and ends the process before it answers.
 * Pagefind keeps one process for all callers, so a second call waits for the first.
 * @param language language tag of all pages
 * @param entries number of pages and records that will come, about
 * @throws what the work throws, or that the process ended early
 */
export function withIndexer<T>(language: string, entries: number, work: (indexer: Indexer) => Promise<T>): Promise<T> {
  const result = previous.then(() => runIndexer(language, entries, work));
  previous = result.catch(() => undefined);
  return result;
}

async function runIndexer<T>(language: string, entries: number, work: (indexer: Indexer) => Promise<T>): Promise<T> {
  const { response, child } = start(language, entries);
  // It would go on writing after us; and whoever removes what it wrote, when we end, does so after this.
  const kill = (): void => void child?.kill("SIGKILL");
  process.prependListener("exit", kill);
  if (child !== undefined) keepQuiet(child);
  const ended = child === undefined ? undefined : endOf(child);
  const endedEarly = ended?.then((how) => {
    throw new Error(`the indexing process ended before the index was written (${how})`);
  });
  try {
    const done = response.then((answer) => work(indexerOf(answer)));
    return await (endedEarly === undefined ? done : Promise.race([done, endedEarly]));
  } finally {
    await close();
    child?.ref();
    await ended;
    process.off("exit", kill);
  }
}

/** Pagefind spawns its process inside `createIndex`, reads its settings from the environment there, and does not hand the process out. */
function start(language: string, entries: number): { response: Promise<NewIndexResponse>; child: ChildProcess | undefined } {
  const name = "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE";
  const before = process.env[name];
  let child: ChildProcess | undefined;
  const notice = (message: unknown): void => {
    if (typeof message === "object" && message !== null && "process" in message && message.process instanceof ChildProcess) {
      child = message.process;
    }
  };
  subscribe("child_process", notice);
  process.env[name] = String(partBytes(entries));
  try {
    return { response: createIndex({ forceLanguage: language }), child };
  } finally {
    unsubscribe("child_process", notice);
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}

/** Pagefind prints an error for each page that is on its way to a process that has ended; that it has ended is said once, by us. */
function keepQuiet({ stdin }: ChildProcess): void {
  if (stdin === null) return;
  const write = stdin.write.bind(stdin);
  stdin.write = (chunk: string) => write(chunk);
  stdin.removeAllListeners("error").on("error", () => undefined);
}

/** Waits for the end of a process. @returns its exit code, or the signal that ended it: SIGKILL where memory ran out */
const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.once("error", (cause) => resolve(cause.message));
  });

function indexerOf(response: NewIndexResponse): Indexer {
  check(response.errors);
  const { index } = response;
  if (index === undefined) throw new Error("pagefind gave no index");
  return {
    async addPage(url, html) {
      const { errors, file } = await index.addHTMLFile({ url, content: html });
      check(errors);
      return file.uniqueWords;
    },
    async addRecord(url, record) {
      const { errors, file } = await index.addCustomRecord({ url, ...record });
      check(errors);
      return file.uniqueWords;
    },
    async write(folder) {
      const { errors } = await index.writeFiles({ outputPath: folder });
      check(errors);
    },
  };
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join("; "));
}
