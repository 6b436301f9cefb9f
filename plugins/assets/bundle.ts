import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { build, transform, type BuildFailure, type BuildOptions, type OutputFile, type Plugin } from "esbuild";
import { bundle } from "lightningcss";
import type { Assets } from "../../layouts/frame.ts";
import { fileUrl, type UrlPath } from "../model/urls.ts";

export interface AssetOptions {
  /** Path that the site lives below. */
  readonly base: UrlPath;
  /** Absolute path of the folder that holds `layouts/`. */
  readonly root: string;
  readonly minify: boolean;
}

export interface AssetFile {
  /** Path from the output folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A style or a script that cannot be bundled; the message names its file and line. */
export class BundleProblem extends Error {}

/**
 * Bundles the style, the scripts and the icon of `layouts/`. Names carry a hash of the content, except the search engine's, whose
 * address is stable. The same sources give the same bytes in any folder.
 * @throws BundleProblem
 */
export async function bundleAssets(options: AssetOptions): Promise<{ assets: Assets; files: readonly AssetFile[] }> {
  const [style, articleStyle, site, theme, engine, icon] = await Promise.all([
    bundleStyle("site", options),
    bundleStyle("article", options),
    bundleSite(options),
    bundleTheme(options),
    bundleEngine(options),
    bundleIcon(options),
  ]);
  const assets = {
    style: fileUrl(options.base, style.path),
    articleStyle: fileUrl(options.base, articleStyle.path),
    theme: fileUrl(options.base, theme.path),
    script: fileUrl(options.base, site.script),
    icon: fileUrl(options.base, icon.path),
  };
  return { assets, files: [style, articleStyle, icon, theme, ...site.files, ...engine] };
}

async function bundleStyle(name: "site" | "article", { root, minify }: AssetOptions): Promise<AssetFile> {
  try {
    const { code } = bundle({ filename: join(root, `layouts/styles/${name}.css`), projectRoot: root, minify });
    return { path: `assets/${name}-${hashOf(code)}.css`, bytes: code };
  } catch (cause) {
    throw styleProblem(cause, root);
  }
}

/** The bundler of styles keeps the place beside its message, where nobody reads it. */
function styleProblem(cause: unknown, root: string): unknown {
  if (!(cause instanceof Error && "fileName" in cause && "loc" in cause)) return cause;
  const { line, column } = cause.loc as { readonly line: number; readonly column: number };
  const file = relative(root, String(cause.fileName)).replaceAll("\\", "/");
  return new BundleProblem(`${file}:${line}:${column}  ${cause.message}`, { cause });
}

async function bundleIcon({ root }: AssetOptions): Promise<AssetFile> {
  const bytes = await readFile(join(root, "layouts/icon.svg"));
  return { path: `assets/icon-${hashOf(bytes)}.svg`, bytes };
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 8);

const siteEntry = "layouts/client/site.ts";

/**
 * The script of every page stands alone, since a page would wait for each part of it in turn. What it loads when it is asked for is
 * bundled by itself, with a copy of the little that both use.
 */
async function bundleSite(options: AssetOptions): Promise<{ script: string; files: readonly AssetFile[] }> {
  const names = { entryNames: "assets/[name]-[hash]", chunkNames: "assets/[name]-[hash]" };
  const entryPoints = { site: siteEntry };
  const parts = await build({ ...scriptOptions(options), ...names, entryPoints, splitting: true, metafile: true }).catch(scriptProblem);
  const later = new Map<string, string>();
  let whole = "";
  for (const [output, { entryPoint }] of Object.entries(parts.metafile.outputs)) {
    if (entryPoint === siteEntry) whole = output.slice("out/".length);
    else if (entryPoint !== undefined) later.set(join(options.root, entryPoint), `./${basename(output)}`);
  }
  const { outputFiles } = await build({ ...scriptOptions(options), ...names, entryPoints, plugins: [loaded(later)] }).catch(scriptProblem);
  const [site] = filesOf(options, outputFiles);
  if (site === undefined) throw new Error(`${siteEntry} was not bundled`);
  return { script: site.path, files: [site, ...filesOf(options, parts.outputFiles).filter(({ path }) => path !== whole)] };
}

/** Leaves `import()` of a bundled file as it is, with the name of its bundle. */
const loaded = (bundles: ReadonlyMap<string, string>): Plugin => ({
  name: "loaded",
  setup(bundler) {
    bundler.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const bundled = kind === "dynamic-import" ? bundles.get(resolve(resolveDir, path)) : undefined;
      return bundled === undefined ? undefined : { path: bundled, external: true };
    });
  },
});

/** A classic script, since modules wait until the page is read. */
async function bundleTheme(options: AssetOptions): Promise<AssetFile> {
  const { outputFiles } = await build({
    ...scriptOptions(options),
    format: "iife",
    entryPoints: { theme: "layouts/client/theme-first.ts" },
    entryNames: "assets/[name]-[hash]",
  }).catch(scriptProblem);
  const [theme] = filesOf(options, outputFiles);
  if (theme === undefined) throw new Error("the script of the theme was not bundled");
  return theme;
}

async function bundleEngine(options: AssetOptions): Promise<readonly AssetFile[]> {
  const { outputFiles } = await build({
    ...scriptOptions(options),
    entryPoints: { "search/engine": "layouts/client/search/engine.ts" },
  }).catch(scriptProblem);
  return filesOf(options, outputFiles);
}

/** A finished script of others, without white space, comments, messages to the console and what its exports do not need. */
export async function minifyScript(script: string): Promise<string> {
  const { code } = await transform(script, {
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    treeShaking: true,
    drop: ["console"],
  });
  return code;
}

/** The bundler of scripts puts all mistakes into one long message; here each is a line of its own. */
function scriptProblem(cause: Error & Partial<BuildFailure>): never {
  const lines = (cause.errors ?? []).map(({ text, location }) =>
    location === null ? text : `${location.file}:${location.line}:${location.column + 1}  ${text}`,
  );
  throw lines.length === 0 ? cause : new BundleProblem(lines.join("\n"), { cause });
}

const scriptOptions = ({ root, minify }: AssetOptions) =>
  ({
    absWorkingDir: root,
    outdir: "out",
    write: false,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    tsconfigRaw: "{}",
    minify,
  }) as const satisfies BuildOptions;

const filesOf = ({ root }: AssetOptions, outputs: readonly OutputFile[]): readonly AssetFile[] =>
  outputs.map(({ path, contents }) => ({ path: path.slice(join(root, "out").length + 1).replaceAll("\\", "/"), bytes: contents }));
