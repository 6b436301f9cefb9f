// Loaded into a program before it starts, by `--import`: folders are listed in an order that no disk gives.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { readdirSync, promises } = fs;
const { readdir } = promises;
fs.readdirSync = /** @type {typeof readdirSync} */ ((...given) => readdirSync(...given).toReversed());
promises.readdir = /** @type {typeof readdir} */ (async (...given) => (await readdir(...given)).toReversed());
syncBuiltinESMExports();
