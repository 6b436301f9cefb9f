// What the writing server calls of the dev server, which ships no types.
declare module "@11ty/eleventy-dev-server" {
  import type { Server } from "node:http";

  interface Options {
    readonly domDiff: boolean;
    readonly messageOnStart: () => false;
    readonly logger: Readonly<Record<"info" | "log" | "error", (text: string) => void>>;
    readonly onRequest: Readonly<Record<string, (request: { readonly url: URL }) => Promise<Response | object | undefined>>>;
  }

  interface DevServer {
    readonly server: Server;
    ready(): Promise<void>;
    reload(event: { readonly files: readonly string[]; readonly build: { readonly templates: readonly object[] } }): void;
    close(): Promise<void>;
  }

  const server: { getServer(name: string, folder: string, options: Options): DevServer };
  export default server;
}
