import { expect, test } from "vitest";
import { parseBody } from "../../../plugins/markdown/parse.ts";

/** Seeded numbers below `limit`, so that a failure can be repeated. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
}

const pieces = [
  ..."\n|\n\n|\n\n|  |    |> |- |1. |# |## |### |* |**|_|~~|`|```\n|~~~|$|$$|$$\n|::: |::: note\n\n|::: finding a-1\n\n|\n\n:::\n\n|:::\n".split(
    "|",
  ),
  ..."[|](|](b.md)|](<|>)|![|[^1]|[^1]: |[x]: |[x]|[@|@|; |, |: |- scope: |- strength: |- caveat: |- source: |- changed: ".split("|"),
  ..."<b>|</b>|<!--|-->|<https://|javascript:|&amp;|&#58;|\\|\\\n|\"|'|---\n|===\n|--|--\n|://|//|.png|- [ ] |{{|}}".split("|"),
  ..."| | | |\n| ".split(""),
];

/** Random Markdown in which every word is its own. */
function randomText(next: (limit: number) => number): { readonly text: string; readonly words: readonly string[] } {
  const words: string[] = [];
  let text = "";
  for (let i = 4 + next(30); i > 0; i -= 1) {
    text += pieces[next(pieces.length)] ?? "";
    if (next(3) > 0) {
      const word = `word${words.length}x`;
      words.push(word);
      text += next(2) === 0 ? word : ` ${word}`;
    }
  }
  return { text, words };
}

test("whatever stands in a body, it is parsed, and every word is shown, is a fact, or is reported", () => {
  const next = numbers(7);
  for (let round = 0; round < 1500; round += 1) {
    const { text, words } = randomText(next);
    const body = parseBody("articles/a.md", text, 1);
    if (body.issues.some(({ severity }) => severity === "error")) continue;
    const facts = JSON.stringify([body.segments, body.findings, body.links, body.citations]);
    // In formulas each letter is an element.
    const known = facts + facts.replace(/<[^>]*>/g, "");
    // What stands behind the marks of a fence names its language and shows nowhere.
    const lines = text.split("\n").filter((line) => !/`{3}|~{3}/.test(line));
    const written = words.filter((word) => lines.some((line) => line.includes(word)));
    expect({ text, lost: written.filter((word) => !known.includes(word)) }).toEqual({ text, lost: [] });
  }
});

test("whatever stands in a body, no script, style or foreign address comes of it", () => {
  const next = numbers(11);
  for (let round = 0; round < 1500; round += 1) {
    const { text } = randomText(next);
    const { segments, findings } = parseBody("articles/a.md", text, 1);
    const html = [...segments, ...findings.flatMap(({ sentence, caveat }) => [sentence, caveat])].map((shown) =>
      shown !== undefined && "html" in shown ? shown.html : "",
    );
    const refused = /<(?:script|style|iframe|b)\b|<[^>]* style=|<[^>]* on\w+=|href="(?!https?:|mailto:|#fn)/i.exec(html.join("\n"));
    expect({ text, refused }).toEqual({ text, refused: null });
  }
});
