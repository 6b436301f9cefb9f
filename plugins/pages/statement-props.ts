import type { StatementProps } from "../../layouts/components/statement.tsx";
import type { Counts } from "../model/evidence.ts";
import type { Statement } from "../model/site.ts";

/** A statement with the numbers of the findings that bear on it. */
export const statementProps = ({ statement, testedAs, verdict }: Statement, counts: Counts): StatementProps => ({
  statement,
  testedAs,
  verdict,
  counts,
});
