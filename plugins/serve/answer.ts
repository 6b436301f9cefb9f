/** What a server sends for one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon",
  woff2: "font/woff2",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};

/** Media type of a file by its extension. */
export const typeOf = (file: string): string => types[/\.([a-z0-9]+)$/.exec(file)?.[1] ?? ""] ?? "application/octet-stream";

/** Sends the reader on to another address. */
export const redirect = (location: string): Answer => ({ status: 302, headers: { Location: location }, body: "" });

export const plain = (status: number, text: string): Answer => ({ status, headers: { "Content-Type": typeOf(".txt") }, body: `${text}\n` });
