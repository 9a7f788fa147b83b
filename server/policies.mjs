// One policy per route class. Spelling and order are fixed: tests/e2e/journeys/policies compares byte for byte.

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  // The browser's own translator works on the device; everything else is denied. Names that Chromium does not
  // know are left out: it would warn about them on every page (security.md §5.1).
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), browsing-topics=(), payment=(), usb=(), serial=(), hid=(), midi=(), clipboard-read=(), display-capture=(), translator=(self), language-detector=(self)',
}

const sources = (hashes) => ["'self'", ...hashes].join(' ')

/** @type {Record<string, (hashes: string[]) => string>} */
const policies = {
  // A page to read: works without any script; a form may lead to our own pages.
  public: (hashes) =>
    `default-src 'none'; script-src ${sources(hashes)}; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  // Where a letter is written: the browser itself forbids every connection and every form.
  desk: (hashes) =>
    `default-src 'none'; script-src ${sources(hashes)}; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
  // A worker does not inherit the page's policy but takes the one its own file is served with.
  script: () => "default-src 'none'; script-src 'self'; connect-src 'none'",
  // Fetches translation models from our own origin, and is never told a word of a letter.
  loader: () => "default-src 'none'; script-src 'self'; connect-src 'self'",
  // Translates: holds the letter, runs WebAssembly, and may not connect to anything.
  translator: () => "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'",
  download: () => "default-src 'none'; sandbox; frame-ancestors 'none'",
  // Feeds and open data are for everybody's programs, pages of other sites included: nothing in them is personal.
  open: () => "default-src 'none'; sandbox; frame-ancestors 'none'",
}

const forOtherSites = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/** Which class a page belongs to, by its path alone. */
export function pageClass(pathname) {
  return /^\/[a-z]{2,3}(?:-[A-Za-z]+)?\/(?:write|sheet|pack)(?:\/|$)/.test(pathname) ? 'desk' : 'public'
}

/** What is no page: open data and feeds by their path, anything else (a redirect, the health) a download. */
export function downloadClass(pathname) {
  return /^\/(?:data|feeds)\//.test(pathname) ? 'open' : 'download'
}

/** A script's class, by its path: nearly all are bound alike, the two workers of the translator each in its own way. */
export function scriptClass(pathname) {
  return { '/mt/loader.js': 'loader', '/mt/translate.js': 'translator' }[pathname] ?? 'script'
}

/** Every header that a response of the class carries, with the hashes of its inline scripts. */
export function headersFor(routeClass, hashes = []) {
  return {
    ...common,
    ...(routeClass === 'open' && forOtherSites),
    'content-security-policy': policies[routeClass](hashes),
  }
}
