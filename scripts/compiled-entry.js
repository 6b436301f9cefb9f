// A loader hook: where one of the project's programs is asked for, its compiled file is loaded.

/** @type {ReadonlyMap<string, string>} */
let addresses = new Map();

/** @param {ReadonlyMap<string, string>} compiled address of each program -> address of its compiled file */
export function initialize(compiled) {
  addresses = compiled;
}

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  const compiled = addresses.get(resolved.url.replace(/[?#].*$/, ""));
  return compiled === undefined ? resolved : { url: compiled, format: "module", shortCircuit: true };
}
