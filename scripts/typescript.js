// Lets Node run the TypeScript of this project from any working folder: `node --import …/scripts/typescript.js …/scripts/check.ts`.
// The project's own programs run compiled, which saves most of a second; other files, and all where nothing can be kept, run by tsx.
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { compiledCode } from "./compile.js";

const program = process.argv[1];
const compiled = program === undefined ? undefined : await compiledCode(program);
if (compiled === undefined) {
  const tsx = await import("tsx/esm/api");
  // By itself tsx looks for the settings in the working folder, and takes JSX for React's where it finds none.
  tsx.register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
} else {
  register("./compiled-entry.js", import.meta.url, { data: compiled });
}
