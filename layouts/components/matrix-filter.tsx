import type { UrlPath } from "../../plugins/model/urls.ts";
import { matrixWords } from "../words/matrix.ts";

/** Ways to a matrix narrowed by a term of a third axis. */
export interface MatrixFilter {
  /** The whole matrix. */
  readonly all: UrlPath;
  /** The page at hand, one of the others. */
  readonly current: UrlPath;
  /** `undefined` where no finding of the matrix holds the term. */
  readonly terms: readonly { readonly label: string; readonly url: UrlPath | undefined }[];
}

/** The third axis filters a matrix by links, so that it works without a script. */
export function MatrixFilterLinks({ all, current, terms }: MatrixFilter) {
  return (
    <div class="matrix-filter">
      <span id="page-only-with">{matrixWords.onlyWith}</span>
      <ul aria-labelledby="page-only-with">
        {[{ label: matrixWords.all, url: all }, ...terms].map(({ label, url }) => (
          <li>
            {url === undefined ? (
              `${label}: ${matrixWords.noneFound}`
            ) : (
              <a href={url} aria-current={url === current ? "page" : undefined}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
