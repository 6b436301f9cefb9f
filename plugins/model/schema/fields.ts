// The kinds of value that front matter and data files hold. A date is a text to the YAML reader, and read here.
import { z } from "zod";
import { parseDate, type IsoDate } from "../date.ts";
import { parseSlug, slugPattern, slugLength, type Slug } from "../slug.ts";

/** One line of text of at most `longest` characters. */
export const text = (longest: number) =>
  z
    .string({ error: "expected text" })
    .trim()
    .min(1, { error: "expected text, found nothing" })
    .max(longest, { error: `expected at most ${longest} characters` })
    .refine((value) => !/[\r\n]/.test(value), { error: "expected one line" });

/** Text that may run over several lines. */
export const longText = (longest: number) =>
  z
    .string({ error: "expected text" })
    .trim()
    .min(1, { error: "expected text, found nothing" })
    .max(longest, { error: `expected at most ${longest} characters` });

/** A list of at most `most` values. */
export const listOf = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item).max(most, { error: `expected at most ${most} of them` });

/** A name that can stand in a URL. */
export const slug = z
  .string({ error: "expected a name" })
  .regex(slugPattern, { error: "expected lower-case letters, digits and hyphens" })
  .max(slugLength, { error: `expected at most ${slugLength} characters` })
  .transform((value): Slug => parseSlug(value) ?? ("" as Slug));

/** A calendar day that exists: `2026-11-24`. */
export const isoDate = z
  .string({ error: "expected a date such as 2026-11-24" })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "expected a date such as 2026-11-24" })
  .refine((value) => parseDate(value) !== undefined, { error: "expected a day that exists, such as 2026-11-24" })
  .transform((value): IsoDate => value as IsoDate);

/** A whole number from `least` to `most`. */
export const wholeNumber = (least: number, most: number) =>
  z
    .int({ error: "expected a whole number" })
    .min(least, { error: `expected a whole number from ${least} to ${most}` })
    .max(most, { error: `expected a whole number from ${least} to ${most}` });

export const trueOrFalse = z.boolean({ error: "expected true or false" });

/** An address with the scheme https or http. */
export const webAddress = z
  .string({ error: "expected an address" })
  .refine((value) => /^https?:\/\/[^\s"'<>]+$/.test(value) && URL.canParse(value), {
    error: "expected an address that starts with https://",
  });
