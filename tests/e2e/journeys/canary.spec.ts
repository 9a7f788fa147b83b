import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { chromiumPath } from '../../setup/chromium'
import { Desk } from '../pages/desk'

const root = path.resolve(import.meta.dirname, '..', '..', '..')
const canary = 'Канарейка поёт в тростнике 7391'
const senderCanary = 'Zeisigweg 48213'

/** Every shape in which the words could travel: characters, percent and form encoding, escapes, hex, base64. */
function disguises(words: string): string[] {
  const bytes = Buffer.from(words)
  // Base64 of the words wherever they begin in a group of three bytes; the ragged ends are cut off.
  const base64 = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    return text.slice(before === 0 ? 0 : 4, -4)
  })
  const escapes = [...words]
    .map((char) =>
      char.charCodeAt(0) < 128 ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .join('')
  return [
    words,
    encodeURIComponent(words),
    encodeURIComponent(words).toLowerCase(),
    new URLSearchParams({ x: words }).toString().slice(2),
    escapes,
    bytes.toString('hex'),
    ...base64,
    ...base64.map((text) => text.replace(/\+/g, '-').replace(/\//g, '_')),
  ]
}

/** Which disguises of the words lie in the bytes, UTF-16 included. */
function findCanary(bytes: Buffer): string[] {
  return [canary, senderCanary].flatMap((words) => [
    ...disguises(words).filter((text) => bytes.includes(Buffer.from(text))),
    ...(bytes.includes(Buffer.from(words, 'utf16le')) ? [`${words} (UTF-16)`] : []),
  ])
}

/** All files below a folder that were touched since, biggest folders of others left out. */
function touchedFiles(folder: string, since: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (['node_modules', 'test-results', '.git'].includes(entry.name)) return []
    if (entry.isDirectory()) return touchedFiles(file, since)
    try {
      return entry.isFile() && statSync(file).mtimeMs >= since ? [file] : []
    } catch {
      return []
    }
  })
}

test.describe('a letter leaves the browser by no way', () => {
  let server: ChildProcess
  let wire: net.Server
  let said = ''
  let sent: Buffer[] = []
  let base = ''
  let started = 0

  test.beforeAll(async () => {
    started = Date.now()
    server = spawn(process.execPath, ['server.mjs'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0' },
    })
    const port = await new Promise<number>((resolve) => {
      const listen = (chunk: Buffer) => {
        said += chunk
        const ready = /127\.0\.0\.1:(\d+)/.exec(said)
        if (ready) resolve(Number(ready[1]))
      }
      server.stdout?.on('data', listen)
      server.stderr?.on('data', listen)
    })
    // A wire with a recorder in it: every byte that the browser sends passes here.
    wire = net.createServer((client) => {
      const upstream = net.connect(port, '127.0.0.1')
      client.on('data', (chunk) => sent.push(chunk))
      client.pipe(upstream).pipe(client)
      client.on('error', () => upstream.destroy())
      upstream.on('error', () => client.destroy())
    })
    await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(wire.address() as net.AddressInfo).port}`
  })

  test.afterAll(() => {
    server.kill()
    wire.close()
  })

  test('through the whole desk: no request, no address, no log, no file', async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'otkrytka-profile-'))
    const executablePath = await chromiumPath()
    const context = await chromium.launchPersistentContext(profile, {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      baseURL: base,
      locale: 'en-GB',
    })
    try {
      const page = await context.newPage()
      const seen: string[] = []
      page.on('request', (request) =>
        seen.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`),
      )
      page.on('console', (message) => seen.push(message.text()))
      page.on('framenavigated', (frame) => seen.push(frame.url()))
      page.on('dialog', (dialog) => dialog.accept())
      sent = []
      const desk = await Desk.open(page, 'dmitry-pchelintsev')
      await desk.write(`Здравствуйте, Дмитрий!\n${canary}.\nПривeт от моего кота. Ми живемо у місті.`)
      await desk.signAs(`Anna Beispiel\n${senderCanary}`)
      await desk.keepOnDevice('синий ёж читает газету')
      await desk.goToCheck()
      await page.locator('.finding').getByRole('button').first().click()
      await desk.goToPrint()
      for (const paper of ['Card, on A6', 'Letter, on A4', 'Card, on a quarter of A4']) {
        await desk.choosePaper(paper)
        await desk.makePdf()
      }
      await page.goBack()
      await page.goto('/en/prisoners')
      expect(findCanary(Buffer.concat(sent))).toEqual([])
      expect(findCanary(Buffer.from(seen.join('\n')))).toEqual([])
      expect(findCanary(Buffer.from(said))).toEqual([])
    } finally {
      await context.close()
    }
    const files = [...touchedFiles(root, started), ...touchedFiles(profile, started)]
    const found = files.filter((file) => findCanary(readFileSync(file)).length > 0)
    rmSync(profile, { recursive: true, force: true })
    expect(found.map((file) => path.basename(file))).toEqual([])
  })

  test('fetch, beacon, form and worker are stopped by the browser itself', async ({ page }) => {
    // Arriving by a click from a profile: a document keeps the policy it was loaded with.
    await page.goto(`${base}/en/prisoners/dmitry-pchelintsev`)
    await page.getByRole('link', { name: 'Write to Dmitry' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compose')
    sent = []
    const tries = await page.evaluate(async (words) => {
      const stopped = async (attempt: () => unknown) => {
        try {
          await attempt()
          return false
        } catch {
          return true
        }
      }
      const script = document.querySelector<HTMLScriptElement>('script[src*="/_next/static/"]')?.src as string
      const fetched = await stopped(() => fetch(`/en?leak=${words}`))
      navigator.sendBeacon('/en', words)
      const form = document.createElement('form')
      form.action = '/en'
      form.innerHTML = '<input name="leak">'
      document.body.append(form)
      ;(form.firstChild as HTMLInputElement).value = words
      form.submit()
      const socket = await stopped(
        () =>
          new Promise((resolve, reject) => {
            const line = new WebSocket(`ws://${location.host}/en`)
            line.onopen = resolve
            line.onerror = reject
          }),
      )
      return { fetched, socket, script }
    }, canary)
    expect(tries.fetched).toBe(true)
    expect(tries.socket).toBe(true)
    await page.waitForTimeout(500)
    expect(findCanary(Buffer.concat(sent))).toEqual([])
    expect(page.url()).toContain('/write/')
  })

  test('the checking worker is bound as well', async ({ page }) => {
    await page.goto(`${base}/en/write/dmitry-pchelintsev`)
    await page.getByRole('textbox', { name: 'Your letter, in Russian' }).fill('Здравствуйте!')
    const waiting = page.waitForEvent('worker')
    await page.getByRole('button', { name: 'On to the check' }).click()
    const worker = await waiting
    const reached = await worker.evaluate(async (address) => {
      try {
        await fetch(address)
        return true
      } catch {
        return false
      }
    }, `${base}/en?leak=x`)
    expect(reached).toBe(false)
  })

  test('a planted leak is caught: what no policy stops, a picture or a navigation', async ({ page }) => {
    for (const leak of [
      (words: string) => {
        new Image().src = `/en/leak?${btoa(unescape(encodeURIComponent(`x${words}`)))}`
      },
      (words: string) => {
        location.href = `/en?leak=${encodeURIComponent(words)}`
      },
    ]) {
      await page.goto(`${base}/en/write/dmitry-pchelintsev`)
      sent = []
      await page.evaluate(leak, canary)
      await expect.poll(() => findCanary(Buffer.concat(sent)).length, { timeout: 5000 }).toBeGreaterThan(0)
    }
  })
})
