/** A calendar day, `2026-11-24`; days compare as text. */
export type IsoDate = string & { readonly __brand: "IsoDate" };

/** Reads a calendar day that exists, or gives `undefined`. */
export function parseDate(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : (text as IsoDate);
}

/** The day that lies `days` days after `date` (before it, if negative). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate;
