import type { Counts } from "../../plugins/model/evidence.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";
import { countsSentence, evidenceWords } from "../words/evidence.ts";
import { Strip } from "./strip.tsx";

/** The strip with the sentence that says the same. */
export function CountsLine({ counts }: { readonly counts: Counts }) {
  return (
    <p class="counts" data-pagefind-ignore="index">
      <Strip counts={counts} />
      <span>{countsSentence(counts)}</span>
    </p>
  );
}

/** What counts are not, with the way to how they are made. */
export function CountsNote({ method }: { readonly method: UrlPath }) {
  return (
    <p class="counts-note" data-pagefind-ignore="index">
      {evidenceWords.notWeight}. <a href={method}>{evidenceWords.howWeCount}</a>
    </p>
  );
}
