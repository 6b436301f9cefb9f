// The only file that knows gray-matter. Its engines other than YAML run code or read other languages, so they throw here,
// and the YAML is read by our own reader, with positions.
import matter from "gray-matter";
import { error, placeOn, type Issue } from "../model/issue.ts";
import type { Reading } from "./reading.ts";

export interface SplitFile {
  /** The YAML between the lines `---`; it begins with the line end of line 1, so its line numbers are the file's. */
  readonly yaml: string;
  readonly body: string;
  /** Line of the file that the body begins at. */
  readonly bodyLine: number;
}

const largest = 8 * 1024;
const hint = "begin the file with a line ---, write the keys below it, and close them with another line ---";

const deny = (): never => {
  throw new Error("front matter is YAML only");
};

/** Splits a Markdown file with LF line ends into front matter and body. */
export function splitFrontMatter(file: string, text: string): Reading<SplitFile> {
  const lines = text.split("\n");
  const first = lines[0] ?? "";
  if (first !== "---") return failed(firstLineIssue(file, first));

  const close = lines.findIndex((line, i) => i > 0 && line.startsWith("---"));
  const closing = lines[close];
  if (closing === undefined)
    return failed(error("front-matter", placeOn(file, 1, 1, 3), "the front matter is not closed", "add a line --- after its last key"));
  if (closing !== "---") {
    const place = placeOn(file, close + 1, 1, closing.length);
    return failed(
      error(
        "front-matter",
        place,
        `the line that closes the front matter must be exactly ---, found ${JSON.stringify(closing)}`,
        "write ---",
      ),
    );
  }
  const { matter: yaml, content } = matter(text, { engines: { yaml: () => ({}), json: deny, javascript: deny } });
  const size = Buffer.byteLength(yaml);
  if (size > largest) {
    return failed(
      error(
        "front-matter",
        placeOn(file, 1, 1, 3),
        `the front matter has ${size} bytes, expected at most ${largest}`,
        "move text into the body",
      ),
    );
  }
  return { value: { yaml, body: content, bodyLine: close + 2 }, issues: [] };
}

const failed = (issue: Issue): Reading<SplitFile> => ({ value: undefined, issues: [issue] });

function firstLineIssue(file: string, first: string): Issue {
  const place = placeOn(file, 1, 1, first.length);
  if (/^---\s*[A-Za-z]/.test(first)) {
    return error(
      "front-matter",
      place,
      `the first line must be exactly ---, found ${JSON.stringify(first)}`,
      "write --- alone; front matter is YAML and no other language",
    );
  }
  if (first.startsWith("---"))
    return error("front-matter", place, `the first line must be exactly ---, found ${JSON.stringify(first)}`, "write ---");
  return error("front-matter", place, "the file does not begin with front matter", hint);
}
