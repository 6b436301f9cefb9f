// Loaded into a program before it starts, by `--import`: names each thing that the program does to the disk below a folder, and at
// one of them ends the process or lets the disk fail, so that a test meets every stage of a build without any hook in the build.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";

/** @type {{ below: string, log?: string, at?: string, fault?: string, forWriting?: boolean }} */
const { below, log, at, fault = "", forWriting = false } = JSON.parse(process.env["FAULT"] ?? "{}");

const append = fs.appendFileSync;
const writing = new Set(["mkdir", "writeFile", "copyFile", "link"]);
let isMet = false;

/** @param {string} kind what is done @param {readonly unknown[]} paths to which files */
function step(kind, paths) {
  const inside = paths
    .filter((each) => typeof each === "string")
    .map((each) => path.relative(below, path.resolve(each)).split(path.sep).join("/").replace(`.${process.pid}`, ".own"));
  if (inside.every((each) => each.startsWith(".."))) return;
  const name = `${kind} ${inside.join(" to ")}`;
  if (log !== undefined) append(log, `${name}\n`);
  // A disk that is full stays full.
  if (name === at) isMet = true;
  else if (!isMet || !forWriting || !writing.has(kind)) return;
  if (fault.startsWith("SIG")) return void process.kill(process.pid, fault);
  throw Object.assign(new Error(`${fault}: made to fail, ${kind} '${String(paths[0])}'`), { code: fault, syscall: kind, path: paths[0] });
}

for (const kind of ["mkdir", "writeFile", "copyFile", "link", "rename", "rm", "rmdir"]) {
  const count = ["copyFile", "link", "rename"].includes(kind) ? 2 : 1;
  for (const [holder, key] of /** @type {const} */ ([
    [fs, `${kind}Sync`],
    [fs.promises, kind],
  ])) {
    const real = holder[key];
    holder[key] = Object.assign((/** @type {unknown[]} */ ...given) => {
      if (holder === fs) {
        step(kind, given.slice(0, count));
        return real.apply(holder, given);
      }
      return (async () => {
        step(kind, given.slice(0, count));
        return real.apply(holder, given);
      })();
    }, real);
  }
}
syncBuiltinESMExports();
