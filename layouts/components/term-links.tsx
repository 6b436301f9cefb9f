import type { LinkProps } from "../frame.ts";

/** Terms as a running list, named by their axis where it is given. */
export function TermLinks({ axis, terms }: { readonly axis?: string; readonly terms: readonly LinkProps[] }) {
  if (terms.length === 0) return null;
  return (
    <p class="terms">
      {axis !== undefined && `${axis}: `}
      <Links links={terms} />
    </p>
  );
}

/** Links with commas between. */
export function Links({ links }: { readonly links: readonly LinkProps[] }) {
  return (
    <>
      {links.map(({ label, url }, i) => (
        <>
          {i > 0 && ", "}
          <a href={url}>{label}</a>
        </>
      ))}
    </>
  );
}
