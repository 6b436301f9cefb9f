// Content folder → checked site: the steps that `check`, `build` and `start` share.
import type { Memory } from "./content/memory.ts";
import { readContent } from "./content/read.ts";
import { sortIssues, type Issue } from "./model/issue.ts";
import { linkSite } from "./model/link.ts";
import type { Relate } from "./model/related/relate.ts";
import type { Site } from "./model/site.ts";
import { checkSite } from "./rules/check.ts";
import type { Settings } from "./settings.ts";

export interface Loaded {
  /** `undefined` only where site.yml cannot be used; with errors among the issues, a site to look at and not to publish. */
  readonly site: Site | undefined;
  /** Everything that was found, sorted. */
  readonly issues: readonly Issue[];
  /** Text of every file read, for the source lines in a report. */
  readonly texts: ReadonlyMap<string, string>;
}

type LoadSettings = Pick<Settings, "content" | "url" | "repository" | "today" | "drafts"> & Partial<Pick<Settings, "commit">>;

/**
 * Reads, links and checks a content folder.
 * @param memory what an earlier reading learned; files that have not changed are not parsed again
 * @param relate finds how articles are related, when that is first asked for
 */
export function loadSite(settings: LoadSettings, memory?: Memory, relate?: Relate): Loaded {
  const { records, usable, issues, texts } = readContent(settings.content, memory);
  if (records === undefined) return { site: undefined, issues: sortIssues(issues), texts };
  const site = linkSite(records, { ...settings, relate });
  return { site: usable ? site : undefined, issues: sortIssues([...issues, ...checkSite(site)]), texts };
}

/** Whether issues stop a build: errors do, warnings only where asked for. */
export const stops = (issues: readonly Issue[], strict: boolean): boolean => issues.some(({ severity }) => severity === "error" || strict);
