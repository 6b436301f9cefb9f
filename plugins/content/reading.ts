import type { Issue } from "../model/issue.ts";

/** What reading one thing yields: its value, where it can be used, and everything found wrong with it. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}
