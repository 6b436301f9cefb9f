// Command-line and environment settings, read once.
import path from "node:path";
import { parseArgs } from "node:util";
import { parseDate, type IsoDate } from "./model/date.ts";
import { nearest } from "./model/nearest.ts";

export interface Settings {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the public folder that a build replaces. */
  readonly output: string;
  /** Absolute path of the folder that keeps work for the next build. */
  readonly cache: string;
  /** Overrides the address of site.yml. */
  readonly url: string | undefined;
  /** Overrides the code host of site.yml. */
  readonly repository: string | undefined;
  /** The day that reviews and future dates are judged by. */
  readonly today: IsoDate;
  /** The commit of the content, where it is known. */
  readonly commit: string | undefined;
  readonly drafts: boolean;
  /** Whether the search index is made. */
  readonly search: boolean;
  /** Warnings stop like errors. */
  readonly strict: boolean;
  readonly format: "text" | "json" | "github";
  readonly port: number;
}

export type Command = "build" | "start" | "check" | "preview" | "new" | "schema" | "coverage:content" | "licences";

/** What a call asked for: to run with settings and the words beside the flags, to read the help, or nothing that we know. */
export type Call =
  | { readonly settings: Settings; readonly words: readonly string[] }
  | { readonly help: string }
  | { readonly problem: string };

/** What `readSettings` needs to know of its surroundings. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The path of a folder with all links in it followed, as far as it is there. */
  readonly real: (folder: string) => string;
  /** The day to take where the call names none. */
  readonly today: (content: string) => IsoDate;
  /** The commit that a content folder is at, where one is known. */
  readonly commit: (content: string) => string | undefined;
}

const flags = {
  content: { value: "DIR", text: "folder to read (default: content)" },
  output: { value: "DIR", text: "folder of the built site (default: _site)" },
  url: { value: "URL", text: "public address of the site; also SITE_URL (default: url of site.yml)" },
  today: { value: "DATE", text: "day to judge dates by (default: day of the last commit)" },
  drafts: { value: undefined, text: "publish drafts too" },
  "no-search": { value: undefined, text: "leave the search index out, to look at pages sooner" },
  cache: { value: "DIR", text: "folder of work kept for the next build (default: .cache of the project)" },
  strict: { value: undefined, text: "let warnings stop like errors" },
  format: { value: "FORMAT", text: "text, json or github (default: text)" },
  port: { value: "NUMBER", text: "port to serve at (default: 8080, or the next free one)" },
  help: { value: undefined, text: "show this" },
} as const;
type Flag = keyof typeof flags;

const commands: Readonly<Record<Command, { readonly words: string; readonly about: string; readonly flags: readonly Flag[] }>> = {
  build: {
    words: "",
    about: "Builds the site, search index included, and replaces the output folder with it.",
    flags: ["content", "output", "url", "today", "drafts", "strict", "no-search", "cache", "help"],
  },
  start: {
    words: "",
    about: "Serves the site while you write: pages follow every edit.",
    flags: ["content", "url", "today", "drafts", "port", "help"],
  },
  check: {
    words: "",
    about: "Reads the content and prints what is wrong with it; writes nothing.",
    flags: ["content", "url", "today", "drafts", "strict", "format", "help"],
  },
  "coverage:content": {
    words: "",
    about: "Prints what the content covers and lacks: findings of terms and crossings, gaps, sources not seen themselves, reviews.",
    flags: ["content", "today", "drafts", "help"],
  },
  preview: { words: "", about: "Serves what was built.", flags: ["output", "port", "help"] },
  new: {
    words: " KIND NAME",
    about: [
      "Writes a skeleton and prints its path:",
      '  article "Title"        content/articles/<slug>.md, a draft',
      '  term AXIS "Label"      content/terms/<axis>/<slug>.md',
      "  source KEY             content/sources/<slug>.bib",
      "  finding ARTICLE ID     prints the block, to be pasted into the article",
    ].join("\n"),
    flags: ["content", "today", "help"],
  },
  schema: { words: "", about: "Writes JSON Schema files for editors into schema/.", flags: ["content", "help"] },
  licences: {
    words: "",
    about: "Lists the licences of all packages; exits 1 where one is not known to allow what is done here.",
    flags: ["help"],
  },
};

/**
 * Reads a call of one of the commands.
 * @param argv what stands after the name of the script
 */
export function readSettings(command: Command, argv: readonly string[], surroundings: Surroundings): Call {
  const known = commands[command].flags;
  const { tokens } = parseArgs({ args: [...argv], strict: false, allowPositionals: true, tokens: true, options: optionsOf(known) });
  const given = new Map<Flag, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const flag = known.find((name) => name === token.name && token.rawName.startsWith("--"));
    if (flag === undefined) return { problem: unknownOption(token.rawName, known) };
    const wantsValue = flags[flag].value !== undefined;
    if (wantsValue && (token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("--"))))
      return { problem: `--${flag} needs a value: --${flag} ${flags[flag].value}` };
    if (!wantsValue && token.value !== undefined) return { problem: `--${flag} takes no value` };
    given.set(flag, token.value ?? "");
  }
  if (given.has("help")) return { help: helpOf(command) };
  if (command !== "new" && words.length > 0) return { problem: `unexpected argument ${words[0]}; ${command} takes only options` };
  return settingsOf(command, given, words, surroundings);
}

function settingsOf(
  command: Command,
  given: ReadonlyMap<Flag, string>,
  words: readonly string[],
  { env, cwd, real, today, commit }: Surroundings,
): Call {
  const content = path.resolve(cwd, given.get("content") ?? "content");
  const output = path.resolve(cwd, given.get("output") ?? "_site");
  const misplaced =
    command === "build" ? misplacedOutput(output, { output: real(output), content: real(content), cwd: real(cwd) }) : undefined;
  if (misplaced !== undefined) return { problem: misplaced };

  const url = given.get("url") ?? (env["SITE_URL"] || undefined);
  if (url !== undefined && (!isWebAddress(url) || /[?#@]/.test(url)))
    return { problem: `${given.has("url") ? "--url" : "SITE_URL"} is "${url}"; expected an address such as https://example.org/guide/` };
  const repository = env["SITE_REPOSITORY"] || undefined;
  if (repository !== undefined && !isWebAddress(repository))
    return { problem: `SITE_REPOSITORY is "${repository}"; expected an address such as https://github.com/OWNER/NAME` };

  const day = given.get("today");
  const date = day === undefined ? today(content) : parseDate(day);
  if (date === undefined) return { problem: `--today is "${day}"; expected a day that exists, such as 2026-11-24` };

  const format = given.get("format") ?? "text";
  if (format !== "text" && format !== "json" && format !== "github")
    return { problem: `--format is "${format}"; ${suggest(format, ["text", "json", "github"]) ?? "expected text, json or github"}` };
  const port = given.get("port") ?? "8080";
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    return { problem: `--port is "${port}"; expected a number from 1 to 65535` };

  const settings: Settings = {
    content,
    output,
    cache: given.has("cache") ? path.resolve(cwd, given.get("cache") ?? "") : path.join(import.meta.dirname, "..", ".cache"),
    url,
    repository,
    today: date,
    commit: commit(content),
    drafts: given.has("drafts"),
    search: !given.has("no-search"),
    strict: given.has("strict"),
    format,
    port: Number(port),
  };
  return { settings, words };
}

/** A build replaces its output folder, so that folder must not hold, or be held by, anything else of the author's. */
function misplacedOutput(
  named: string,
  real: { readonly output: string; readonly content: string; readonly cwd: string },
): string | undefined {
  const { output, content, cwd } = real;
  if (output === path.parse(output).root) return `--output is ${named}, the root of the disk; name a folder of its own`;
  if (isWithin(cwd, output)) return `--output is ${named}, which holds the working folder; name a folder of its own`;
  if (isWithin(output, content)) return `--output is ${named}, inside the content folder; name a folder beside it`;
  if (isWithin(content, output)) return `--output is ${named}, which holds the content folder; name a folder beside it`;
  return undefined;
}

/** Whether `inner` is `outer` or lies in it. */
function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === "" || (relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"'<>]+$/.test(text) && URL.canParse(text);

const optionsOf = (known: readonly Flag[]) =>
  Object.fromEntries(known.map((flag) => [flag, { type: flags[flag].value === undefined ? "boolean" : "string" } as const]));

const suggest = (word: string, candidates: readonly string[]): string | undefined => {
  const near = nearest(word, candidates);
  return near === undefined ? undefined : `did you mean ${near}?`;
};

function unknownOption(rawName: string, known: readonly Flag[]): string {
  const names = known.map((flag) => `--${flag}`);
  return `unknown option ${rawName}; ${suggest(rawName, names) ?? `known are ${names.join(", ")}`}`;
}

function helpOf(command: Command): string {
  const { words, about, flags: known } = commands[command];
  const usage = `npm ${command === "start" ? "start" : `run ${command}`} --${words} [options]`;
  const lines = known.map((flag) => `  ${`--${flag} ${flags[flag].value ?? ""}`.padEnd(19)} ${flags[flag].text}`);
  return [`Usage: ${usage}`, "", about, "", "Options:", ...lines, ""].join("\n");
}
