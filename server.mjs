// The thin front before Next: addresses, policies, compression, a bounded memory of finished pages.
// It writes no log of who read what, and nothing to disk.
import { readdirSync, statSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import next from 'next'
import { readAddress } from './server/address.mjs'
import { capture } from './server/capture.mjs'
import { keepHeapSmall } from './server/memory.mjs'
import { finishDownload, finishPage, sendPage } from './server/page.mjs'
import { PageCache } from './server/page-cache.mjs'
import { headersFor } from './server/policies.mjs'
import { captureAlone, keepPrepared, prepareDirectory, prepareStanding } from './server/prepare.mjs'
import { listStaticFiles, sendStaticFile } from './server/static-files.mjs'

const root = import.meta.dirname
const host = process.env.HOST ?? '127.0.0.1'
const port = Number(process.env.PORT ?? 3000)
const database = (process.env.DATABASE_URL ?? 'file:./var/directory.db').replace(/^file:/, '')

/** Changes when the directory does: both files of SQLite's journal mode are looked at, at most once a second. */
function releaseWatch() {
  let looked = 0
  let release = ''
  const stampOf = (file) => {
    try {
      const { mtimeMs, size } = statSync(path.resolve(root, file))
      return `${mtimeMs}/${size}`
    } catch {
      return 'none'
    }
  }
  return () => {
    if (Date.now() - looked > 1000) {
      looked = Date.now()
      // The day belongs to it: pages say how old an address is today.
      release = [stampOf(database), stampOf(`${database}-wal`), new Date().toISOString().slice(0, 10)].join(
        ' ',
      )
    }
    return release
  }
}

keepHeapSmall()
const app = next({ dev: false, dir: root, hostname: host, port })
await app.prepare()
const handle = app.getRequestHandler()
const files = listStaticFiles(root)
const releaseOf = releaseWatch()
// Compressed: some two and a half thousand pages, and the whole directory as a file.
const cache = new PageCache(16 * 1024 * 1024, releaseOf)

/** Answers of the moment: redirects by language or by chance, the health of the site, what somebody searched for. */
const isPersonal = ({ path: where, query }) =>
  /^\/(?:health)?$|\/choose$/.test(where) || new URLSearchParams(query).has('q')

const languageOf = (url) => /^\/([a-z]{2,3})(?:[/?]|$)/.exec(url)?.[1] ?? 'en'

/** The page that says what went wrong, in the language of the address asked for, with the right status. */
async function sendProblem(req, res, status, code) {
  const where = `/${languageOf(req.url ?? '/')}/problem/${code}`
  const render = async () => {
    let answer = await capture(handle, req, res, where)
    if (answer.status !== 200) answer = await capture(handle, req, res, `/en/problem/${code}`)
    if (answer.status !== 200) throw new Error('the problem page itself failed')
    return finishPage(where, answer)
  }
  try {
    const page = await cache.get(where, render)
    sendPage(req, res, { ...page, status, headers: { ...page.headers, 'cache-control': 'no-store' } })
  } catch {
    res.writeHead(status, {
      ...headersFor('download'),
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    })
    res.end('Something went wrong on our side. Please try again in a minute.\n')
  }
}

async function whatIsWrong(req, res) {
  const { body } = await capture(handle, req, res, '/health')
  return JSON.parse(body.toString()).directory === 'ok' ? [500, 'fault'] : [503, 'directoryMissing']
}

async function answer(req, res) {
  if (req.method !== 'GET' && req.method !== 'HEAD') return sendProblem(req, res, 405, 'methodNotAllowed')
  const address = readAddress(req.url ?? '/')
  if (address.problem)
    return sendProblem(req, res, address.problem === 'tooLong' ? 414 : 400, address.problem)
  const file = files.get(address.path)
  if (file) return sendStaticFile(req, res, file)
  if (/^\/_next\/|^\/[^/]*\/problem\//.test(address.path)) return sendProblem(req, res, 404, 'notFound')

  const render = async () => {
    const rendered = await capture(handle, req, res, address.key)
    const isPage = /^text\/html/.test(String(rendered.headers['content-type'] ?? ''))
    return isPage ? finishPage(address.path, rendered) : finishDownload(address.path, rendered)
  }
  const page = isPersonal(address) ? await render() : await cache.get(address.key, render)
  if (page.status === 404) return sendProblem(req, res, 404, 'notFound')
  if (page.status === 400) return sendProblem(req, res, 400, 'badAddress')
  if (page.status >= 500 && address.path !== '/health')
    return sendProblem(req, res, ...(await whatIsWrong(req, res)))
  sendPage(req, res, page)
}

const server = http.createServer((req, res) => {
  answer(req, res).catch(() => {
    // The fault itself is not printed: its message may hold what a reader asked for.
    process.stderr.write('otkrytka: a page failed\n')
    if (res.headersSent) res.destroy()
    else sendProblem(req, res, 500, 'fault')
  })
})
server.headersTimeout = 15_000
server.requestTimeout = 30_000
server.on('error', (fault) => {
  const why = {
    EADDRINUSE: `Port ${port} is already in use, perhaps by an Otkrytka that is still running. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST=${host} is not an address of this machine.`,
  }[fault.code]
  process.stderr.write(`${why ?? fault.message}\n`)
  process.exit(1)
})

const languages = readdirSync(path.join(root, 'locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const fillStanding = () =>
  prepareStanding(languages, (where) =>
    cache.get(where, async () => finishPage(where, await captureAlone(handle, where))),
  )
const prepare = async () => {
  await prepareDirectory(handle)
  await fillStanding()
}

await prepareDirectory(handle)
keepPrepared(prepare, releaseOf)
server.listen(port, host, () => {
  process.stdout.write(
    `Otkrytka is ready: http://${host.includes(':') ? `[${host}]` : host}:${server.address().port}\n`,
  )
  fillStanding()
})
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
