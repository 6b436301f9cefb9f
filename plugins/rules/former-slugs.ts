import { placeOf, type Places, type Records } from "../model/record.ts";
import { report, type Report, type Rule } from "./rule.ts";

/** A former slug leads to one page, and nothing lives at its address. */
export const formerSlugs: Rule = {
  id: "former-slugs",
  severity: "error",
  explain: "A former slug leads to one page, and no present page has it.",
  *check({ records }) {
    yield* checkFormer(records.articles, namesIn(records, /^articles\/(.*)\.md$/), "an article");
    yield* checkFormer(records.terms, namesIn(records, /^terms\/[^/]+\/(.*)\.md$/), "a term");
  },
};

interface Renamed {
  readonly file: string;
  readonly values: { readonly formerly?: readonly string[] | undefined };
  readonly places: Places;
}

function* checkFormer(records: readonly Renamed[], present: ReadonlySet<string>, noun: string): Generator<Report> {
  const first = new Map<string, string>();
  for (const { file, values, places } of records) {
    for (const [i, former] of (values.formerly ?? []).entries()) {
      const place = placeOf(places, "formerly", i);
      const other = first.get(former);
      if (present.has(former))
        yield report(place, `"${former}" is the present name of ${noun}`, "take it out: its page is where the former one was");
      else if (other === file) yield report(place, `"${former}" stands twice in this list`, "take one of the two out");
      else if (other !== undefined) yield report(place, `"${former}" leads to ${other} already`, "take it out of one of the two");
      else first.set(former, file);
    }
  }
}

/** Names of files by their path, read or not. */
const namesIn = ({ files }: Records, path: RegExp): Set<string> => new Set([...files].flatMap((file) => path.exec(file)?.[1] ?? []));
