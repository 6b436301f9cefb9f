// Lets Node run the TypeScript of this project from any working folder: `node --import …/scripts/typescript.js …/scripts/check.ts`.
// By itself tsx looks for the settings in the working folder, and takes JSX for React's where it finds none.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
