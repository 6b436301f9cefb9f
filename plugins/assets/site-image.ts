// The picture that other sites show beside a link: title, description and how the findings divide. It is named by what it
// is drawn from, so that its address is known before anything is drawn.
import { createHash } from "node:crypto";
import { relations, totalOf, type Counts, type Relation } from "../model/evidence.ts";
import { escapeHtml } from "../model/html.ts";
import { fitText, type FittedText } from "./fit-text.ts";

export interface ImageText {
  readonly title: string;
  readonly description: string;
  /** Findings by relation; without any the picture has no strip. */
  readonly counts: Counts;
}

export interface SiteImage {
  /** Path from the output folder. */
  readonly path: string;
  readonly svg: string;
}

const [width, height, margin] = [1200, 630, 80];
const room = width - 2 * margin;

/** Tokens of the light theme. */
const colours = {
  ground: "#fdfcfa",
  ink: "#191e28",
  second: "#4e5460",
  supports: "#1e4798",
  qualifies: "#a4730c",
  contradicts: "#821107",
  mitigates: "#188487",
} as const;

/** Describes the picture of a site; equal texts give equal bytes and the same path. */
export function siteImage({ title, description, counts }: ImageText): SiteImage {
  const heading = fitText(title, { sizes: [84, 72, 60, 52], bold: true, width: room, lines: 3 });
  const lead = fitText(description, { sizes: [36, 32, 28], bold: false, width: room, lines: 3 });
  const top = margin + heading.size;
  const below = top + (heading.lines.length - 1) * lineHeight(heading) + 2.2 * lead.size;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${patterns}</defs><rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    drawn(heading, top, "700", colours.ink),
    drawn(lead, heading.lines.length === 0 ? margin + lead.size : below, "400", colours.second),
    strip(counts),
    "</svg>",
  ].join("");
  return { path: `assets/site-${createHash("sha256").update(svg).digest("hex").slice(0, 8)}.png`, svg };
}

const lineHeight = ({ size }: FittedText): number => Math.round(size * 1.2);

const drawn = (text: FittedText, top: number, weight: string, colour: string): string =>
  text.lines
    .map(
      (line, i) =>
        `<text x="${margin}" y="${Math.round(top + i * lineHeight(text))}" font-family="Inter" font-weight="${weight}" font-size="${text.size}" fill="${colour}">${escapeHtml(line)}</text>`,
    )
    .join("");

/** Solid, hatched, cross-hatched and dotted, as on the pages, so that a grey copy loses nothing. */
const patterns = [
  `<pattern id="qualifies" width="18" height="18" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h6v18H0z" fill="${colours.qualifies}"/></pattern>`,
  `<pattern id="contradicts" width="18" height="18" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h18v6H6v12H0z" fill="${colours.contradicts}"/></pattern>`,
  `<pattern id="mitigates" width="15" height="15" patternUnits="userSpaceOnUse"><circle cx="7.5" cy="7.5" r="4" fill="${colours.mitigates}"/></pattern>`,
].join("");

function strip(counts: Counts): string {
  const present = relations.filter((relation) => counts[relation] > 0);
  const free = room - (present.length - 1) * 6;
  let left = margin;
  return present
    .map((relation) => {
      const share = Math.round((counts[relation] / totalOf(counts)) * free);
      const x = left;
      left += share + 6;
      return `<rect x="${x}" y="${height - margin - 36}" width="${share}" height="36" fill="${fillOf(relation)}" stroke="${colours[relation]}" stroke-width="3"/>`;
    })
    .join("");
}

const fillOf = (relation: Relation): string => (relation === "supports" ? colours.supports : `url(#${relation})`);
