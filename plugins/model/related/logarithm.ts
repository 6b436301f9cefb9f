/**
 * Natural logarithm of a number from 1 on, by sums and products alone: `Math.log` may differ in its last digit between machines.
 * Halved until it is below 2, then ln x = 2 (z + z³/3 + z⁵/5 + …) with z = (x − 1) / (x + 1).
 */
export function logarithm(number: number): number {
  let x = number;
  let halvings = 0;
  for (; x >= 2; x /= 2) halvings += 1;
  const z = (x - 1) / (x + 1);
  let power = z;
  let sum = 0;
  for (let odd = 1; odd < 40; odd += 2) {
    sum += power / odd;
    power *= z * z;
  }
  return 2 * sum + halvings * Math.LN2;
}
