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

const jsonSchema = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: "input", target: "draft-7" });
