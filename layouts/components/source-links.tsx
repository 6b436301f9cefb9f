import type { LinkProps } from "../frame.ts";

/** A cited source with where in it. */
export interface CitedSource extends LinkProps {
  readonly locator: string | undefined;
}

/** The sources of a finding, each with where in it. */
export function SourceLinks({ sources }: { readonly sources: readonly CitedSource[] }) {
  return (
    <>
      {sources.map(({ label, url, locator }, i) => (
        <>
          {i > 0 && "; "}
          <a href={url}>{label}</a>
          {locator !== undefined && `, ${locator}`}
        </>
      ))}
    </>
  );
}
