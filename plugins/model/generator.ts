import manifest from "../../package.json" with { type: "json" };

/** The program that builds the site. */
export const generator: { readonly name: string; readonly version: string } = { name: manifest.name, version: manifest.version };
