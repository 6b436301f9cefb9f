/** Puts work off until its result is first asked for, and keeps the result: pages of one list share what they slice. */
export function once<Result>(make: () => Result): () => Result {
  let kept: { readonly result: Result } | undefined;
  return () => (kept ??= { result: make() }).result;
}
