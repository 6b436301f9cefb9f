// Loaded into a program before it starts, by `--import`: on a signal it collects garbage and writes how many bytes are in use.
import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

process.on("SIGUSR2", () => {
  collect();
  const file = path.join(process.env["HEAP"] ?? "", String(process.pid));
  writeFileSync(`${file}.fresh`, String(process.memoryUsage().heapUsed));
  renameSync(`${file}.fresh`, file);
});
