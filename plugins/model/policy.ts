// The content policy that every page is served under (see SECURITY.md for what each line keeps out).

/** Directives in order; `wasm-unsafe-eval` is what the search engine's WebAssembly needs. */
const contentPolicy = [
  ["default-src", "'none'"],
  ["script-src", "'self' 'wasm-unsafe-eval'"],
  ["style-src", "'self'"],
  ["img-src", "'self'"],
  ["font-src", "'self'"],
  ["connect-src", "'self'"],
  ["manifest-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'self'"],
  ["frame-ancestors", "'none'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "'none'"],
] as const;

type Directives = readonly (readonly [name: string, value: string])[];

const written = (directives: Directives): string => directives.map(([name, value]) => `${name} ${value}`).join("; ");

/** The whole policy, as the value of the header `Content-Security-Policy`. */
export const policyHeader = (): string => written(contentPolicy);

/** The policy for `<meta http-equiv>`, where `frame-ancestors` has no effect and would only log an error. */
export const policyMeta = (): string => written(contentPolicy.filter(([name]) => name !== "frame-ancestors"));
