// Makes a site of any number of articles for measurements and for tests of scale: seeded, so that two runs give the same bytes.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const axes = ["benefit", "application", "challenge"] as const;
const termsPerAxis = 12;
const sourcesPerFile = 1000;
const relations = ["supports", "qualifies", "contradicts", "mitigates"] as const;
const strengths = ["systematic", "replicated", "single study", "vendor-reported", "expert opinion"] as const;

/** Pseudo-random whole numbers below `limit` (mulberry32). */
export function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Made words of two to four syllables, the first ones frequent as in any language. */
function wordMaker(next: (limit: number) => number): () => string {
  const onsets = ["b", "br", "d", "f", "g", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "z"];
  const vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
  const words = Array.from({ length: 4000 }, () =>
    Array.from({ length: 2 + next(3) }, () => `${onsets[next(onsets.length)]}${vowels[next(vowels.length)]}`).join(""),
  );
  return () => words[Math.floor((next(1_000_000) / 1_000_000) ** 3 * words.length)] ?? "word";
}

/**
 * Writes a content folder of `count` articles of about 1,070 words, each with headings, a table, two code fences, five links,
 * two findings and citations, and 12 terms an axis.
 */
export function makeSite(folder: string, count: number, seed = 1): void {
  const next = numbers(seed);
  const word = wordMaker(next);
  const words = (length: number): string => Array.from({ length }, word).join(" ");
  const sentence = (length: number): string => {
    const text = words(length);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  for (const path of ["articles", "sources", ...axes.map((axis) => `terms/${axis}`)]) mkdirSync(join(folder, path), { recursive: true });

  write("site.yml", siteFile);
  const terms = axes.map((axis) => Array.from({ length: termsPerAxis }, (_, i) => `${axis}-term-${i + 1}`));
  for (const [a, axis] of axes.entries())
    for (const [i, term] of (terms[a] ?? []).entries())
      write(
        `terms/${axis}/${term}.md`,
        `---\nlabel: ${axis} term ${i + 1}\nstatement: ${sentence(12)}\norder: ${i + 1}\n---\n${sentence(30)}\n\n${sentence(25)}\n`,
      );
  const sources = Math.max(20, Math.floor(count / 5));
  const entries = Array.from({ length: sources }, (_, i) => bibEntry(i, sentence(8).replace(/\.$/, ""), word));
  for (let i = 0; i < sources; i += sourcesPerFile)
    write(i === 0 ? "sources/made.bib" : `sources/made-${i / sourcesPerFile + 1}.bib`, entries.slice(i, i + sourcesPerFile).join("\n"));

  const slug = (i: number): string => `made-article-${i + 1}`;
  const cite = (): string => `[@made${next(sources) + 1}]`;
  const pick = <Item>(items: readonly Item[], fallback: Item): Item => items[next(items.length)] ?? fallback;
  for (let i = 0; i < count; i += 1) {
    const tags = terms.map((list) => [...new Set([pick(list, ""), pick(list, "")])]);
    const front = axes.map((axis, a) => `${axis}: [${(tags[a] ?? []).join(", ")}]`).join("\n");
    const finding = (n: number): string =>
      [
        `::: finding f-${i + 1}-${n}`,
        sentence(18),
        `- ${pick(relations, "supports")}: ${pick(tags[0] ?? [], "")}\n- scope: ${pick(tags[1] ?? [], "")}\n- strength: ${pick(strengths, "systematic")}\n- source: ${cite()}\n- seen: primary, 2026-01-15\n- conditions: ${sentence(10)}\n- caveat: ${sentence(8)}`,
        ":::",
      ].join("\n\n");
    const link = (): string => `[${words(3)}](${slug(next(count))}.md)`;
    const code = `\`\`\`ts\n${Array.from({ length: 8 }, () => `const ${word()} = ${word()}(${next(100)}, "${word()}");`).join("\n")}\n\`\`\``;
    const table = `| ${words(1)} | ${words(1)} | ${words(1)} |\n| --- | --- | ---: |\n${Array.from({ length: 4 }, () => `| ${words(2)} | ${words(2)} | ${next(1000)} |`).join("\n")}`;
    const sections = Array.from({ length: 7 }, (_, s) =>
      [
        `## ${sentence(4).replace(/\.$/, "")}`,
        Array.from({ length: 5 }, () => sentence(12)).join(" ") + (s < 5 ? ` See ${link()}, as ${cite()} says.` : ""),
        Array.from({ length: 4 }, () => sentence(12)).join(" "),
        ...(s === 1 || s === 4 ? [code] : []),
        ...(s === 2 ? [table] : []),
        ...(s === 3 ? [finding(1)] : []),
        ...(s === 5 ? [finding(2)] : []),
      ].join("\n\n"),
    );
    write(
      `articles/${slug(i)}.md`,
      `---\ntitle: ${sentence(7).replace(/\.$/, "")} ${i + 1}\nsummary: ${sentence(12)}\n${front}\nreviewed: 2026-01-15\n---\n${sentence(40)}\n\n${sections.join("\n\n")}\n`,
    );
  }
}

const bibEntry = (i: number, title: string, word: () => string): string =>
  `@article{made${i + 1},\n  author = {${word()}, ${word()} and ${word()}, ${word()}},\n  title = {${title}},\n  journal = {${word()}},\n  year = {${2000 + (i % 26)}}\n}\n`;

const siteFile = `title: A made site
description: Made for measurements.
url: https://example.test/
language: en
axes:
  benefit: { label: Benefit, plural: Benefits, question: What is it said to give? }
  application: { label: Application, plural: Applications, question: Where is it used? }
  challenge: { label: Challenge, plural: Challenges, question: What stands in the way? }
matrices: [[benefit, application], [challenge, application], [challenge, benefit]]
review: { within: 3650 }
`;
