// Reads made markup back as a tree, for claims about what a page holds.
import { parse, type DefaultTreeAdapterTypes } from "parse5";

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text inside, elements left out, runs of white space as one space. */
  readonly text: string;
  readonly parent: HtmlElement | undefined;
}

/** Every element of a document or fragment in document order; a fragment gets the elements that a document must have. */
export function elementsOf(markup: string): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  collect(parse(markup), undefined, found);
  return found;
}

function collect(node: DefaultTreeAdapterTypes.ParentNode, parent: HtmlElement | undefined, found: HtmlElement[]): void {
  for (const child of node.childNodes) {
    if (!("tagName" in child)) continue;
    const element: HtmlElement = {
      name: child.tagName,
      attributes: Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
      text: textOf(child).replace(/\s+/g, " ").trim(),
      parent,
    };
    found.push(element);
    collect(child, element, found);
  }
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

export const named = (elements: readonly HtmlElement[], ...names: readonly string[]): readonly HtmlElement[] =>
  elements.filter(({ name }) => names.includes(name));
