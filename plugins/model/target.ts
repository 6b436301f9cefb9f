/** What a link target, as an author writes it, leads to. */
export type Target =
  | { readonly kind: "outside"; readonly href: string }
  /** A file of the content folder, by its path from there, and an anchor in it as a code host shows it. */
  | { readonly kind: "file"; readonly file: string; readonly anchor: string | undefined }
  /** A path that leaves the content folder. */
  | { readonly kind: "beyond" };

/**
 * Reads a link target relative to the file it stands in; `#anchor` alone stays in the file.
 * @param from path of the file from the content folder: `articles/a.md`
 * @param target as written: `b.md#part`, `../terms/benefit/c.md`, `https://…`
 */
export function readTarget(from: string, target: string): Target {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return { kind: "outside", href: target };
  const hash = target.indexOf("#");
  const path = hash === -1 ? target : target.slice(0, hash);
  const anchor = hash === -1 ? undefined : decode(target.slice(hash + 1));
  if (path === "") return { kind: "file", file: from, anchor };
  const folders = from.split("/").slice(0, -1);
  for (const part of decode(path).split("/")) {
    if (part === "." || part === "") continue;
    if (part !== "..") folders.push(part);
    else if (folders.pop() === undefined) return { kind: "beyond" };
  }
  return { kind: "file", file: folders.join("/"), anchor };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
