import { expect, test } from "vitest";
import { jsonSchemas } from "../../../plugins/content/schema.ts";

test("an editor's schema knows the axes, and takes what our own reader takes", () => {
  const schemas = jsonSchemas(["gain"]);
  expect(Object.keys(schemas)).toEqual(["article.json", "term.json", "site.json", "glossary.json", "gaps.json"]);
  expect(schemas["article.json"]).toMatchObject({
    additionalProperties: false,
    required: ["title", "summary", "reviewed"],
    properties: {
      gain: { type: "array", description: "Terms of the axis gain." },
      title: { type: "string", maxLength: 120 },
      reviewed: { type: "string" },
      draft: { type: "boolean" },
      review_within: { type: "integer", minimum: 1, maximum: 3650 },
    },
  });
  expect(schemas["term.json"]).toMatchObject({
    properties: {
      verdict: {
        oneOf: [
          { properties: { form: { const: "holds" } }, required: ["form", "for", "confidence", "why", "decided"] },
          { properties: { form: { const: "holds-for" } }, required: ["form", "for", "not", "confidence", "why", "decided"] },
          { properties: { form: { const: "disputed" } }, required: ["form", "about", "confidence", "why", "decided"] },
          { properties: { form: { const: "mostly-not" } }, required: ["form", "instead", "confidence", "why", "decided"] },
        ],
      },
    },
  });
  expect(schemas["term.json"]).toMatchObject({ properties: { order: { type: "integer" } } });
});
