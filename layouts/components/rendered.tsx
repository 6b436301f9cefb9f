import { h } from "preact";
import type { Html } from "../../plugins/model/html.ts";

export interface RenderedProps {
  readonly html: Html;
  /** Element that holds the markup. */
  readonly as: "div" | "span" | "dd" | "q";
  readonly class?: string | undefined;
  readonly id?: string | undefined;
}

/** The one component that prints markup as it is: what our Markdown renderer made. */
export function Rendered({ html, as, id, class: className }: RenderedProps) {
  return h(as, { class: className, id, dangerouslySetInnerHTML: { __html: html } });
}
