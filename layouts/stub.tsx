import type { LinkProps } from "./frame.ts";
import { stubWords } from "./words/navigation.ts";

/** A page at a former address that leads to the present one. */
export interface StubProps {
  readonly target: LinkProps;
}

/** The document's head moves a browser on; the link is for whoever stays. */
export function Stub({ target }: StubProps) {
  return (
    <>
      <h1>{stubWords.title}</h1>
      <p class="summary">
        {stubWords.text} <a href={target.url}>{target.label}</a>
      </p>
    </>
  );
}
