import { pageNames } from "../../plugins/model/names.ts";
import type { Frame, Head, LinkProps } from "../frame.ts";
import { footerWords, navigationWords } from "../words/navigation.ts";

/** How fresh the page is, how to change it, and where to go on. */
export function Footer({ head, frame }: { readonly head: Head; readonly frame: Frame }) {
  const { reviewed, edit, previous, next } = head;
  return (
    <footer class="footer">
      {reviewed !== undefined && (
        <p>
          {footerWords.reviewed(reviewed.on)} · {footerWords.due(reviewed.due)}
        </p>
      )}
      <nav aria-label={navigationWords.page}>
        <ul>
          {previous !== undefined && <Step rel="prev" label={navigationWords.previous(previous.label)} url={previous.url} />}
          {next !== undefined && <Step rel="next" label={navigationWords.next(next.label)} url={next.url} />}
          {edit !== undefined && (
            <li>
              <a href={edit} rel="external">
                {footerWords.edit}
              </a>
            </li>
          )}
          <li>
            <a href={frame.lists.method}>{pageNames.method}</a>
          </li>
          <li>
            <a href={frame.lists.feed}>{navigationWords.feed}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}

function Step({ rel, label, url }: LinkProps & { readonly rel: "prev" | "next" }) {
  return (
    <li class="footer-step">
      <a href={url} rel={rel}>
        {label}
      </a>
    </li>
  );
}
