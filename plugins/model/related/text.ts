import type { Body, InlineText } from "../body.ts";
import type { ArticleRecord } from "../record.ts";

/**
 * What an article says, for comparing it with others: title, summary, statement and body as plain text. Code, formulas, citations
 * and addresses are left out: they are the same in articles on different things, and different in articles on the same.
 */
export const articleText = ({ values: { title, summary, statement }, body }: ArticleRecord): string =>
  [title, summary, statement ?? "", ...bodyTexts(body)].join("\n");

function* bodyTexts({ segments, findings, charts }: Body): Generator<string> {
  for (const segment of segments) if ("html" in segment) yield segment.html.replace(unsaid, " ");
  for (const { sentence, conditions, caveat, quote } of findings) yield* textsOf(sentence, conditions, caveat, quote);
  for (const { title, read, note } of charts) yield* textsOf(title, read, note);
}

// oxlint-disable-next-line no-control-regex -- open references are control characters
const unsaid = /<(math|pre)\b[^]*?<\/\1>|<[^>]*>|&#?\w+;|\u0001\w+\u0002/g;

function* textsOf(...texts: readonly (InlineText | undefined)[]): Generator<string> {
  for (const each of texts) if (each !== undefined) yield each.text;
}
