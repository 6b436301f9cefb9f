import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "./command.ts";
import { formatLicences, licencesOf, mayBeUsed } from "./licence-list.ts";

await run("licences", () => {
  const packages = licencesOf(readFileSync(path.join(import.meta.dirname, "..", "package-lock.json"), "utf8"));
  process.stdout.write(formatLicences(packages));
  const unknown = packages.filter((each) => !mayBeUsed(each));
  for (const { name, licence } of unknown)
    process.stderr.write(`${name} stands under ${licence}, which scripts/licence-list.ts does not know\n`);
  return unknown.length === 0 ? 0 : 1;
});
