/** An English name whose last word is a plural by its `s`, without that: `large language models`, `studies`, `LLMs`; others as they are. */
export const singular = (name: string): string =>
  name.length < 3
    ? name
    : name
        .replace(/([^aeiou])ies$/u, "$1y")
        .replace(/(ss|x|z|ch|sh)es$/u, "$1")
        .replace(/(?<![sui])s$/u, "");
