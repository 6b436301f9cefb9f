import { articleStatement } from "./article-statement.ts";
import { avoidedWords } from "./avoided-words.ts";
import { chartComplete } from "./chart-complete.ts";
import { chartData } from "./chart-data.ts";
import { dates } from "./dates.ts";
import { findingComplete } from "./finding-complete.ts";
import { findingIds } from "./finding-ids.ts";
import { findingPlace } from "./finding-place.ts";
import { formerSlugs } from "./former-slugs.ts";
import { gapSection } from "./gap-section.ts";
import { glossaryDuplicates } from "./glossary-duplicates.ts";
import { glossaryTargets } from "./glossary-targets.ts";
import { imagesExist } from "./images-exist.ts";
import { knownSources } from "./known-sources.ts";
import { knownTerms } from "./known-terms.ts";
import { linkAnchors } from "./link-anchors.ts";
import { linkTargets } from "./link-targets.ts";
import { noDraftLinks } from "./no-draft-links.ts";
import { numbersInProse } from "./numbers-in-prose.ts";
import { placeholder } from "./placeholder.ts";
import { readingOrder } from "./reading-order.ts";
import { recalledNumbers } from "./recalled-numbers.ts";
import { repeatedTerms } from "./repeated-terms.ts";
import { reservedWords } from "./reserved-words.ts";
import { reviewDue } from "./review-due.ts";
import type { Rule } from "./rule.ts";
import { termFolders } from "./term-folders.ts";
import { uniqueTerms } from "./unique-terms.ts";
import { unlinked } from "./unlinked.ts";
import { unusedData } from "./unused-data.ts";
import { unusedSources } from "./unused-sources.ts";
import { verdictBounds } from "./verdict-bounds.ts";
import { verdictUnderReview } from "./verdict-under-review.ts";

/** Every rule; their order shows nowhere, since issues are sorted by place. */
export const rules: readonly Rule[] = [
  // names and files
  termFolders,
  uniqueTerms,
  reservedWords,
  formerSlugs,
  readingOrder,
  placeholder,
  // what articles hold
  knownTerms,
  repeatedTerms,
  dates,
  reviewDue,
  // findings
  findingPlace,
  findingIds,
  findingComplete,
  articleStatement,
  verdictBounds,
  verdictUnderReview,
  recalledNumbers,
  // words
  numbersInProse,
  avoidedWords,
  gapSection,
  // charts
  chartComplete,
  chartData,
  unusedData,
  // what prose refers to
  linkTargets,
  linkAnchors,
  noDraftLinks,
  imagesExist,
  knownSources,
  unusedSources,
  unlinked,
  // glossary
  glossaryTargets,
  glossaryDuplicates,
];
