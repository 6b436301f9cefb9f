import { pageNames } from "../../plugins/model/names.ts";
import type { Frame, Head, LinkProps } from "../frame.ts";
import { CitePage } from "./cite.tsx";
import { footerWords, navigationWords } from "../words/navigation.ts";

/** How fresh the page is, how to change it, and where to go on. */
export function Footer({ head, frame }: { readonly head: Head; readonly frame: Frame }) {
  const { canonical, reviewed, edit, report, history, previous, next } = head;
  return (
    <footer class="footer">
      {reviewed !== undefined && (
        <p>
          {footerWords.reviewed(reviewed.on)} · {footerWords.due(reviewed.due)}
        </p>
      )}
      <nav aria-label={navigationWords.page}>
        {(previous !== undefined || next !== undefined) && (
          <ul class="steps">
            {previous !== undefined && <Step rel="prev" label={navigationWords.previous(previous.label)} url={previous.url} />}
            {next !== undefined && <Step rel="next" label={navigationWords.next(next.label)} url={next.url} />}
          </ul>
        )}
        <ul>
          <Outside url={edit} label={footerWords.edit} />
          <Outside url={report} label={footerWords.report} />
          <Outside url={history} label={footerWords.history} />
          <li>
            {footerWords.data} <a href={frame.data.findings}>{footerWords.formats.findings}</a>,{" "}
            <a href={frame.data.findingsTable}>{footerWords.formats.findingsTable}</a>,{" "}
            <a href={frame.data.bibliography}>{footerWords.formats.bibliography}</a>
          </li>
          <li>
            <a href={frame.lists.method}>{pageNames.method}</a>
          </li>
          <li>
            <a href={frame.lists.feed}>{navigationWords.feed}</a>
          </li>
        </ul>
      </nav>
      <CitePage head={head} frame={frame} />
      <p class="printed">{footerWords.printed(canonical, reviewed?.on)}</p>
    </footer>
  );
}

function Outside({ url, label }: { readonly url: string | undefined; readonly label: string }) {
  if (url === undefined) return null;
  return (
    <li>
      <a href={url} rel="external">
        {label}
      </a>
    </li>
  );
}

function Step({ rel, label, url }: LinkProps & { readonly rel: "prev" | "next" }) {
  return (
    <li>
      <a href={url} rel={rel}>
        {label}
      </a>
    </li>
  );
}
