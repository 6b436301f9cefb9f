// How dates are printed.
import type { IsoDate } from "../../plugins/model/date.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A day as printed: `2026-11-24` gives `24 Nov 2026`. */
export function day(date: IsoDate): string {
  const [year, month, dayOfMonth] = date.split("-");
  return `${Number(dayOfMonth)} ${months[Number(month) - 1] ?? ""} ${year}`;
}
