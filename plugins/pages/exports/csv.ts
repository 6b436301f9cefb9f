/**
 * A table as RFC 4180 has it: lines end in CR LF, a field is quoted where it must be. A field that a spreadsheet would run as a formula
 * gets a single quote in front; a number does not.
 */
export const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");

function field(text: string): string {
  if (!/[",\r\n]|^[=+\-@\t]/.test(text)) return text;
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
