// Links from running text to the glossary, made once the text is markup: an author writes the word and nothing else.
import type { ProseProps, ProseSegment } from "../../layouts/components/prose.tsx";
import { asHtml, escapeHtml, type Html } from "../model/html.ts";
import type { Article, GlossaryEntry, Site } from "../model/site.ts";
import { compareText } from "../model/order.ts";
import { glossaryUrl, withFragment } from "../model/urls.ts";
import { once } from "./once.ts";

/** Tips that one section may hold: more would be noise. */
const most = 6;

interface Tip {
  readonly entry: GlossaryEntry;
  /** Start tag of the link. */
  readonly link: string;
  /** The long form of an acronym, or the acronym of a long form: beside the word in brackets it explains it already. */
  readonly other: string | undefined;
}

/** The tips of a site by word as written, and what finds those words and the tags between. */
interface Finder {
  readonly tips: ReadonlyMap<string, Tip>;
  readonly pattern: RegExp;
}

/** Adds tips to a text; `article` is the one that the text belongs to. */
export type AddTips = (prose: ProseProps, article?: Article) => ProseProps;

/**
 * Makes what links the first use of each glossary word in a section, at most six a section. A word of the glossary is the term, each
 * of several terms with commas between, or the long form; whole words, a plural s aside, acronyms with their capitals. Not in links,
 * code, formulas, headings and quotations, nor in the article that explains it, nor where the text gives long form and acronym.
 */
export function glossaryTips(site: Site): AddTips {
  const finder = once(() => finderOf(site));
  return (prose, article) => {
    const { tips, pattern } = finder();
    if (tips.size === 0) return prose;
    const section = new Section(tips, pattern, article);
    return {
      ...prose,
      segments: prose.segments.map((segment): ProseSegment =>
        "html" in segment ? { ...segment, html: section.add(segment.html) } : segment,
      ),
    };
  };
}

function finderOf(site: Site): Finder {
  const tips = new Map<string, Tip>();
  for (const entry of site.glossary) {
    const names = entry.term.split(", ").map(escapeHtml);
    const long = entry.long === undefined ? undefined : escapeHtml(entry.long);
    const link = linkTo(site, entry);
    const add = (word: string, other: string | undefined): void => {
      for (const written of spellings(word)) if (!tips.has(written)) tips.set(written, { entry, link, other });
    };
    for (const name of names) add(name, long);
    if (long !== undefined) add(long, names[0]);
  }
  // Plain words in the order of the alphabet are matched by their common beginnings, which is why no flag and no class is used.
  const words = [...tips.keys()].filter(Boolean).sort((a, b) => compareText(b, a));
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { tips, pattern: new RegExp(`${closed}|${tag}|${escaped.join("|")}`, "g") };
}

/** A word as it may be written: an acronym as it is, any other also with a capital at the start of a sentence. */
const spellings = (word: string): readonly string[] =>
  isAcronym(word) ? [word] : [word.charAt(0).toLowerCase() + word.slice(1), word.charAt(0).toUpperCase() + word.slice(1)];

/** A capital after the first letter: `AP`, `CO2e`, but not `Fine-tuning` nor `area under the ROC curve`. */
const isAcronym = (word: string): boolean => /^\S*\S\p{Lu}\S*$/u.test(word);

function linkTo(site: Site, { id, long, definition }: GlossaryEntry): string {
  const [sentence = definition] = definition.split(/(?<=[.!?])\s/, 1);
  const meaning = long === undefined ? sentence : `${long}: ${sentence}`;
  return `<a class="tip" href="${withFragment(glossaryUrl(site.base), id)}" data-tip="${escapeHtml(meaning.charAt(0).toUpperCase() + meaning.slice(1))}">`;
}

/** A whole element in which no word becomes a link; none of these stands in itself. */
const closed = "<(a|code|pre|math|svg|h[1-6]|q|sup|figcaption|caption|th)(?=[ >])[^]*?</\\1>";

/** Any other tag; quotations may stand in each other. */
const tag = `<(/?)([a-z]+[1-6]?)(?:[^">]|"[^"]*")*>`;

/** Walks through the markup of a text, section by section. */
class Section {
  readonly #tips: ReadonlyMap<string, Tip>;
  readonly #pattern: RegExp;
  readonly #article: Article | undefined;
  #used = new Set<GlossaryEntry>();
  #given = 0;

  constructor(tips: ReadonlyMap<string, Tip>, pattern: RegExp, article: Article | undefined) {
    this.#tips = tips;
    this.#pattern = pattern;
    this.#article = article;
  }

  add(html: Html): Html {
    let quoted = 0;
    return asHtml(
      html.replace(
        this.#pattern,
        (found: string, whole: string | undefined, slash: string | undefined, name: string | undefined, at: number) => {
          if (whole === "h2") this.#begin();
          if (name === "blockquote") quoted += slash === "" ? 1 : -1;
          return whole !== undefined || name !== undefined || quoted > 0 ? found : this.#linked(found, html, at);
        },
      ),
    );
  }

  #begin(): void {
    this.#used = new Set();
    this.#given = 0;
  }

  #linked(word: string, html: string, at: number): string {
    const tip = this.#tips.get(word);
    if (tip === undefined || this.#used.has(tip.entry) || !isWhole(html, at, word.length)) return word;
    this.#used.add(tip.entry);
    const isExplained = this.#article !== undefined && tip.entry.article === this.#article;
    if (isExplained || this.#given === most || isBeside(html.slice(at + word.length), tip.other)) return word;
    this.#given += 1;
    return `${tip.link}${word}</a>`;
  }
}

/** Whether the other form of the word follows in brackets: then the text explains it. */
const isBeside = (after: string, other: string | undefined): boolean =>
  other !== undefined && after.startsWith(" (") && after.slice(2, 2 + other.length).toLowerCase() === other.toLowerCase();

const wordCharacter = /[\p{L}\p{N}-]/u;

/** Whether a word stands by itself, a plural s aside. */
function isWhole(html: string, at: number, length: number): boolean {
  const before = html.charAt(at - 1);
  const plural = html.charAt(at + length) === "s" ? 1 : 0;
  return !wordCharacter.test(before) && before !== "&" && !wordCharacter.test(html.charAt(at + length + plural));
}
