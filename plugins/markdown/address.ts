// Which addresses an author may link to. Everything else is refused, whatever a browser would make of it.

export type Address =
  | { readonly kind: "outside" }
  /** A file of the content folder, or an anchor of the same page. */
  | { readonly kind: "inside" }
  | { readonly kind: "refused"; readonly message: string; readonly hint: string };

/** Characters of an address. */
const longest = 2000;

const refused = (message: string, hint: string): Address => ({ kind: "refused", message, hint });
const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/;

/** Sorts the address of a link, entities and backslashes already resolved. */
export function sortAddress(target: string): Address {
  if (target === "") return refused("the address is missing", "write it between the brackets: [text](address)");
  if (target.length > longest)
    return refused(`this address has ${target.length} characters, expected at most ${longest}`, "use a shorter one");
  // oxlint-disable-next-line no-control-regex -- browsers drop these characters, so they hide a scheme
  if (/[\u0000-\u0020\u007f\\]/.test(target)) {
    return refused("an address holds no spaces, control characters or backslashes", "write a space as %20 and a backslash as /");
  }
  const name = scheme.exec(target)?.[1]?.toLowerCase();
  if (name === "mailto") return { kind: "outside" };
  if (name === "https" || name === "http") {
    return /^https?:\/\/[^/?#]/i.test(target) && URL.canParse(target)
      ? { kind: "outside" }
      : refused(`"${target}" is not a complete address`, "write it as https://host/path");
  }
  if (name !== undefined)
    return refused(`an address cannot start with "${name}:"`, "use https:, http:, mailto:, a relative path or an anchor");
  if (target.startsWith("/")) {
    return refused(
      `"${target}" starts with a slash`,
      "write the path from this file, such as ../folder/file.md, or a whole https:// address",
    );
  }
  return sortPath(target);
}

function sortPath(target: string): Address {
  const decoded = decode(target);
  if (decoded === undefined) return refused(`"${target}" holds a % that starts no character`, "write % as %25");
  return /^[^/?#]*:/.test(decoded)
    ? refused(`"${target}" holds a colon where a scheme ends`, "put ./ before it, if it is a file")
    : { kind: "inside" };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
