/** Takes in numbered scores and keeps the highest, best first; of equal ones the lower number goes first. */
export class Highest {
  readonly #found: { readonly number: number; readonly score: number }[] = [];

  constructor(readonly most: number) {}

  add(number: number, score: number): void {
    const found = this.#found;
    const last = found.at(-1);
    if (found.length >= this.most && last !== undefined && !goesBefore(number, score, last)) return;
    let at = found.length;
    for (let before = found[at - 1]; before !== undefined && goesBefore(number, score, before); before = found[at - 1]) at -= 1;
    found.splice(at, 0, { number, score });
    if (found.length > this.most) found.pop();
  }

  get numbers(): readonly number[] {
    return this.#found.map(({ number }) => number);
  }
}

const goesBefore = (number: number, score: number, other: { readonly number: number; readonly score: number }): boolean =>
  score > other.score || (score === other.score && number < other.number);
