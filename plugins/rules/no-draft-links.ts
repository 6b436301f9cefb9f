import { readTarget } from "../model/target.ts";
import { bodiesOf } from "./bodies.ts";
import { report, type Rule } from "./rule.ts";

const hint = "take the link out until the draft is published";

/** What is published links to nothing that is not. */
export const noDraftLinks: Rule = {
  id: "no-draft-links",
  severity: "error",
  explain: "What is published links to no draft.",
  *check({ records }) {
    const drafts = new Map(records.articles.filter(({ values }) => values.draft === true).map(({ file, slug }) => [file, slug]));
    for (const { file: from, body, draft } of bodiesOf(records)) {
      if (draft) continue;
      for (const { target: written, place } of body.links) {
        const target = readTarget(from, written);
        const slug = target.kind === "file" ? drafts.get(target.file) : undefined;
        if (slug !== undefined) yield report(place, `the article "${slug}" is a draft, and this page is published`, hint);
      }
    }
    for (const { article, articlePlace } of records.glossary) {
      if (article === undefined || !drafts.has(`articles/${article}.md`)) continue;
      yield report(articlePlace, `the article "${article}" is a draft, and the glossary is published`, hint);
    }
  },
};
