/** Compares text by code unit: the same in every locale, unlike `localeCompare`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares ids as people order them: `rob-2` before `rob-10`; the same in every locale. */
export function compareIds(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (const [i, part] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    const bothNumbers = /^\d/.test(part) && /^\d/.test(other);
    const order = bothNumbers ? Number(part) - Number(other) || compareText(part, other) : compareText(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** Compares titles as a reader looks them up: without regard to case and accents, and the same in every locale. */
export const compareTitles = (a: string, b: string): number => compareText(folded(a), folded(b)) || compareText(a, b);

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
