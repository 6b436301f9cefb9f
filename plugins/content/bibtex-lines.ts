// Mistakes that the BibTeX parser passes over or cannot place: they are found in the lines of the file.
import { error, placeOn, startOf, type Issue, type Place } from "../model/issue.ts";

/** The parser reports a name without a meaning once for a file, and does not say where. */
export function unknownNameIssues(file: string, text: string, name: string): Issue[] {
  const report = (place: Place): Issue =>
    error("bibtex", place, `the name ${name} stands for nothing`, `put the value in braces: {${name}}`);
  const issues: Issue[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    const value = [...line.matchAll(/[=#]\s*([^\s,{}"#=]+)/dg)].find((match) => match[1] === name)?.indices?.[1];
    if (value !== undefined) issues.push(report(placeOn(file, i + 1, value[0] + 1, name.length)));
  }
  return issues.length > 0 ? issues : [report(startOf(file))];
}

const withoutAt = /^(?:article|inproceedings|misc|techreport|report|book|incollection|phdthesis|online|dataset)\s*\{[^\s,{}]+,/i;

/** BibTeX passes over text between entries, and so over an entry that lost its @. */
export function missingAtSigns(file: string, text: string): Issue[] {
  const issues: Issue[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    const opening = withoutAt.exec(line)?.[0];
    if (opening === undefined) continue;
    issues.push(error("bibtex", placeOn(file, i + 1, 1, opening.length), "this entry does not begin with @", `write @${opening}`));
  }
  return issues;
}
