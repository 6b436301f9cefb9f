import type { FindingProps } from "./finding.tsx";

/** The sources of a finding, each with where in it. */
export function SourceLinks({ sources }: Pick<FindingProps, "sources">) {
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
