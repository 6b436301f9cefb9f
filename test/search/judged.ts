// Queries with graded answers. A file of them is JSON: { "queries": [{ "kind", "text", "answers", "sections" }] }.
import { readFileSync } from "node:fs";
import { z } from "zod";

/** From the site's base: `/articles/x/`, or with an anchor where a part of a page is meant, `/articles/x/#dq-01`. */
const address = z.string().regex(/^\/(?:[^#]*\/)?(?:#[^#]+)?$/, "an address begins at the site's base, as in /articles/x/#dq-01");

const queryFile = z.strictObject({
  queries: z.array(
    z.strictObject({
      /** What is special about how it is asked; figures are given for each kind. */
      kind: z.string().min(1),
      /** As a reader types it. */
      text: z.string().min(1),
      /** Grade of each address: 3 the answer, 2 a good one, 1 related; without any, nothing should be found. */
      answers: z.record(address, z.union([z.literal(1), z.literal(2), z.literal(3)])).default({}),
      /** Headings of articles below which the answer stands, any of which is right. */
      sections: z.array(address).default([]),
    }),
  ),
});

export type JudgedQuery = z.infer<typeof queryFile>["queries"][number];

export const halves = ["tune", "report"] as const;
export type Half = (typeof halves)[number];

/**
 * Reads one half of the queries of a file. Within each kind they alternate: the first is to tune by, the second to report.
 * @throws with the place in the file if it is not as described above
 */
export function readJudged(file: string, half: Half): readonly JudgedQuery[] {
  const read = queryFile.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return halfOf(read.data.queries, half);
}

export function halfOf<Query extends { readonly kind: string }>(queries: readonly Query[], half: Half): readonly Query[] {
  const seen = new Map<string, number>();
  return queries.filter(({ kind }) => {
    const place = seen.get(kind) ?? 0;
    seen.set(kind, place + 1);
    return place % 2 === halves.indexOf(half);
  });
}
