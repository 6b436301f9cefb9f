// The only file that names the Markdown engine; extensions get the instance.
import MarkdownIt from "markdown-it";
import type { MarkdownIt as Engine } from "markdown-it";
import footnote from "markdown-it-footnote";
import { readBlocks } from "./blocks.ts";
import { checkCharacterReferences } from "./character-references.ts";
import { readCitations } from "./citations.ts";
import { reportDefinitions } from "./definitions.ts";
import { checkFootnotes } from "./footnotes.ts";
import { anchorHeadings } from "./headings.ts";
import { highlightCode } from "./highlight.ts";
import { recordImages } from "./images.ts";
import { limitTexts } from "./limits.ts";
import { recordLinks } from "./links.ts";
import { readMath } from "./math.ts";
import { reportNesting } from "./nesting.ts";
import { recordOffsets } from "./offsets.ts";
import { describeTables } from "./tables.ts";
import { showTasks } from "./tasks.ts";
import { keepUnits } from "./units.ts";

/** CommonMark, indented code included; raw HTML shows as text. */
export const commonmarkEngine = (): Engine => new MarkdownIt("commonmark", { html: false, xhtmlOut: false, maxNesting: 100 });

/** CommonMark with everything that an author of this site may write; parses start with `environmentOf(startFacts(…))`. */
export function siteEngine(): Engine {
  return commonmarkEngine()
    .enable(["table", "strikethrough", "text_join"])
    .use(limitTexts)
    .use(recordOffsets)
    .use(reportNesting)
    .use(footnote)
    .use(checkFootnotes)
    .use(describeTables)
    .use(readBlocks)
    .use(readMath)
    .use(readCitations)
    .use(reportDefinitions)
    .use(recordImages)
    .use(recordLinks)
    .use(anchorHeadings)
    .use(showTasks)
    .use(checkCharacterReferences)
    .use(highlightCode)
    .use(keepUnits);
}
