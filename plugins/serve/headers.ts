// Reads the `_headers` file that hosts read, so that a page is tried under the policy that it will be served under.

export interface HeaderRule {
  /** Path, with `*` for any characters. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads `_headers`: a path, and under it, indented, a header a line. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { readonly pattern: string; readonly headers: Record<string, string> }[] = [];
  for (const line of text.split("\n")) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name !== undefined && value !== undefined && rule !== undefined) rule.headers[name] = value;
    else if (line.trim() !== "" && !line.startsWith("#")) rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** Headers of all rules that a path matches; later rules win. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const matching = rules.filter(({ pattern }) => {
    const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`).test(path);
  });
  return Object.fromEntries(matching.flatMap(({ headers }) => Object.entries(headers)));
}
