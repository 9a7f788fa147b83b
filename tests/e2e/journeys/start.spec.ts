import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..', '..', '..')

/** Starts the server with other settings; resolves when it says that it is ready or has ended. */
function start(
  settings: Record<string, string>,
): Promise<{ child: ChildProcess; said: () => string; code: number | null }> {
  const child = spawn(process.execPath, ['server.mjs'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...settings },
  })
  let text = ''
  return new Promise((resolve) => {
    const listen = (chunk: Buffer) => {
      text += chunk
      if (/is ready: /.test(text)) resolve({ child, said: () => text, code: null })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('close', (code) => resolve({ child, said: () => text, code }))
  })
}

const addressIn = (said: string) => /http:\/\/\S+/.exec(said)?.[0] as string

test.describe('starting under bad conditions says what is wrong', () => {
  let folder: string
  test.beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'otkrytka-start-'))
  })
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('an occupied port', async () => {
    const other = http.createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const { said, code } = await start({ PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(said()).toContain(`Port ${port} is already in use`)
    expect(said()).not.toMatch(/\n\s+at /)
  })

  test('an address that is not this machine’s', async () => {
    const { said, code } = await start({ HOST: '192.0.2.1' })
    expect(code).toBe(1)
    expect(said()).toContain('HOST=192.0.2.1 is not an address of this machine')
  })

  for (const [name, file] of [
    ['missing', 'none.db'],
    ['broken', 'broken.db'],
  ] as const) {
    test(`a ${name} database: pages say so with 503, the guide goes on working`, async ({ request }) => {
      writeFileSync(
        path.join(folder, 'broken.db'),
        'this is no database, it only pretends to be one '.repeat(200),
      )
      const { child, said } = await start({ DATABASE_URL: `file:${path.join(folder, file)}` })
      try {
        const base = addressIn(said())
        for (const page of ['/en', '/en/prisoners', '/en/prisoners/x', '/en/facilities']) {
          const answer = await request.get(base + page)
          expect(answer.status()).toBe(503)
          const html = await answer.text()
          expect(html).toContain('The directory is not there at the moment')
          expect(html).not.toMatch(/node_modules|SQLITE|\n\s+at /)
        }
        expect((await request.get(`${base}/en/guide/writing`)).status()).toBe(200)
        expect((await request.get(`${base}/health`)).status()).toBe(503)
      } finally {
        child.kill()
      }
    })
  }
})
