import { parse, type DefaultTreeAdapterTypes } from "parse5";

/** Ids and addresses of a page as an HTML parser finds them, sorted. */
export function pageFacts(html: string): { readonly ids: readonly string[]; readonly addresses: readonly string[] } {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    const attributes = "attrs" in node ? node.attrs : [];
    if (attributes.some(({ name, value }) => name === "property" && value === "og:image"))
      for (const { name, value } of attributes) if (name === "content") addresses.add(value);
    for (const { name, value } of attributes) {
      if (name === "id") ids.add(value);
      if (["href", "src", "action", "cite"].includes(name)) addresses.add(value);
      const target = /^0; ?url=(\S+)$/.exec(value)?.[1];
      if (name === "content" && target !== undefined) addresses.add(target);
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { ids: [...ids].sort(), addresses: [...addresses].sort() };
}
