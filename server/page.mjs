import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream'
import { promisify } from 'node:util'
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  createBrotliDecompress,
} from 'node:zlib'
import { downloadClass, headersFor, pageClass } from './policies.mjs'

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
// A page to read needs no framework in the browser: React wrote it whole on the server. Its scripts are taken
// out (docs/decisions/002), but for our own enhancements, which carry data-keep.
const frameworkScript = /<script(?![^>]*\sdata-keep)[^>]*>[\s\S]*?<\/script>/g
const scriptPreload =
  /<link(?=[^>]*\srel="(?:preload|modulepreload)")(?=[^>]*\s(?:as="script"|rel="modulepreload"))[^>]*>/g

// A window larger than the page finds nothing more, and brotli fetches and clears the memory for it each time.
const windowFor = (size) => Math.min(22, Math.max(16, Math.ceil(Math.log2(size + 1))))

const optionsFor = (bytes) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
  },
})

/** From here on (bytes) packing and unpacking would keep everybody else waiting: it is done on another thread. */
const large = 1024 * 1024

const packAside = promisify(brotliCompress)
const pack = (bytes) =>
  bytes.length < large ? brotliCompressSync(bytes, optionsFor(bytes)) : packAside(bytes, optionsFor(bytes))

const etagOf = (bytes) => `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Makes a rendered HTML page ready for the wire: {status, headers, body, small, size}. `small` is brotli, and then there
 * is no `body`: ten times as many pages fit into the same memory, and the rare reader without brotli has it unpacked.
 * Pages of the public class lose the framework's scripts; on the desk each inline script is hashed into the policy.
 */
export function finishPage(pathname, { status, body, headers }) {
  const routeClass = pageClass(pathname)
  let html = body.toString('utf8')
  if (routeClass === 'public') html = html.replace(frameworkScript, '').replace(scriptPreload, '')
  const hashes = [...new Set([...html.matchAll(inlineScript)].map((match) => hashOf(match[1])))]
  const bytes = Buffer.from(html)
  return {
    status,
    headers: {
      ...headersFor(routeClass, hashes),
      'content-type': 'text/html; charset=utf-8',
      'cache-control':
        /no-store/.test(headers['cache-control'] ?? '') && status !== 200
          ? 'no-store'
          : 'public, max-age=0, must-revalidate',
      vary: 'accept-encoding',
      etag: etagOf(bytes),
    },
    body: null,
    small: brotliCompressSync(bytes, optionsFor(bytes)),
    size: bytes.length,
  }
}

/**
 * Makes anything else that a route answers ready for the wire: a redirect as it is; feeds and open data compressed and
 * with an etag, so that a reader who asks every hour is answered «304» until the directory changes.
 */
export async function finishDownload(pathname, { status, headers: given, body }) {
  const { 'transfer-encoding': _, ...headers } = given
  const routeClass = downloadClass(pathname)
  const kept = routeClass === 'open' && status === 200
  return {
    status,
    headers: {
      ...headers,
      ...headersFor(routeClass),
      ...(kept && {
        'cache-control': 'public, max-age=0, must-revalidate',
        vary: 'accept-encoding',
        etag: etagOf(body),
      }),
    },
    body: kept ? null : body,
    small: kept ? await pack(body) : null,
    size: body.length,
  }
}

/** Sends a finished page, compressed where the browser takes it; nothing but headers for HEAD or a fresh copy. */
export function sendPage(req, res, page) {
  if (page.status === 200 && page.headers.etag && req.headers['if-none-match'] === page.headers.etag) {
    res.writeHead(304, page.headers)
    return res.end()
  }
  const packed = page.small !== null && /\bbr\b/.test(req.headers['accept-encoding'] ?? '')
  res.writeHead(page.status, {
    ...page.headers,
    'content-length': packed ? page.small.length : page.size,
    ...(packed && { 'content-encoding': 'br' }),
  })
  if (req.method === 'HEAD') return res.end()
  if (packed || page.small === null) return res.end(packed ? page.small : page.body)
  if (page.size < large) return res.end(brotliDecompressSync(page.small))
  const unpacking = createBrotliDecompress()
  // Who goes away in the middle of a large file must not leave its unpacking behind.
  pipeline(unpacking, res, () => {})
  unpacking.end(page.small)
}
