// Reads a page as a stream of tags: a strict reading, in which every element is closed where it was opened. That is what
// our layouts write, it says more than a browser's forgiving tree would, and it costs a third of building one.
import { Tokenizer, TokenizerMode, type Token } from "parse5";
import * as allowed from "./allowed.ts";

/** What the rest of the site needs to know of a page. */
export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  /** Addresses it leads to or loads, as written, each once. */
  readonly addresses: ReadonlySet<string>;
  /** What is wrong with the page by itself. */
  readonly faults: readonly string[];
}

/** Reads the ids and addresses of a page, and what may not stand in it. */
export function readPage(html: string): PageFacts {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const named: { readonly attribute: string; readonly id: string }[] = [];
  const faults: string[] = [];
  const open: string[] = [];
  let foreign = 0;
  let hasDoctype = false;

  const start = (tag: Token.TagToken): void => {
    const name = tag.tagName;
    if (!allowed.isAllowedElement(name)) faults.push(`<${name}> is no element that a page may hold`);
    checkNesting(name, open, faults);
    for (const { name: attribute, value } of tag.attrs) {
      if (!allowed.isAllowedAttribute(name, attribute)) faults.push(`<${name} ${attribute}="${value.slice(0, 60)}"> is no attribute that a page may hold`);
      if (attribute === "id") {
        if (ids.has(value)) faults.push(`the id "${value}" stands twice`);
        ids.add(value);
      } else if (allowed.addressAttributes.has(attribute)) addresses.add(value);
      else if (allowed.idAttributes.has(attribute)) for (const id of value.split(" ")) if (id !== "") named.push({ attribute, id });
    }
    if (name === "script" && !tag.attrs.some((each) => each.name === "src")) faults.push("<script> stands without src");
    faults.push(...addressFaults(tag), ...refreshFaults(tag, addresses));

    const isForeign = foreign > 0 || name === "svg" || name === "math";
    if (allowed.voidElements.has(name) || (isForeign && tag.selfClosing)) return;
    if (tag.selfClosing) faults.push(`<${name}/> closes itself, which only empty elements may`);
    open.push(name);
    if (isForeign) foreign += 1;
    else if (name === "script") tokenizer.state = TokenizerMode.SCRIPT_DATA;
    else if (name === "title") tokenizer.state = TokenizerMode.RCDATA;
  };

  const end = ({ tagName }: Token.TagToken): void => {
    const last = open.pop();
    if (last !== tagName) faults.push(`</${tagName}> closes <${last ?? "nothing"}>`);
    if (foreign > 0) foreign -= 1;
  };

  const text = ({ chars }: Token.CharacterToken): void => {
    if (open.at(-1) === "script" && chars.trim() !== "") faults.push("<script> holds a script instead of naming one");
  };

  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: start,
      onEndTag: end,
      onCharacter: text,
      onNullCharacter: () => faults.push("a null character stands in the page"),
      onWhitespaceCharacter: () => undefined,
      onComment: ({ data }) => faults.push(`the comment "${data.slice(0, 60)}" stands in the page`),
      onDoctype: () => (hasDoctype = true),
      onEof: () => undefined,
      onParseError: ({ code, startLine, startCol }) => {
        if (code !== "non-void-html-element-start-tag-with-trailing-solidus") faults.push(`line ${startLine}, column ${startCol} is no HTML (${code})`);
      },
    },
  );
  tokenizer.write(html, true);

  if (!hasDoctype) faults.push("the page has no doctype");
  if (open.length > 0) faults.push(`<${open.join("> <")}> is never closed`);
  for (const { attribute, id } of named) if (!ids.has(id)) faults.push(`${attribute}="${id}" names no id of the page`);
  return { ids, addresses, faults };
}

/** A browser would end a paragraph before a block and a link before a link, so neither may hold the other. */
function checkNesting(name: string, open: readonly string[], faults: string[]): void {
  if (name === "a" && open.includes("a")) faults.push("<a> stands in <a>");
  if (!allowed.blocks.has(name)) return;
  const around = open.find((each) => allowed.textOnly.has(each));
  if (around !== undefined) faults.push(`<${name}> stands in <${around}>`);
}

function addressFaults({ tagName, attrs }: Token.TagToken): readonly string[] {
  const faults: string[] = [];
  const isLoaded = allowed.loadingElements.has(tagName) || (tagName === "link" && attrs.some(({ name, value }) => name === "rel" && value === "stylesheet"));
  for (const { name, value } of attrs) {
    if (!allowed.addressAttributes.has(name)) continue;
    const scheme = /^[\s\u0000-\u001f]*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    const isOutside = scheme !== undefined || value.startsWith("//") || value.startsWith("\\");
    if (!isOutside) continue;
    if (isLoaded) faults.push(`<${tagName} ${name}="${value}"> loads from another host`);
    else if (scheme !== "https" && scheme !== "http" && scheme !== "mailto") faults.push(`<${tagName} ${name}="${value}"> has a scheme that no page may use`);
  }
  return faults;
}

/** A stub page leads on by `<meta http-equiv="refresh">`: its address counts as a link. */
function refreshFaults({ tagName, attrs }: Token.TagToken, addresses: Set<string>): readonly string[] {
  if (tagName !== "meta") return [];
  const valueOf = (wanted: string): string | undefined => attrs.find(({ name }) => name === wanted)?.value;
  const kind = valueOf("http-equiv")?.toLowerCase();
  if (kind === undefined || kind === "content-security-policy") return [];
  const target = /^0; ?url=(\S+)$/.exec(valueOf("content") ?? "")?.[1];
  if (kind !== "refresh" || target === undefined) return [`<meta http-equiv="${kind}"> is no pragma that a page may hold`];
  addresses.add(target);
  return [];
}
