import { error, type Issue } from "../model/issue.ts";
import type { SourceRecord } from "../model/record.ts";
import type { Reading } from "./reading.ts";

/** Keeps the first source of each key and of each address, over all files; the others are issues. */
export function uniqueSources(sources: readonly SourceRecord[]): Reading<readonly SourceRecord[]> {
  const bySlug = new Map<string, SourceRecord>();
  const issues: Issue[] = [];
  for (const source of sources) {
    const first = bySlug.get(source.slug);
    if (first === undefined) {
      bySlug.set(source.slug, source);
      continue;
    }
    const message =
      first.key === source.key
        ? `the key "${source.key}" stands twice`
        : `the keys "${first.key}" and "${source.key}" have the same address ${source.slug}`;
    const where = `the first is in ${first.file}, line ${first.place.line}`;
    issues.push(
      error("bibtex", source.place, message, first.key === source.key ? `delete one of them; ${where}` : `rename one of them; ${where}`),
    );
  }
  return { value: [...bySlug.values()], issues };
}
