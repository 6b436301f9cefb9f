// Reads a page by a strict grammar: lower-case tags, attributes in double quotes or without value, every element closed where
// it was opened, no comments, no script but by name, data blocks of JSON without <, and no < in values. Our layouts write nothing else, a browser reads all that
// the grammar accepts in the same way (a test compares it with one), what it does not accept is a fault, and it costs half of a
// tokenizer.
import * as allowed from "./allowed.ts";

/** What the rest of the site needs to know of a page. */
export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  /** Addresses it leads to or loads, as written, each once. */
  readonly addresses: ReadonlySet<string>;
  /** What is wrong with the page by itself. */
  readonly faults: readonly string[];
}

/** A start tag, and all that can be said of it wherever it stands. */
interface Tag {
  readonly name: string;
  readonly id: string | undefined;
  /** Ids that it names, each with the attribute that does. */
  readonly named: readonly { readonly attribute: string; readonly id: string }[];
  readonly addresses: readonly string[];
  /** A block that no browser runs. */
  readonly isData: boolean;
  readonly faults: readonly string[];
}

const doctype = "<!doctype html>";
const tag = /<(?:([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<]*")?)*)\s*(\/?)>|\/([a-zA-Z][a-zA-Z0-9]*)>)/y;
const attribute = /\s+([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"]*)")?/y;

/** Reads the ids and addresses of a page, and what may not stand in it. */
export function readPage(html: string): PageFacts {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const named: { readonly attribute: string; readonly id: string }[] = [];
  const faults: string[] = [];
  const open: string[] = [];
  let foreign = 0;

  const start = (element: Tag, closesItself: boolean): void => {
    const { name, id } = element;
    faults.push(...element.faults);
    checkNesting(name, open, faults);
    if (id !== undefined) {
      if (ids.has(id)) faults.push(`the id "${id}" stands twice`);
      ids.add(id);
    }
    named.push(...element.named);
    for (const address of element.addresses) addresses.add(address);

    const isForeign = foreign > 0 || name === "svg" || name === "math";
    if (allowed.voidElements.has(name) || (isForeign && closesItself)) return;
    if (closesItself) faults.push(`<${name}/> closes itself, which only empty elements may`);
    open.push(element.isData ? dataBlock : name);
    if (isForeign) foreign += 1;
  };

  const end = (name: string): void => {
    const last = open.pop()?.replace(dataBlock, "script");
    if (last !== name) faults.push(`</${name}> closes <${last ?? "nothing"}>`);
    if (foreign > 0) foreign -= 1;
  };

  // oxlint-disable-next-line no-control-regex -- HTML allows none of them
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(html)) faults.push("a control character stands in the page");
  const hasDoctype = html.startsWith(doctype);
  if (!hasDoctype) faults.push(`the page does not start with ${doctype}`);
  for (let at = hasDoctype ? doctype.length : 0; at < html.length; at = tag.lastIndex) {
    const next = html.indexOf("<", at);
    if (next !== at && open.at(-1) === "script") faults.push("<script> holds a script instead of naming one");
    if (open.at(-1) === dataBlock && !isJson(html.slice(at, next))) faults.push("<script> holds data that is no JSON");
    if (next === -1) break;
    tag.lastIndex = next;
    const found = tag.exec(html);
    if (found === null) {
      faults.push(`"${html.slice(next, next + 60)}" is no markup that a page may hold`);
      break;
    }
    const [whole, opened, written = "", slash, closed = ""] = found;
    if (opened === undefined) end(closed.toLowerCase());
    else start(recall(whole, opened, written), slash === "/");
  }

  if (open.length > 0) faults.push(`<${open.join("> <")}> is never closed`);
  for (const { attribute: key, id } of named) if (!ids.has(id)) faults.push(`${key}="${id}" names no id of the page`);
  return { ids, addresses, faults };
}

/** Name under which a data block is open. */
const dataBlock = "script of data";

/** Tags by what is written: a site says most of them many times. */
const known = new Map<string, Tag>();
const mostKnown = 20_000;

function recall(whole: string, element: string, written: string): Tag {
  const kept = known.get(whole);
  if (kept !== undefined) return kept;
  if (known.size >= mostKnown) known.clear();
  const read = readTag(element, written);
  known.set(whole, read);
  return read;
}

function readTag(element: string, written: string): Tag {
  const name = element.toLowerCase();
  const faults: string[] = [];
  const addresses: string[] = [];
  const named: { readonly attribute: string; readonly id: string }[] = [];
  const attributes = readAttributes(element, written, faults);
  if (!allowed.isAllowedElement(name)) faults.push(`<${name}> is no element that a page may hold`);
  for (const [key, value] of attributes) {
    if (!allowed.isAllowedAttribute(name, key))
      faults.push(`<${name} ${key}="${value.slice(0, 60)}"> is no attribute that a page may hold`);
    if (allowed.addressAttributes.has(key)) addresses.push(value);
    else if (allowed.idAttributes.has(key)) for (const id of value.split(" ")) if (id !== "") named.push({ attribute: key, id });
  }
  const isData = name === "script" && !attributes.has("src") && attributes.get("type") === "application/ld+json";
  if (name === "script" && !attributes.has("src") && !isData) faults.push("<script> stands without src");
  checkAddresses(name, attributes, faults);
  if (name === "meta") checkPragma(attributes, addresses, faults);
  if (name === "meta" && attributes.get("property") === "og:image") addresses.push(attributes.get("content") ?? "");
  return { name, id: attributes.get("id"), named, addresses, isData, faults };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const none: ReadonlyMap<string, string> = new Map();

function readAttributes(element: string, written: string, faults: string[]): ReadonlyMap<string, string> {
  if (written === "") return none;
  const attributes = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let found = attribute.exec(written); found !== null; found = attribute.exec(written)) {
    const name = (found[1] ?? "").toLowerCase();
    if (attributes.has(name)) faults.push(`<${element}> has the attribute ${name} twice`);
    if (unescaped.test(found[2] ?? "")) faults.push(`<${element} ${name}="${found[2]}"> holds an & that is not escaped`);
    attributes.set(name, decoded(found[2] ?? ""));
  }
  return attributes;
}

/** An `&` that begins none of the references that we write: a browser knows two thousand more names, such as `&colon;`. */
const unescaped = /&(?!(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);)/i;

const entities: ReadonlyMap<string, string> = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"' }));

/** The value that a browser reads. Of the named references only those that we write are known. */
const decoded = (value: string): string =>
  value.includes("&")
    ? value.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));?/gi, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return entities.get(name) ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : value;

/** A browser would end a paragraph before a block and a link before a link, so neither may hold the other. */
function checkNesting(name: string, open: readonly string[], faults: string[]): void {
  if (name === "a" && open.includes("a")) faults.push("<a> stands in <a>");
  if (!allowed.blocks.has(name)) return;
  const around = open.find((each) => allowed.textOnly.has(each));
  if (around !== undefined) faults.push(`<${name}> stands in <${around}>`);
}

function checkAddresses(name: string, attributes: ReadonlyMap<string, string>, faults: string[]): void {
  for (const [key, value] of attributes) {
    if (allowed.paintAttributes.has(key) && /url\((?!#)/i.test(value))
      faults.push(`<${name} ${key}="${value}"> loads what it is painted with`);
    // oxlint-disable-next-line no-control-regex -- browsers drop these characters from an address, or take it from outside them
    if (allowed.addressAttributes.has(key) && /[\u0000-\u0020\u007f\\]/.test(value))
      faults.push(`<${name} ${key}="${value}"> holds a character that no address may hold`);
    if (!allowed.addressAttributes.has(key) || /^(?:[#?]|\/(?![/\\]))/.test(value)) continue;
    const scheme = /^[^\w/#?]*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    const isOutside = scheme !== undefined || /^[/\\]{2}/.test(value.trim());
    if (!isOutside) continue;
    const isLoaded = allowed.loadingElements.has(name) || (name === "link" && !allowed.leadingLinks.has(attributes.get("rel") ?? ""));
    if (isLoaded) faults.push(`<${name} ${key}="${value}"> loads from another host`);
    else if (scheme !== "https" && scheme !== "http" && scheme !== "mailto")
      faults.push(`<${name} ${key}="${value}"> has a scheme that no page may use`);
  }
}

/** A stub page leads on by `<meta http-equiv="refresh">`: its address counts as a link. */
function checkPragma(attributes: ReadonlyMap<string, string>, addresses: string[], faults: string[]): void {
  const kind = attributes.get("http-equiv")?.toLowerCase();
  if (kind === undefined || kind === "content-security-policy") return;
  const target = /^0; ?url=(\/(?![/\\])\S+)$/.exec(attributes.get("content") ?? "")?.[1];
  if (kind === "refresh" && target !== undefined) addresses.push(target);
  else faults.push(`<meta http-equiv="${kind}"> is no pragma that a page may hold`);
}
