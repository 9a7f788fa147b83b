import { randomBytes } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishDownload, finishPage, sendPage } from '../../../server/page.mjs'

const html = '<!doctype html><p>Образцов</p>'
const file = Buffer.from(randomBytes(1_500_000).toString('base64'))
const pages: Record<string, unknown> = {}

const server = http.createServer((req, res) => sendPage(req, res, pages[req.url ?? '']))

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const request = http.request({ port, path, headers, method }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.on('error', reject)
    request.end()
  })

beforeAll(async () => {
  pages['/page'] = finishPage('/en', { status: 200, headers: {}, body: Buffer.from(html) })
  pages['/file'] = await finishDownload('/data/directory.json', { status: 200, headers: {}, body: file })
  pages['/bare'] = await finishDownload('/health', { status: 200, headers: {}, body: Buffer.from('{}') })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

describe('a finished page', () => {
  it.each([
    ['a page', '/page', Buffer.from(html)],
    ['a file of two megabytes', '/file', file],
  ])('%s is kept compressed and reaches everybody whole', async (_, path, whole) => {
    expect(pages[path]).toMatchObject({ body: null, size: whole.length })
    const packed = await ask(path, { 'accept-encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('br')
    expect(packed.headers['content-length']).toBe(String(packed.body.length))
    expect(brotliDecompressSync(packed.body).equals(whole)).toBe(true)
    const plain = await ask(path)
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(plain.headers['content-length']).toBe(String(whole.length))
    expect(plain.body.equals(whole)).toBe(true)
  })

  it('is announced without being sent, and not sent again', async () => {
    const head = await ask('/file', {}, 'HEAD')
    expect([head.headers['content-length'], head.body.length]).toEqual([String(file.length), 0])
    const again = await ask('/page', { 'if-none-match': String((await ask('/page')).headers.etag) })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('survives somebody who goes away in the middle', async () => {
    const { port } = server.address() as AddressInfo
    await new Promise<void>((resolve) => {
      const request = http.get({ port, path: '/file' }, (answer) => {
        answer.once('data', () => request.destroy())
        answer.on('error', () => {})
        answer.on('close', resolve)
      })
      request.on('error', () => {})
    })
    expect((await ask('/file')).body.equals(file)).toBe(true)
  })

  it('that is not compressed is sent as it is', async () => {
    expect((await ask('/bare', { 'accept-encoding': 'br' })).body.toString()).toBe('{}')
  })
})
