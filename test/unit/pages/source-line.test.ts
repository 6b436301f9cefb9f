import { describe, expect, test } from "vitest";
import { planPages } from "../../../plugins/pages/plan.ts";
import { authorsText } from "../../../plugins/pages/source-line.ts";
import type { SourceRecord } from "../../../plugins/model/record.ts";
import { siteOf, sourceRecord } from "../../support/records.ts";

const taori = { family: "Taori", given: "Rohan" };
const dave = { family: "Dave", given: "Achal B." };
const sartre = { family: "Sartre", given: "Jean-Paul" };
const agency = { family: "Energy Agency", given: undefined };

describe("authors", () => {
  test.for([
    [[], false, ""],
    [[agency], false, "Energy Agency"],
    [[taori, dave], false, "Taori, R. and Dave, A. B."],
    [[taori, dave, sartre], false, "Taori, R., Dave, A. B. and Sartre, J.-P."],
    [[taori, dave, sartre, agency], false, "Taori, R., Dave, A. B. and others"],
    [[taori], true, "Taori, R. and others"],
  ] as const)("%j, more: %s, are written %j", ([authors, moreAuthors, text]) => {
    expect(authorsText(sourceRecord("key", { authors, moreAuthors }))).toBe(text);
  });
});

const readAt = (parts: Partial<SourceRecord>): unknown => {
  const pages = planPages(siteOf({ sources: [sourceRecord("key", parts)] })).map(({ make }) => make());
  return pages.flatMap((page) => (page.layout === "source" ? page.props.read : []));
};

describe("where a source can be read", () => {
  test.for([
    [{ doi: "10.1000/a#b" }, [{ label: "doi:10.1000/a#b", href: "https://doi.org/10.1000/a%23b" }]],
    [{ arxiv: "cs/0112017" }, [{ label: "arXiv:cs/0112017", href: "https://arxiv.org/abs/cs/0112017" }]],
    [{ url: "https://lab.test/paper" }, [{ label: "lab.test", href: "https://lab.test/paper" }]],
    [{ doi: "10.1/x", url: "https://doi.org/10.1/x" }, [{ label: "doi:10.1/x", href: "https://doi.org/10.1/x" }]],
    [{ url: "javascript:alert(1)" }, []],
    [{}, []],
  ] as const)("%j gives %j", ([parts, links]) => {
    expect(readAt(parts)).toEqual(links);
  });
});
