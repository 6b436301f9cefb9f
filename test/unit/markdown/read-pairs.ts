export interface Pair {
  readonly claim: string;
  readonly input: string;
  readonly output: string;
}

const pair = /([^\n]+)\n\.\n([\s\S]*?)\n\.\n([\s\S]*?)\n\.(?:\n|$)/g;

/** Reads a file of pairs; throws where it holds anything else, so that no pair is passed over. */
export function readPairs(text: string): readonly Pair[] {
  const rest = text.replace(pair, "").trim();
  if (rest !== "") throw new Error(`expected a claim, a dot, input, a dot, output, a dot; found ${rest}`);
  return [...text.matchAll(pair)].map(([, claim = "", input = "", output = ""]) => ({ claim, input, output }));
}
