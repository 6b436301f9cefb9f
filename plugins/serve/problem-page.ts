// The page that stands in for every other while something is wrong. It uses no layout and no style of the site, for those may
// be what is wrong.
import { escapeHtml } from "../model/html.ts";
import { formatIssues } from "../rules/report.ts";
import type { Loaded } from "../pipeline.ts";
import { typeOf, type Answer } from "./answer.ts";

/** Where the page's own stylesheet is asked for; no page of a site can have this address. */
export const problemStyle = "/.problem/style.css";

export const problemStyleAnswer: Answer = {
  status: 200,
  headers: { "Content-Type": typeOf(".css") },
  body: `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; }
pre { overflow: auto; padding: 1rem; border: 1px solid; font: 0.875rem/1.5 ui-monospace, monospace; }
`,
};

/** Shows the issues of the content as `check` prints them. @param root the content folder as the author would write it */
export function issuesPage({ issues, texts }: Loaded, root: string): Answer {
  const errors = issues.filter(({ severity }) => severity === "error");
  const heading = `The content has ${errors.length} ${errors.length === 1 ? "error" : "errors"}`;
  return problemPage(heading, "The page comes back when they are mended.", formatIssues(errors, texts, "text", { color: false, root }));
}

/** What an error printed, without the lines that lead through code of others: they say nothing to somebody who mends ours. */
export const ownLines = (report: string): string =>
  report
    .split("\n")
    .filter((line) => !/^\s+at .*(?:node_modules|node:|<anonymous>\))/.test(line) && !/^(?:node:internal|Node\.js v)/.test(line))
    .join("\n")
    .replace(/^\s+triggerUncaughtException\(\n\s+\^\n/m, "")
    .trim();

/** Shows why the generator itself cannot make a page. */
export const failurePage = (message: string): Answer =>
  problemPage("The page could not be made", "It comes back when the code is mended.", message);

function problemPage(heading: string, remark: string, details: string): Answer {
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(heading)}</title>
<link rel="stylesheet" href="${problemStyle}">
</head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
<p>${escapeHtml(remark)}</p>
<pre tabindex="0">${escapeHtml(details)}</pre>
</main>
</body>
</html>
`;
  return { status: 500, headers: { "Content-Type": typeOf(".html"), "Cache-Control": "no-store" }, body };
}
