import { expect, test } from "vitest";
import { readTable } from "../../../plugins/content/tables.ts";
import { shown } from "../../support/content-folder.ts";

const issuesOf = (text: string): string[] => readTable("data/growth.csv", text).issues.map(shown);
const quoteHint = 'write a cell that holds a comma or a quotation mark as "a, b" or "a ""b""", on one line';

test("a table has named columns and rows that know their lines", () => {
  const text = 'Name,Size (MB)\n\nAnt, 1 \n"Bee, the ""big"" one",\n';
  expect(readTable("data/growth.csv", text)).toEqual({
    value: {
      file: "data/growth.csv",
      name: "growth",
      columns: ["Name", "Size (MB)"],
      rows: [
        { line: 3, cells: ["Ant", "1"] },
        { line: 4, cells: ['Bee, the "big" one', ""] },
      ],
      text,
    },
    issues: [],
  });
});

const cases: readonly [what: string, text: string, issues: readonly string[]][] = [
  ["nothing", "\n\n", ["1:1  table  this table is empty | write the names of its columns, and its rows below them"]],
  ["no rows", "\na,b\n", ["2:1  table  this table has no rows | write them below the names of its columns"]],
  ["a column without a name", "a,,c\n1,2,3\n", ["1:1  table  column 2 has no name | write what it holds into the first line"]],
  ["two columns of one name", "a,b,a\n1,2,3\n", ['1:1  table  two columns are called "a" | give each its own name']],
  [
    "rows of other lengths",
    "a,b\n1\n1,2\n1,2,3\n",
    [
      "2:1  table  this row has 1 cell, expected 2 | leave a cell empty by a comma: a,,c",
      `4:1  table  this row has 3 cells, expected 2 | ${quoteHint}`,
    ],
  ],
  [
    "a first line that names no columns",
    "# growth\na,b\n1,2\n",
    [
      "1:1  table  the first line names 1 column, and every row has 2 cells | write the names of all columns, and nothing else, into the first line",
    ],
  ],
  [
    "other separators",
    "a;b\n1;2\n",
    ["1:1  table  cells stand between commas, and this line holds none | save the table as comma-separated"],
  ],
  ["an open quotation mark", 'a,b\n1,2\n1,"2\n3,4\n', [`3:1  table  a quotation mark on this line is not closed | ${quoteHint}`]],
  ["a cell of two lines", 'a,b\n"1\n2",3\n', [`2:1  table  a quotation mark on this line is not closed | ${quoteHint}`]],
  ["a quotation mark inside a cell", 'a,b\n1,2\n1,2"x"\n', [`3:1  table  a quotation mark stands inside a cell | ${quoteHint}`]],
  [
    "31 columns",
    `${Array.from({ length: 31 }, (_, i) => `c${i}`).join(",")}\n${",".repeat(30)}\n`,
    ["1:1  table  this table has 31 columns, expected at most 30 | leave out what no chart draws"],
  ],
  [
    "5,001 rows",
    `a\n${"1\n".repeat(5001)}`,
    ["5002:1  table  this table has 5001 rows, expected at most 5000 | sum it up, or leave rows out"],
  ],
];
test.for(cases)("a table is refused for %s", ([, text, issues]) => {
  expect(readTable("data/growth.csv", text).value).toBeUndefined();
  expect(issuesOf(text)).toEqual(issues.map((issue) => `data/growth.csv:${issue}`));
});

test("a table of wrong rows is told of twenty times, not thousands", () => {
  expect(issuesOf(`a,b\n${"1\n1,2,3\n".repeat(2500)}`)).toHaveLength(20);
});
