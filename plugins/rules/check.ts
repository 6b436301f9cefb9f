import { sortIssues, type Issue } from "../model/issue.ts";
import type { Site } from "../model/site.ts";
import { rules } from "./list.ts";
import { runRule } from "./rule.ts";

/** What all rules find wrong with a site, sorted by place. What reading and parsing found is not repeated here. */
export const checkSite = (site: Site): readonly Issue[] => sortIssues(rules.flatMap((rule) => runRule(rule, site)));
