import { createServer } from "node:net";

/** Only this machine may ask. */
export const host = "localhost";

/** A server that is running. */
export interface Serving {
  /** Address of the home page. */
  readonly url: string;
  close(): Promise<void>;
}

/** The first port from `wanted` on that nothing listens at. @throws where twenty in a row are taken */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 20 && port <= 65_535; port += 1) if (await isFree(port)) return port;
  throw new Error(`the ports from ${wanted} to ${Math.min(wanted + 19, 65_535)} are all in use; name another with --port`);
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (cause: NodeJS.ErrnoException) => {
      if (cause.code === "EADDRINUSE" || cause.code === "EACCES") resolve(false);
      else reject(cause);
    });
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
