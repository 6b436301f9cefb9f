import type { Body } from "../../../plugins/model/body.ts";
import type { Issue, Place } from "../../../plugins/model/issue.ts";

/** The markup of a body as text: an open reference as `{L0}`, a block as a line with its kind. */
export const showHtml = ({ segments }: Pick<Body, "segments">): string =>
  segments
    .map((segment) =>
      "id" in segment
        ? `(${segment.kind} ${segment.id})\n`
        : `${segment.kind === "html" ? "" : `(${segment.kind})\n`}${showOpen(segment.html)}`,
    )
    .join("")
    .trim();

/** Markup with its open references made visible. */
// oxlint-disable-next-line no-control-regex -- open references are control characters
export const showOpen = (html: string): string => html.replace(/\u0001(\w+)\u0002/g, "{$1}");

/** `3:5-9` for columns 5 to 8 of line 3. */
export const showPlace = ({ line, column, endColumn }: Place): string => `${line}:${column}-${endColumn}`;

/** An issue on one line: place, severity if it is a warning, rule, message and hint. */
export const showIssue = ({ place, severity, rule, message, hint }: Issue): string =>
  `${showPlace(place)} ${severity === "warning" ? "warning " : ""}${rule}: ${message}${hint === undefined ? "" : ` (${hint})`}`;
