import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { SourceEntry } from "../../../../layouts/components/source-entry.tsx";
import { elementsOf, named } from "../../../support/html.ts";
import { linkOf } from "../../../support/sample-pages.ts";

const textOf = (venue: string | undefined): string | undefined => {
  const source = {
    id: "src-root2020",
    ...linkOf("Root 2020"),
    authors: "Root, A.",
    year: 2020,
    title: "Soil",
    venue,
    kind: "preprint",
    address: undefined,
  } as const;
  return named(elementsOf(renderToString(<SourceEntry source={source} cited={1} />)), "li")[0]?.text;
};

test.for([
  [undefined, "Root 2020: Root, A., 2020. Soil. Preprint. Cited 1 time."],
  ["Garden Letters", "Root 2020: Root, A., 2020. Soil. Garden Letters. Preprint. Cited 1 time."],
  ["arXiv preprint", "Root 2020: Root, A., 2020. Soil. arXiv preprint. Cited 1 time."],
] as const)("a source says its kind once, after its venue: %s", ([venue, text]) => {
  expect(textOf(venue)).toBe(text);
});
