import { nearest } from "../model/nearest.ts";
import type { Records } from "../model/record.ts";
import { slugify } from "../model/slug.ts";

interface KnownTerm {
  readonly slug: string;
  readonly axis: string;
}

/** The terms of a site by every name that an author may reach for, to tell what a wrong name was meant to be. */
export class Vocabulary {
  /** Names of the axes as they stand in a sentence, by key. */
  readonly axes: ReadonlyMap<string, string>;
  readonly #bySlug = new Map<string, KnownTerm[]>();
  readonly #byName = new Map<string, KnownTerm>();
  readonly #files: ReadonlySet<string>;

  constructor({ site, terms, files }: Records) {
    this.axes = new Map(Object.entries(site.values.axes).map(([key, { label }]) => [key, label.toLowerCase()]));
    this.#files = files;
    for (const { slug, axis } of terms) this.#bySlug.set(slug, [...this.find(slug), { slug, axis }]);
    for (const { slug, axis, values } of terms) {
      for (const name of [values.label, ...(values.synonyms ?? []), ...(values.formerly ?? [])]) {
        const written = slugify(name);
        if (!this.#byName.has(written)) this.#byName.set(written, { slug, axis });
      }
    }
    for (const [slug, [term]] of this.#bySlug) if (term !== undefined) this.#byName.set(slug, term);
  }

  /** The terms with this slug: one, but for a mistake. */
  find(slug: string): readonly KnownTerm[] {
    return this.#bySlug.get(slug) ?? [];
  }

  /** Whether a file holds this term, though it could not be read or lies in a folder of no axis: reported there already. */
  isReportedElsewhere(slug: string): boolean {
    const known = this.find(slug);
    if (known.length > 0) return known.every(({ axis }) => !this.axes.has(axis));
    return [...this.#files].some((file) => file.startsWith("terms/") && file.endsWith(`/${slug}.md`));
  }

  /** The term that a wrong name was most likely meant to be, by slug, label, synonym or former slug; terms of `axis` first. */
  meant(name: string, axis?: string): KnownTerm | undefined {
    const names = [...this.#byName].filter(([, term]) => this.axes.has(term.axis));
    const own = nearest(
      name,
      names.filter(([, term]) => term.axis === axis).map(([written]) => written),
    );
    const found =
      own ??
      nearest(
        name,
        names.map(([written]) => written),
      );
    return found === undefined ? undefined : this.#byName.get(found);
  }

  slugsOf(axis: string): string[] {
    return [...this.#bySlug.values()]
      .flat()
      .filter((term) => term.axis === axis)
      .map(({ slug }) => slug);
  }
}

/** A noun with its indefinite article: `a benefit`, `an application`. */
export const aNoun = (noun: string): string => `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
