// The page that stands in for every other while something is wrong. It needs no layout, for a layout may be what is wrong.
import { escapeHtml } from "../model/html.ts";
import { formatIssues } from "../rules/report.ts";
import type { Loaded } from "../pipeline.ts";
import { typeOf, type Answer } from "./answer.ts";

/** Shows the issues of the content as `check` prints them. @param style address of the site's stylesheet, if there is one */
export function issuesPage({ issues, texts }: Loaded, root: string, style: string | undefined): Answer {
  const errors = issues.filter(({ severity }) => severity === "error");
  const heading = `The content has ${errors.length} ${errors.length === 1 ? "error" : "errors"}`;
  return problemPage(heading, "The page comes back when they are mended.", formatIssues(errors, texts, "text", { color: false, root }), style);
}

/** Shows why the generator itself cannot make a page. */
export const failurePage = (message: string): Answer =>
  problemPage("The page could not be made", "It comes back when the code is mended.", message, undefined);

function problemPage(heading: string, remark: string, details: string, style: string | undefined): Answer {
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(heading)}</title>
${style === undefined ? "" : `<link rel="stylesheet" href="${escapeHtml(style)}">`}
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
