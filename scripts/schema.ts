// Writes the JSON Schema files that editors use: `npm run schema [content folder]`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readContent } from "../plugins/content/read.ts";
import { jsonSchemas } from "../plugins/content/schema.ts";

const [folder = "content"] = process.argv.slice(2);
const { records } = readContent(folder);
if (records === undefined) {
  console.error(`${folder}/site.yml cannot be used; npm run check says why`);
  process.exit(1);
}
mkdirSync("schema", { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas(Object.keys(records.site.values.axes)))) {
  writeFileSync(join("schema", name), `${JSON.stringify(schema, null, 2)}\n`);
}
