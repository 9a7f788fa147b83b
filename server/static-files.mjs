import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { headersFor, scriptClass } from './policies.mjs'

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json; charset=utf-8',
}

/**
 * Every file the site may hand out, listed once at start: `/_next/static/…` (hashed names, kept for ever by
 * browsers) and the files of `public/`. A path that is not on the list is not a file, whatever the disk holds.
 */
export function listStaticFiles(root) {
  const files = new Map()
  const add = (folder, prefix, cacheControl) => {
    if (!existsSync(folder)) return
    for (const entry of readdirSync(folder, { recursive: true })) {
      const file = path.join(folder, entry)
      if (!statSync(file).isFile()) continue
      const name = path.posix.join(prefix, ...entry.split(path.sep))
      const small = path.join(root, '.next', 'compressed', `${name}.br`)
      const routeClass = entry.endsWith('.js') ? scriptClass(`/${name}`) : 'download'
      files.set(`/${name}`, { file, small: existsSync(small) ? small : null, cacheControl, routeClass })
    }
  }
  add(path.join(root, '.next', 'static'), '_next/static', 'public, max-age=31536000, immutable')
  add(path.join(root, 'public'), '', 'public, max-age=86400')
  // The operator's, if there are any: docs/translation-models.md.
  add(path.join(root, 'var', 'translation-models'), 'mt/models', 'public, max-age=86400')
  return files
}

/** Larger ones (models, the engine) go out in pieces, so that nobody waits for them. */
const largeFile = 2 * 1024 * 1024

/** Sends one listed file. */
export function sendStaticFile(req, res, { file, small, cacheControl, routeClass }) {
  const extension = path.extname(file)
  const compressed = small && /\bbr\b/.test(req.headers['accept-encoding'] ?? '')
  const sent = compressed ? small : file
  const { size } = statSync(sent)
  res.writeHead(200, {
    ...headersFor(routeClass),
    'content-type': types[extension] ?? 'application/octet-stream',
    'cache-control': cacheControl,
    vary: 'accept-encoding',
    'content-length': size,
    ...(compressed && { 'content-encoding': 'br' }),
  })
  if (req.method === 'HEAD') res.end()
  else if (size > largeFile)
    createReadStream(sent)
      .on('error', () => res.destroy())
      .pipe(res)
  else res.end(readFileSync(sent))
}
