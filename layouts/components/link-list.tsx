import type { LinkProps } from "../frame.ts";

/** Links to other pages, each with what there is to say of it. */
export function LinkList({ links }: { readonly links: readonly (LinkProps & { readonly note?: string })[] }) {
  return (
    <ul class="links">
      {links.map(({ label, url, note }) => (
        <li>
          <a href={url}>{label}</a>
          {note !== undefined && note !== "" && <span class="links-note"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}
