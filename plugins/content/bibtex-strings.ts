/**
 * An entry that stands by itself: names that `@string` gives elsewhere in its file have their values in their place.
 * @param strings values by name in capitals
 */
export function withoutStrings(entry: string, strings: Readonly<Record<string, string>>): string {
  if (Object.keys(strings).length === 0) return entry;
  let depth = 0;
  let quoted = false;
  return entry.replace(token, (found: string, before: string | undefined, name: string | undefined) => {
    if (found === "{") depth += 1;
    else if (found === "}") depth -= 1;
    else if (found === '"' && depth === 1) quoted = !quoted;
    const value = name === undefined || depth > 1 || quoted ? undefined : strings[name.toUpperCase()];
    return value === undefined ? found : `${before ?? ""}{${value.replace(/[&%$#_]/g, "\\$&")}}`;
  });
}

/** A brace, a quotation mark, or a bare name as a value or a part of one. */
const token = /\\.|[{}"]|([=#]\s*)([A-Za-z][^\s,#={}()"]*)/gs;
