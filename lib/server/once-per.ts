/**
 * Something reckoned from what stands until the directory or the day changes, once for each: from a snapshot, or from
 * its people. Nothing is kept longer than what it was reckoned from.
 */
export function oncePer<Key extends object, Result>(reckon: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, { result: Result }>()
  return (key) => {
    const known = results.get(key) ?? { result: reckon(key) }
    results.set(key, known)
    return known.result
  }
}
