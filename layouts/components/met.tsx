import type { LinkProps } from "../frame.ts";
import { metWords } from "../words/term.ts";
import type { ContentsEntry } from "./contents.tsx";
import { Section } from "./section.tsx";

/** Terms of another axis with the number of findings that hold them: 0 is a gap and is said. */
export interface MetAxis {
  /** `studied` where things are tried; `on the way` what else their findings bear on; `here` on pages of places and crossings. */
  readonly kind: "studied" | "on the way" | "here";
  readonly axis: string;
  readonly terms: readonly (LinkProps & { readonly findings: number })[];
}

/** A heading for each axis met. */
export const metEntries = (met: readonly MetAxis[]): readonly ContentsEntry[] =>
  met.map(({ kind, axis }, i) => ({ id: `page-met-${i + 1}`, text: metWords.title(kind, axis) }));

/** Which terms of other axes were met, under the headings of `metEntries`. */
export function Met({ met }: { readonly met: readonly MetAxis[] }) {
  const entries = metEntries(met);
  return (
    <>
      {met.map(({ terms }, i) => (
        <Section id={entries[i]?.id ?? ""} title={entries[i]?.text ?? ""}>
          <ul class="met">
            {terms.map(({ label, url, findings }) => (
              <li>
                <a href={url}>{label}</a> {findings === 0 ? metWords.none : findings}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
