import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { Desk } from '../pages/desk'

const help = (page: Page) => page.locator('details.translate')
const own = (page: Page) => help(page).getByLabel('In your own words')
const russian = (page: Page) => help(page).getByLabel('In Russian, by a machine')
const openHelp = (page: Page) => help(page).getByText('Write in your own language').click()

type Translate = 'works' | 'none' | 'hangs' | 'needsClick'

/** Puts a stand-in where the browser's own translator is, or takes that away. */
async function standIn(page: Page, how: Translate) {
  await page.addInitScript((what) => {
    const state = { created: 0, gesture: [] as boolean[] }
    const Translator = {
      availability: async () => 'downloadable',
      create({ signal, monitor }: { signal: AbortSignal; monitor: (target: EventTarget) => void }) {
        state.created += 1
        state.gesture.push(navigator.userActivation.isActive)
        if (what === 'needsClick' && state.created === 1)
          return Promise.reject(new DOMException('', 'NotAllowedError'))
        return new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason))
          const target = new EventTarget()
          monitor(target)
          target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }))
          if (what === 'hangs') return
          const say: Record<string, string> = {
            'I read about you.': 'Я узнал о Вас из интернета.',
            'It is snowing here.': 'У нас идёт снег.',
          }
          resolve({ translate: async (text: string) => say[text] ?? text, destroy() {} })
        })
      },
    }
    Object.defineProperty(window, 'Translator', {
      value: what === 'none' ? undefined : Translator,
      configurable: true,
    })
    Object.assign(window, { seenTranslator: state })
  }, how)
}

test.describe('the browser’s own translator', () => {
  test('translates at a click, says what leaves first, and mends the writer’s gender', async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await standIn(page, 'works')
    const desk = await Desk.open(page)
    await openHelp(page)
    await expect(help(page).getByText('What leaves this device: nothing.')).toBeVisible()
    await expect(help(page).getByText('language pack from its maker')).toBeVisible()
    await help(page).getByLabel('Who writes').selectOption('a woman')
    await own(page).fill('I read about you.\n\nIt is snowing here.')
    const before = asked.length
    await help(page).getByRole('button', { name: 'Translate' }).click()
    await expect(russian(page)).toHaveValue('Я узнал о Вас из интернета.\n\nУ нас идёт снег.')
    await desk.expectStep('Compose')
    await help(page).getByRole('button', { name: 'Replace by “узнала”' }).click()
    await expect(russian(page)).toHaveValue('Я узнала о Вас из интернета.\n\nУ нас идёт снег.')
    await help(page).getByRole('button', { name: 'Put it into the letter' }).click()
    await expect(desk.letter()).toHaveValue('Я узнала о Вас из интернета.\n\nУ нас идёт снег.')
    // The dictionary of the check may still be arriving: scripts of the build, and nothing else.
    expect(asked.slice(before).filter((url) => !url.startsWith(`${baseURL}/_next/static/`))).toEqual([])
    expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
    expect(
      await page.evaluate(
        () => (window as unknown as { seenTranslator: { gesture: boolean[] } }).seenTranslator.gesture,
      ),
    ).toEqual([true])
    // One paragraph was mended by hand, the other is still the machine's; the word stays over the steps.
    const marked = page.getByRole('region', { name: '1 machine-translated paragraph' })
    await expect(marked.getByText('У нас идёт снег.')).toBeVisible()
    await desk.goToCheck('This is Russian.')
    await expect(marked).toBeVisible()
    await page.goBack()
    await desk.write(' И тихо.')
    await expect(marked).toHaveCount(0)
  })

  test('asks for one more press where the browser wants it, and can be stopped', async ({ page }) => {
    await standIn(page, 'needsClick')
    await Desk.open(page)
    await openHelp(page)
    await own(page).fill('It is snowing here.')
    await help(page).getByRole('button', { name: 'Translate' }).click()
    await expect(help(page).getByText('Please press once more.')).toBeVisible()
    await help(page).getByRole('button', { name: 'Translate' }).click()
    await expect(russian(page)).toHaveValue('У нас идёт снег.')
  })

  test('can be stopped when nothing arrives; the words stay', async ({ page }) => {
    await standIn(page, 'hangs')
    await Desk.open(page)
    await openHelp(page)
    await own(page).fill('It is snowing here.')
    await help(page).getByRole('button', { name: 'Translate' }).click()
    await expect(help(page).getByRole('progressbar')).toHaveAttribute('value', '0.5')
    await help(page).getByRole('button', { name: 'Stop' }).click()
    await expect(help(page).getByRole('progressbar')).toHaveCount(0)
    await expect(own(page)).toHaveValue('It is snowing here.')
  })

  test('without any translator the desk says so, and what another one would mean', async ({ page }) => {
    await standIn(page, 'none')
    const desk = await Desk.open(page)
    await openHelp(page)
    await expect(help(page).getByText('copy your words to a translator you trust')).toBeVisible()
    await expect(help(page).getByText('can read your words')).toBeVisible()
    await expect(own(page)).toHaveCount(0)
    await desk.expectStep('Compose')
  })

  test('the policy lets the real one be asked', async ({ page }) => {
    await Desk.open(page)
    const word = await page.evaluate(async () => {
      if (!('Translator' in self)) return 'absent'
      const { Translator } = self as unknown as {
        Translator: { availability(pair: object): Promise<string> }
      }
      const answer = Translator.availability({ sourceLanguage: 'en', targetLanguage: 'ru' })
      // Without a network this browser may leave the question open; a policy that forbids it answers at once.
      return Promise.race([answer, new Promise<string>((late) => setTimeout(late, 3000, 'open'))])
    })
    test.skip(word === 'absent', 'this browser has no Translator')
    expect(word).not.toBe('unavailable')
  })
})

const root = path.resolve(import.meta.dirname, '..', '..', '..')
const folder = path.join(root, 'var', 'translation-models')
const isFree = !existsSync(folder)

/** Files that are no models: the way they take can be followed all the same. */
function layOutModels() {
  mkdirSync(folder, { recursive: true })
  const part = (name: string, promised?: string) => {
    const bytes = Buffer.alloc(4096, name)
    writeFileSync(path.join(folder, name), bytes)
    const expectedSha256Hash = promised ?? createHash('sha256').update(bytes).digest('hex')
    return { name, size: bytes.length, expectedSha256Hash }
  }
  const files = { model: part('model.bin'), lex: part('lex.bin'), vocab: part('vocab.spm') }
  const registry = {
    enru: files,
    deru: { ...files, lex: part('other.bin', '0'.repeat(64)) },
    frru: { ...files, lex: { ...files.lex, name: 'missing.bin' } },
  }
  writeFileSync(path.join(folder, 'registry.json'), JSON.stringify(registry))
}

test.describe('Bergamot with the operator’s models', () => {
  test.skip(!isFree, 'var/translation-models is there: this machine’s own models are left alone')
  let server: ChildProcess
  let base = ''

  test.beforeAll(async () => {
    layOutModels()
    server = spawn(process.execPath, ['server.mjs'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0' },
    })
    let said = ''
    const port = await new Promise<string>((resolve) => {
      server.stdout?.on('data', (chunk) => {
        said += chunk
        const ready = /127\.0\.0\.1:(\d+)/.exec(said)
        if (ready) resolve(ready[1] as string)
      })
    })
    base = `http://127.0.0.1:${port}`
  })
  test.afterAll(() => {
    server?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  test('each of the two workers is bound by its own policy, byte for byte', async ({ request }) => {
    const policyOf = async (file: string) =>
      (await request.get(`${base}${file}`)).headers()['content-security-policy']
    expect(await policyOf('/mt/loader.js')).toBe("default-src 'none'; script-src 'self'; connect-src 'self'")
    expect(await policyOf('/mt/translate.js')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'",
    )
    expect(await policyOf('/mt/models/model.bin')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'")
    expect((await request.get(`${base}/mt/engine.wasm`)).headers()['content-type']).toBe('application/wasm')
  })

  test('the engine starts under its policy, and may not connect', async ({ page, request }) => {
    const engine = (await (await request.get(`${base}/mt/engine.wasm`)).body()).toString('base64')
    await page.goto(`${base}/en/write/dmitry-pchelintsev`)
    const opening = page.waitForEvent('worker', (worker) => worker.url().endsWith('/mt/translate.js'))
    const said = page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer
      const worker = new Worker('/mt/translate.js')
      Object.assign(window, { translating: worker })
      return new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data)
        worker.onerror = () => resolve('error')
        worker.postMessage({ ask: 'open', engine: bytes, models: [] }, [bytes])
      })
    }, engine)
    expect(await said).toEqual({ say: 'open' })
    const stopped = await (await opening).evaluate(() =>
      fetch('/en').then(
        () => false,
        () => true,
      ),
    )
    expect(stopped).toBe(true)
  })

  test('a list without models is refused in one word', async ({ page }) => {
    await page.route('**/mt/models/registry.json', (route) => route.fulfill({ json: {} }))
    await page.goto(`${base}/en/write/dmitry-pchelintsev`)
    const said = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const worker = new Worker('/mt/loader.js')
          worker.onmessage = ({ data }) => resolve(data)
          worker.postMessage({ from: 'en' })
        }),
    )
    expect(said).toEqual({ say: 'failed', code: 'noModels' })
  })

  test('the desk offers it, fetches from our own origin alone, and fails kindly over what is no model', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    await standIn(page, 'none')
    await page.goto(`${base}/en/write/dmitry-pchelintsev`)
    await Desk.arrive(page)
    await openHelp(page)
    await expect(help(page).getByText('Its server sees that a translator')).toBeVisible()
    await own(page).fill('A canary sings 7391.')
    const press = () => help(page).getByRole('button', { name: 'Translate' }).click()
    await press()
    await expect(help(page).getByText('That did not work.')).toBeVisible({ timeout: 30_000 })
    await help(page).getByLabel('My language').selectOption('German')
    await press()
    await expect(help(page).getByText('What arrived is not what the list promises')).toBeVisible()
    await help(page).getByLabel('My language').selectOption('French')
    await press()
    await expect(help(page).getByText('There is no translator for this language')).toBeVisible()
    await help(page).getByLabel('My language').selectOption('Polish')
    await expect(help(page).getByText('copy your words to a translator you trust')).toBeVisible()
    const fetched = asked.map((line) => new URL(line.split(' ')[0] as string).pathname)
    expect(fetched).toContain('/mt/models/model.bin')
    expect(fetched).toContain('/mt/engine.wasm')
    expect(asked.filter((line) => !line.startsWith(`${base}/`))).toEqual([])
    expect(asked.filter((line) => /canary|7391/i.test(line))).toEqual([])
  })
})
