/** A function whose result for an object is made once, as long as the object is there. */
export function remembered<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const kept = results.get(key) ?? { result: make(key) };
    results.set(key, kept);
    return kept.result;
  };
}
