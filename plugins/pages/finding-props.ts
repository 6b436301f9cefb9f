import type { FindingProps } from "../../layouts/components/finding.tsx";
import type { Finding, Judged, Term } from "../model/site.ts";
import { articleLink, termLink } from "./links.ts";

/** A finding in a list: as written, with its article. */
export const findingProps = (finding: Finding): FindingProps => ({
  id: finding.id,
  url: finding.url,
  sentence: finding.sentence.html,
  bears: finding.bears.map(({ relation, term }) => ({ relation, term: term && termLink(term) })),
  scope: finding.scope.map(termLink),
  strength: finding.strength,
  seen: finding.seen,
  checked: finding.checked,
  due: finding.article.overdue ? finding.article.due : undefined,
  sources: finding.citations.map(({ source, locator }) => ({ label: source.label, url: source.url, locator })),
  conditions: finding.conditions.html,
  caveat: finding.caveat?.html,
  quote: finding.quote?.html,
  changed: finding.changed.map(({ date, reason }) => ({ date, reason: reason.html })),
  article: articleLink(finding.article),
});

/** A finding in its own article. */
export const ownFindingProps = (finding: Finding): FindingProps => ({ ...findingProps(finding), article: undefined });

/** A finding on a page of the term it is judged for: the relation to that term leads. */
export function judgedFindingProps({ finding, relation }: Judged, term: Term): FindingProps {
  const props = findingProps(finding);
  const leading = props.bears.filter((bearing) => bearing.relation === relation && bearing.term?.url === term.url);
  return { ...props, bears: [...leading, ...props.bears.filter((bearing) => !leading.includes(bearing))] };
}
