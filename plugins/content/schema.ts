// JSON Schema files of the records, so that an editor completes keys and marks mistakes while an author types.
import { z } from "zod";
import { articleSchema } from "../model/schema/article.ts";
import { gapsSchema, glossarySchema, siteSchema } from "../model/schema/site.ts";
import { termSchema } from "../model/schema/term.ts";

/**
 * The schema of each kind of record by file name.
 * @param axes keys of the axes, in order
 */
export function jsonSchemas(axes: readonly string[]): Record<string, object> {
  return {
    "article.json": jsonSchema(articleSchema(axes)),
    "term.json": jsonSchema(termSchema),
    "site.json": jsonSchema(siteSchema),
    "glossary.json": jsonSchema(glossarySchema),
    "gaps.json": jsonSchema(gapsSchema),
  };
}

/** Our reader keeps every scalar a text; an editor reads `1` as a number and `true` as a truth value, so both may stand there. */
const jsonSchema = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    override: ({ jsonSchema: made }) => {
      if (made.enum?.includes("true") === true) {
        delete made.type;
        made.enum = [true, false];
      } else if (made.type === "string" && made.pattern === String.raw`^\d{1,9}$`) {
        Object.assign(made, { type: ["string", "integer"] });
      } else if (made.type === "string" && made.pattern === undefined && made.enum === undefined && made.const === undefined) {
        Object.assign(made, { type: ["string", "number", "boolean"] });
      }
    },
  });
