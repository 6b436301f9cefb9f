import type { ComponentChildren } from "preact";

export interface SectionProps {
  /** Anchor: starts with `page-`, which no text of an author can. */
  readonly id: string;
  readonly title: string;
  /** Whether it is kept out of search: lists of other pages are. */
  readonly unsearched?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A part of a page that the layout makes, under a heading of level 2. */
export function Section({ id, title, unsearched = false, class: className, children }: SectionProps) {
  return (
    <section class={className} aria-labelledby={id} data-pagefind-ignore={unsearched ? "index" : undefined}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
