import { expect, test } from '@playwright/test'
import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { languages } from '@/lib/i18n/languages'

const policy = "default-src 'none'; sandbox; frame-ancestors 'none'"

const open = [
  ['/feeds/en/addresses.xml', 'application/atom+xml; charset=utf-8'],
  ['/feeds/ru/region/RU-KIR.xml', 'application/atom+xml; charset=utf-8'],
  ['/feeds/de/person/dmitry-pchelintsev.xml', 'application/atom+xml; charset=utf-8'],
  ['/feeds/en/birthdays.ics', 'text/calendar; charset=utf-8'],
  ['/feeds/en/releases.ics', 'text/calendar; charset=utf-8'],
  ['/data/directory.json', 'application/json'],
  ['/data/schema.json', 'application/schema+json'],
  ['/data/prisoners.csv', 'text/csv; charset=utf-8; header=present'],
  ['/data/facilities.csv', 'text/csv; charset=utf-8; header=present'],
  ['/data/facilities.geojson', 'application/geo+json'],
] as const

test.describe('feeds and open data', () => {
  for (const [path, type] of open) {
    test(`${path} is served whole, closed to scripts, open to other sites`, async ({ request }) => {
      const answer = await request.get(path)
      expect(answer.status()).toBe(200)
      expect(answer.headers()).toMatchObject({
        'content-type': type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, max-age=0, must-revalidate',
      })
      expect(answer.headers()['set-cookie']).toBeUndefined()
      const { etag = '' } = answer.headers()
      const body = await answer.body()
      const again = await request.get(path, { headers: { 'if-none-match': etag } })
      expect(again.status()).toBe(304)
      expect((await again.body()).length).toBe(0)
      const head = await request.head(path)
      expect(head.headers().etag).toBe(etag)
      const plain = await request.get(path, { headers: { 'accept-encoding': 'identity' } })
      expect(plain.headers()['content-encoding']).toBeUndefined()
      expect((await plain.body()).equals(body)).toBe(true)
    })
  }

  test('no Host of anybody’s gets into a feed', async ({ request }) => {
    const answer = await request.get('/feeds/en/region/RU-MO.xml', { headers: { host: 'evil.example' } })
    expect(await answer.text()).not.toContain('evil')
    expect(await (await request.get('/feeds/en/region/RU-MO.xml')).text()).not.toContain('evil')
  })

  test('what is not there is said as a page', async ({ request }) => {
    for (const path of [
      '/feeds/xx/addresses.xml',
      '/feeds/en/person/nobody.xml',
      '/data/directory.db',
      '/data',
      '/feeds/en',
    ]) {
      const answer = await request.get(path)
      expect(answer.status(), path).toBe(404)
      expect(answer.headers()['content-type']).toBe('text/html; charset=utf-8')
    }
  })
})

for (const { tag } of languages) {
  test(`parsers read the feeds in ${tag} back, and every link in them leads to a page`, async ({
    request,
  }) => {
    const feed = parseAtomFeed(await (await request.get(`/feeds/${tag}/addresses.xml`)).text())
    expect(feed.entries?.length).toBeGreaterThan(100)
    for (const { links } of (feed.entries ?? []).slice(0, 12)) {
      const page = links?.find(({ rel }) => rel === 'alternate')?.href ?? ''
      expect((await request.get(page)).status(), page).toBe(200)
    }
    const calendar = new ICAL.Component(
      ICAL.parse(await (await request.get(`/feeds/${tag}/birthdays.ics`)).text()),
    )
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(400)
  })
}

test('a profile names its own feed, for readers of feeds and for people', async ({ page, request }) => {
  await page.goto('/en/prisoners/dmitry-pchelintsev')
  const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
  expect(href).toBe('/feeds/en/person/dmitry-pchelintsev.xml')
  await expect(page.getByRole('link', { name: 'Follow changes of this address' })).toHaveAttribute(
    'href',
    href ?? '',
  )
  expect((await request.get(href ?? '')).status()).toBe(200)
})
