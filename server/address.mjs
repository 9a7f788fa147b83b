/** Longer than any address our pages make: the filters of the directory with a long name fill about 400. */
const longestAddress = 2000

/** Query words that pages read; everything else is dropped before it can fill the page cache. */
const readWords = [
  ...['q', 'region', 'kind', 'case', 'who', 'born', 'seen', 'can', 'sort', 'page'],
  ...['step', 'of', 'design', 'format', 'from'],
]

/**
 * Reads a request's address: {path, query, key} or {problem} with the code of the page that says what is wrong.
 * `query` holds only words that pages read, in one order, so that one page has one key.
 */
export function readAddress(url) {
  if (url.length > longestAddress) return { problem: 'tooLong' }
  // Absolute forms and `//host/…` belong to proxies; here an address begins with exactly one slash.
  if (!/^\/(?!\/)/.test(url)) return { problem: 'badAddress' }
  let parsed
  try {
    parsed = new URL(url, 'http://site.invalid')
    // A percent sign that means no character, and control characters, belong to no address of ours.
    if (/\p{Cc}/u.test(decodeURIComponent(parsed.pathname))) return { problem: 'badAddress' }
    decodeURIComponent(parsed.search)
  } catch {
    return { problem: 'badAddress' }
  }
  const kept = new URLSearchParams()
  for (const word of readWords) {
    const value = parsed.searchParams.get(word)
    if (value) kept.set(word, value)
  }
  const query = kept.toString()
  return { path: parsed.pathname, query, key: query ? `${parsed.pathname}?${query}` : parsed.pathname }
}
