import { expect, test } from "vitest";
import { jsonSchemas } from "../../../plugins/content/schema.ts";

test("an editor's schema knows the axes, and accepts numbers and truth values as an editor reads them", () => {
  const schemas = jsonSchemas(["gain"]);
  expect(Object.keys(schemas)).toEqual(["article.json", "term.json", "site.json", "glossary.json", "gaps.json"]);
  expect(schemas["article.json"]).toMatchObject({
    additionalProperties: false,
    required: ["title", "summary", "reviewed"],
    properties: {
      gain: { type: "array", description: "Terms of the axis gain." },
      title: { type: ["string", "number", "boolean"], maxLength: 120 },
      reviewed: { type: "string" },
      draft: { enum: [true, false] },
      review_within: { type: ["string", "integer"] },
    },
  });
  expect(schemas["term.json"]).toMatchObject({ properties: { order: { type: ["string", "integer"] } } });
});
