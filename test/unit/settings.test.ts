import path from "node:path";
import { expect, test } from "vitest";
import type { IsoDate } from "../../plugins/model/date.ts";
import { readSettings, type Command } from "../../plugins/settings.ts";
import { project } from "../support/run.ts";

const today = (): IsoDate => "2026-11-24" as IsoDate;
const call = (command: Command, argv: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = "/home/ada/guide") =>
  readSettings(command, argv, { env, cwd, real, today, commit: () => "028d24f" });

/** Follows the one link that the tests know of. */
const real = (folder: string): string => folder.replace(/^\/home\/ada\/link(?=\/|$)/, "/home/ada/guide");

test("a call without options reads content and writes _site in the working folder", () => {
  expect(call("build", [])).toEqual({
    settings: {
      content: "/home/ada/guide/content",
      output: "/home/ada/guide/_site",
      cache: path.join(project, ".cache"),
      url: undefined,
      repository: undefined,
      today: "2026-11-24",
      commit: "028d24f",
      drafts: false,
      search: true,
      strict: false,
      format: "text",
      port: 8080,
    },
    words: [],
  });
});

test("every option is read", () => {
  const argv = ["--content", "other", "--output=/srv/site", "--url", "https://a.org/b/", "--today", "2025-01-31", "--drafts", "--strict"];
  expect(call("build", ["--no-search", "--cache", "kept"])).toMatchObject({ settings: { search: false, cache: "/home/ada/guide/kept" } });
  expect(call("build", argv)).toMatchObject({
    settings: {
      content: "/home/ada/guide/other",
      output: "/srv/site",
      url: "https://a.org/b/",
      today: "2025-01-31",
      drafts: true,
      strict: true,
    },
  });
  expect(call("check", ["--format", "json"])).toMatchObject({ settings: { format: "json" } });
  expect(call("preview", ["--port", "4000"])).toMatchObject({ settings: { port: 4000 } });
  expect(call("new", ["article", "What is it?"])).toMatchObject({ words: ["article", "What is it?"] });
});

test("the environment gives the address and the code host, and --url goes before SITE_URL", () => {
  const env = { SITE_URL: "https://env.org/", SITE_REPOSITORY: "https://host.org/a/b" };
  expect(call("build", [], env)).toMatchObject({ settings: { url: "https://env.org/", repository: "https://host.org/a/b" } });
  expect(call("build", ["--url", "https://flag.org/"], env)).toMatchObject({ settings: { url: "https://flag.org/" } });
  expect(call("build", [], { SITE_URL: "", SITE_REPOSITORY: "" })).toMatchObject({ settings: { url: undefined, repository: undefined } });
});

test.for<[command: Command, argv: readonly string[], problem: string]>([
  ["build", ["--contnet", "x"], "unknown option --contnet; did you mean --content?"],
  ["check", ["--output", "x"], "unknown option --output; known are --content, --url, --today, --drafts, --strict, --format, --help"],
  [
    "build",
    ["-c", "x"],
    "unknown option -c; known are --content, --output, --url, --today, --drafts, --strict, --no-search, --cache, --help",
  ],
  ["build", ["--content"], "--content needs a value: --content DIR"],
  ["build", ["--content", "--strict"], "--content needs a value: --content DIR"],
  ["build", ["--content="], "--content needs a value: --content DIR"],
  ["build", ["--strict=yes"], "--strict takes no value"],
  ["build", ["content"], "unexpected argument content; build takes only options"],
  ["build", ["--url", "example.org"], '--url is "example.org"; expected an address such as https://example.org/guide/'],
  ["build", ["--url", "https://a.org/b?c#d"], '--url is "https://a.org/b?c#d"; expected an address such as https://example.org/guide/'],
  [
    "build",
    ["--url", "https://ada:secret@a.org/"],
    '--url is "https://ada:secret@a.org/"; expected an address such as https://example.org/guide/',
  ],
  ["build", ["--today", "2026-02-30"], '--today is "2026-02-30"; expected a day that exists, such as 2026-11-24'],
  ["check", ["--format", "jsno"], '--format is "jsno"; did you mean json?'],
  ["check", ["--format", "spreadsheet"], '--format is "spreadsheet"; expected text, json or github'],
  ["start", ["--port", "70000"], '--port is "70000"; expected a number from 1 to 65535'],
  ["build", ["--output", "/"], "--output is /, the root of the disk; name a folder of its own"],
  ["build", ["--output", "."], "--output is /home/ada/guide, which holds the working folder; name a folder of its own"],
  ["build", ["--output", "content/_site"], "--output is /home/ada/guide/content/_site, inside the content folder; name a folder beside it"],
  ["build", ["--output", "content"], "--output is /home/ada/guide/content, inside the content folder; name a folder beside it"],
  ["build", ["--content", "/srv/a/b", "--output", "/srv/a"], "--output is /srv/a, which holds the content folder; name a folder beside it"],
  [
    "build",
    ["--output", "/home/ada/link/content/site"],
    "--output is /home/ada/link/content/site, inside the content folder; name a folder beside it",
  ],
  [
    "build",
    ["--content", "/home/ada/link/texts", "--output", "texts/site"],
    "--output is /home/ada/guide/texts/site, inside the content folder; name a folder beside it",
  ],
])("%s %j is refused with a sentence that says what to write", ([command, argv, problem]) => {
  expect(call(command, argv)).toEqual({ problem });
});

test("an address in the environment that is none is refused by its name", () => {
  expect(call("build", [], { SITE_URL: "guide" })).toEqual({
    problem: 'SITE_URL is "guide"; expected an address such as https://example.org/guide/',
  });
  expect(call("build", [], { SITE_REPOSITORY: "guide" })).toEqual({
    problem: 'SITE_REPOSITORY is "guide"; expected an address such as https://github.com/OWNER/NAME',
  });
});

test("an output folder whose name begins like the content folder's lies beside it", () => {
  expect(call("build", ["--output", "content-site"])).toMatchObject({ settings: { output: "/home/ada/guide/content-site" } });
  expect(call("build", ["--output", "..site"])).toMatchObject({ settings: { output: "/home/ada/guide/..site" } });
});

test("a command that writes no site takes any folder as content", () => {
  expect(call("check", ["--content", "."])).toMatchObject({ settings: { content: "/home/ada/guide" } });
});

test.for<[Command, string]>([
  ["build", "Usage: npm run build -- [options]"],
  ["start", "Usage: npm start -- [options]"],
  ["check", "Usage: npm run check -- [options]"],
  ["preview", "Usage: npm run preview -- [options]"],
  ["new", "Usage: npm run new -- KIND NAME [options]"],
  ["schema", "Usage: npm run schema -- [options]"],
  ["coverage:content", "Usage: npm run coverage:content -- [options]"],
])("%s --help says how it is called, with each of its options", ([command, usage]) => {
  const read = call(command, ["--help"]);
  const help = "help" in read ? read.help : "";
  expect(help.split("\n")[0]).toBe(usage);
  expect(help).toContain("--help");
});
