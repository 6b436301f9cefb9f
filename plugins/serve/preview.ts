// Serves a built site as a plain host would: below its base path, with the headers and the 404 page that it holds.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { basePath } from "../model/urls.ts";
import { StageProblem } from "../publish/stage.ts";
import { plain, redirect, typeOf, type Answer } from "./answer.ts";
import { headersFor, parseHeaders } from "./headers.ts";
import { freePort, host, type Serving } from "./port.ts";

/** Serves what was built into a folder. @throws where no site was built there */
export async function servePreview(folder: string, wantedPort: number): Promise<Serving> {
  const base = baseOf(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", `http://${host}`);
    const { status, headers, body } = answerFrom(folder, base, pathname);
    response.writeHead(status, { ...headers, "Cache-Control": "no-store" });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  const port = await freePort(wantedPort);
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen({ port, host }, resolve));
  return {
    url: `http://${host}:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers a request from a built site. @param address path of the request */
export function answerFrom(folder: string, base: string, address: string): Answer {
  if (address === "/" && base !== "/") return redirect(base);
  const rules = parseHeaders(textOf(path.join(folder, "_headers")));
  const name = address.startsWith(base) ? decoded(address.slice(base.length)) : undefined;
  const file = name === undefined ? undefined : fileAt(folder, name);
  if (file !== undefined)
    return { status: 200, headers: { ...headersFor(rules, address), "Content-Type": typeOf(file) }, body: readFileSync(file) };
  if (name !== undefined && !address.endsWith("/") && fileAt(folder, `${name}/`) !== undefined) return redirect(`${address}/`);
  const missing = fileAt(folder, "404.html");
  if (missing === undefined) return plain(404, "not found");
  return { status: 404, headers: { ...headersFor(rules, address), "Content-Type": typeOf(missing) }, body: readFileSync(missing) };
}

function fileAt(folder: string, name: string): string | undefined {
  const file = path.resolve(folder, name === "" || name.endsWith("/") ? `${name}index.html` : name);
  if (!file.startsWith(`${folder}${path.sep}`)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

/** Path that a built site lives below: its robots.txt names the sitemap by its whole address. */
function baseOf(folder: string): string {
  const sitemap = /^Sitemap: (\S+)sitemap\.xml$/m.exec(textOf(path.join(folder, "robots.txt")))?.[1];
  if (sitemap === undefined) throw new StageProblem(`no site was built in ${folder}; build one with npm run build`);
  return basePath(sitemap);
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

function decoded(text: string): string | undefined {
  try {
    const name = decodeURIComponent(text);
    return name.includes("\0") ? undefined : name;
  } catch {
    return undefined;
  }
}
