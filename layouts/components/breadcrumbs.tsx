import type { LinkProps } from "../frame.ts";
import { navigationWords } from "../words/navigation.ts";

/** The pages above this one; absent where there are none. */
export function Breadcrumbs({ trail, title }: { readonly trail: readonly LinkProps[]; readonly title: string }) {
  if (trail.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={navigationWords.breadcrumb} data-pagefind-ignore="index">
      <ol>
        {trail.map(({ label, url }) => (
          <li>
            <a href={url}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}
