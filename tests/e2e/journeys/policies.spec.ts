import { expect, test } from '@playwright/test'

const publicPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const deskPolicy =
  /^default-src 'none'; script-src 'self'(?: 'sha256-[\w+/]{43}=')+; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'$/
const scriptPolicy = "default-src 'none'; script-src 'self'; connect-src 'none'"
const downloadPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'"

const onEverything = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

const slug = 'dmitry-pchelintsev'

test.describe('every answer carries its policy, byte for byte', () => {
  for (const [path, status, policy] of [
    ['/en', 200, publicPolicy],
    ['/ru/prisoners', 200, publicPolicy],
    ['/de/prisoners?q=x', 200, publicPolicy],
    [`/en/prisoners/${slug}`, 200, publicPolicy],
    ['/en/nowhere', 404, publicPolicy],
    ['/xx', 404, publicPolicy],
    ['/en/prisoners/nobody-at-all', 404, publicPolicy],
    ['/en/problem/fault', 404, publicPolicy],
    ['/en/%00', 400, publicPolicy],
    ['/en/prisoners?q=%E0%A4%A', 400, publicPolicy],
    [`/en/prisoners?q=${'a'.repeat(10_000)}`, 414, publicPolicy],
    ['/', 307, downloadPolicy],
    ['/en/choose', 303, downloadPolicy],
    ['/health', 200, downloadPolicy],
    ['/enhance.js', 200, scriptPolicy],
    ['/_next/static/nothing.js', 404, publicPolicy],
    [`/en/write/${slug}`, 200, deskPolicy],
    [`/ru/sheet/${slug}`, 200, deskPolicy],
    ['/de/pack', 200, deskPolicy],
  ] as const) {
    test(`${status} ${path.slice(0, 60)}`, async ({ request }) => {
      for (const method of ['get', 'head'] as const) {
        const answer = await request[method](path, { maxRedirects: 0 })
        expect(answer.status()).toBe(status)
        const headers = answer.headers()
        expect(headers).toMatchObject(onEverything)
        if (typeof policy === 'string') expect(headers['content-security-policy']).toBe(policy)
        else expect(headers['content-security-policy']).toMatch(policy)
        expect(headers['permissions-policy']).toContain('translator=(self), language-detector=(self)')
        expect(headers['x-powered-by']).toBeUndefined()
        expect(headers['set-cookie']).toBeUndefined()
      }
    })
  }

  for (const method of ['post', 'put', 'delete', 'patch'] as const) {
    test(`405 for ${method}`, async ({ request }) => {
      const answer = await request[method](`/en/write/${slug}`, { data: 'text', maxRedirects: 0 })
      expect(answer.status()).toBe(405)
    })
  }

  test('scripts of the build carry the policy that binds workers', async ({ request }) => {
    const desk = await (await request.get(`/en/write/${slug}`)).text()
    const scripts = [...desk.matchAll(/src="(\/_next\/static\/[^"]+\.js)"/g)].map(
      (match) => match[1] as string,
    )
    expect(scripts.length).toBeGreaterThan(2)
    for (const script of scripts) {
      const answer = await request.get(script)
      expect(answer.headers()['content-security-policy']).toBe(scriptPolicy)
    }
  })
})

test('headers that ask for another shape of a page change nothing', async ({ request }) => {
  const plain = await (await request.get('/en/guide')).text()
  for (const name of [
    'rsc',
    'next-router-prefetch',
    'next-action',
    'x-middleware-subrequest',
    'next-resume',
  ]) {
    const answer = await request.get('/en/guide', { headers: { [name]: '1' } })
    expect(await answer.text()).toBe(plain)
  }
})

test('public pages load no framework and ask nobody else', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const path of [
    '/en',
    '/en/prisoners',
    `/en/prisoners/${slug}`,
    '/en/facilities',
    '/en/guide/writing',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' })
  }
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([])
  expect(asked.filter((url) => url.endsWith('.js') && !url.endsWith('/enhance.js'))).toEqual([])
})

test('problems are said in the language asked for, and never as a stack', async ({ page }) => {
  for (const [path, words] of [
    ['/ru/prisoners/niemand', 'Здесь нет страницы'],
    ['/de/facilities/xx-ik-0', 'Hier ist keine Seite'],
    ["/en/prisoners/'; DROP TABLE prisoner; --", 'There is no page here'],
    ['/en/prisoners/😀😀😀', 'There is no page here'],
    ['/en/guide/../../etc/passwd', 'There is no page here'],
    [
      `/en/prisoners?q=${encodeURIComponent("😀'; DROP TABLE--<script>alert(1)</script>")}`,
      'People to write to',
    ],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
    expect(await page.content()).not.toMatch(/at \w+ \(|node_modules|Error:/)
  }
})
