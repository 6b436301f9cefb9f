import type { FindingTextProps, TextLink } from "../../layouts/texts/finding.ts";
import type { Finding, Site, Source, Term } from "../model/site.ts";
import { absoluteUrl } from "../model/urls.ts";

/** A finding as text, with whole addresses. */
export const findingText = (site: Site, finding: Finding): FindingTextProps => ({
  id: finding.id,
  address: absoluteUrl(site.url, finding.url),
  text: finding.sentence.text,
  bears: finding.bears.map(({ relation, term }) => ({ relation, term: term && termText(site, term) })),
  scope: finding.scope.map((term) => termText(site, term)),
  strength: finding.strength,
  seen: finding.seen,
  checked: finding.checked,
  sources: finding.citations.map(({ source, locator }) => ({ ...sourceText(site, source), locator })),
  conditions: finding.conditions.text,
  caveat: finding.caveat?.text,
  quote: finding.quote?.text,
  changed: finding.changed.map(({ date, reason }) => ({ date, reason: reason.text })),
});

/** A term by its label, with a whole address. */
export const termText = (site: Site, { label, url }: Term): TextLink => ({ label, address: absoluteUrl(site.url, url) });

/** A source by its label, with the whole address of its page. */
export const sourceText = (site: Site, { label, url }: Source): TextLink => ({ label, address: absoluteUrl(site.url, url) });
