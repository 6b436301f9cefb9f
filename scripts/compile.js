// Compiles the project's programs into `.cache/code`, once for each state of their source.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const project = path.join(import.meta.dirname, "..");
const cache = path.join(project, ".cache", "code");
const day = 24 * 60 * 60 * 1000;

/**
 * The compiled programs of the project, ready to be loaded.
 * @param {string} program path of the file that is to run
 * @returns {Promise<ReadonlyMap<string, string> | undefined>} address of each program -> address of its compiled file; `undefined`
 *   where `program` is none of them, or where they cannot be compiled or kept
 */
export async function compiledCode(program) {
  try {
    const sources = sourceFiles();
    const programs = sources.filter((file) => /^(?:scripts\/[^/]+\.ts|plugins\/serve\/[^/]+-process\.ts|\.eleventy\.ts)$/.test(file));
    if (!programs.includes(path.relative(project, path.resolve(program)).split(path.sep).join("/"))) return undefined;
    const folder = path.join(cache, stateOf(sources));
    if (isWhole(folder)) utimesSync(folder, new Date(), new Date());
    else await compile(programs, folder);
    return new Map(programs.map((file) => [address(project, file), address(folder, file.replace(/\.ts$/, ".js"))]));
  } catch {
    return undefined; // whatever is wrong with the source, tsx says it with file and line
  }
}

/** @param {string} folder @param {string} file */
const address = (folder, file) => pathToFileURL(path.join(folder, file)).href;

/** Every file that a program may consist of, by its path from the project. */
function sourceFiles() {
  const folders = ["layouts", "plugins", "scripts"].flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: "utf8" }).map(
      (file) => `${folder}/${file.split(path.sep).join("/")}`,
    ),
  );
  return [".eleventy.ts", ...folders.filter((file) => /\.tsx?$/.test(file)).toSorted((one, other) => (one < other ? -1 : 1))];
}

/** A name for the state of the sources and of what compiles them. @param {readonly string[]} sources */
function stateOf(sources) {
  const hash = createHash("sha256").update(project).update(process.version);
  for (const file of ["package-lock.json", "tsconfig.json", "scripts/compile.js", ...sources])
    hash.update(`\0${file}\0`).update(readFileSync(path.join(project, file)));
  return hash.digest("hex").slice(0, 16);
}

/** The hash of every compiled file in a folder, as text. @param {string} folder */
function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const lines = files.sort().map(
    (file) =>
      `${createHash("sha256")
        .update(readFileSync(path.join(folder, file)))
        .digest("hex")} ${file}\n`,
  );
  return lines.join("");
}

/** Whether a folder is there as it was written; one that a full disk or a fallen machine has cut short is not. @param {string} folder */
function isWhole(folder) {
  try {
    return readFileSync(path.join(folder, "hashes"), "utf8") === hashesOf(folder);
  } catch {
    return false;
  }
}

/** Writes a folder as a whole: another process may be writing the same. @param {readonly string[]} programs @param {string} folder */
async function compile(programs, folder) {
  const { build } = await import("esbuild");
  mkdirSync(cache, { recursive: true });
  removeOld();
  const stage = path.join(cache, `.${randomUUID()}`);
  try {
    await build({
      absWorkingDir: project,
      entryPoints: [...programs],
      outdir: stage,
      outbase: project,
      bundle: true,
      splitting: true,
      packages: "external",
      format: "esm",
      platform: "node",
      target: "node20",
      logLevel: "silent",
      plugins: [{ name: "keep-places", setup: keepPlaces }],
    });
    // What was compiled is not what the folder is named after, where the source has been saved since.
    if (stateOf(sourceFiles()) !== path.basename(folder)) throw new Error("the source has changed while it was compiled");
    writeFileSync(path.join(stage, "hashes"), hashesOf(stage));
    if (existsSync(folder) && !isWhole(folder)) rmSync(folder, { recursive: true });
    renameSync(stage, folder);
  } catch (cause) {
    rmSync(stage, { recursive: true, force: true });
    if (!isWhole(folder)) throw cause;
  }
}

/** A file that asks where it stands is told where its source does. @param {import("esbuild").PluginBuild} build */
function keepPlaces(build) {
  build.onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
    const source = readFileSync(file, "utf8");
    if (!source.includes("import.meta.")) return undefined;
    const contents = source
      .replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file)))
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href));
    return { contents, loader: file.endsWith("x") ? "tsx" : "ts" };
  });
}

/** Takes out what has not been used for a week. */
function removeOld() {
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > 7 * day) rmSync(folder, { recursive: true, force: true });
  }
}
