import type { Issue } from "../model/issue.ts";
import { checkZeroWidth, withoutForbidden, withoutZeroWidth } from "./characters.ts";
import { decode } from "./decode.ts";
import type { ContentFile } from "./gate.ts";
import type { Reading } from "./reading.ts";

/** A reading that also keeps the text it was read from, for excerpts in reports; images have none. */
export interface FileReading<T> extends Reading<T> {
  readonly text: string | undefined;
}

/** Decodes a text file and reads it with `read`, which never sees a character that cannot stand in a file. */
export function readText<T>(file: ContentFile, read: (path: string, text: string) => Reading<T>): FileReading<T> {
  const { text, valid, issues } = decode(file.path, file.bytes);
  if (!valid) return { value: undefined, issues, text };
  const reading = read(file.path, issues.length === 0 ? text : withoutForbidden(text));
  return { value: reading.value, issues: limited([...issues, ...reading.issues]), text };
}

/** Issues of one file, at most: more say nothing new, and a file can be made to give any number. */
const mostReported = 200;

function limited(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= mostReported) return issues;
  // What stops a build is not left out for what does not.
  const sorted = (["error", "warning"] as const).flatMap((wanted) => issues.filter(({ severity }) => severity === wanted));
  const [next] = sorted.slice(mostReported);
  const message = `this file has ${issues.length} problems; those beyond the first ${mostReported} are not shown`;
  return [...sorted.slice(0, mostReported), ...(next === undefined ? [] : [{ ...next, message, hint: "mend the others first" }])];
}

/** As `readText`, for files that hold names and short texts and no prose. */
export const readDataText = <T>(file: ContentFile, read: (path: string, text: string) => Reading<T>): FileReading<T> =>
  readText(file, (path, text) => {
    const reading = read(path, withoutZeroWidth(text));
    return { value: reading.value, issues: [...checkZeroWidth(path, text, 1), ...reading.issues] };
  });
