import { expect, test } from '@playwright/test'
import { languages } from '@/lib/i18n/languages'
import { expectSoundEverywhere } from '../pages/page'

const headings = { en: 'Places on a map', ru: 'Учреждения на карте', de: 'Orte auf der Karte' } as const

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('from the list of places to the map, to a region, to a facility', async ({ page }) => {
      await page.goto('/en/facilities')
      await page.getByRole('link', { name: 'Places on a map' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headings.en)
      await page.locator('.map').getByRole('link', { name: 'Tomsk Region: show larger' }).click()
      await expect(page).toHaveURL(/\/en\/facilities\/map\?region=RU-TOM$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('On the map: Tomsk Region')
      const dot = page
        .locator('.map')
        .getByRole('link', { name: /^Penal colony IK-\d+, Tomsk Region/ })
        .first()
      const name = (await dot.getAttribute('aria-label')) ?? ''
      await dot.click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.split(',')[0] ?? '')
    })

    test('the list says what the map shows, and holds what it cannot', async ({ page }) => {
      await page.goto('/en/facilities/map')
      const hrefs = (selector: string) =>
        page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort())
      const [onMap, inList, unmapped] = [
        await hrefs('.map .dot'),
        await hrefs('.map-list li a'),
        await hrefs('.map-unmapped a'),
      ]
      expect(onMap.length).toBeGreaterThan(500)
      expect(inList).toEqual(onMap)
      expect(unmapped.length).toBeGreaterThan(0)
      expect(unmapped.filter((href) => onMap.includes(href))).toEqual([])
    })
  })
}

test('the keyboard reaches dots with people, sees where it is, and opens one', async ({ page }) => {
  await page.goto('/en/facilities/map?region=RU-KIR')
  await page.getByRole('link', { name: 'The whole map' }).focus()
  await page.keyboard.press('Tab')
  const focused = page.locator('.dot:focus')
  await expect(focused).toHaveAttribute(
    'aria-label',
    /people? from the directory$|person from the directory$/,
  )
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fill)
  expect(await fill('.dot:focus .spot')).not.toBe(await fill('.dot:not(:focus):not(.dot--bare) .spot'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/facilities\/[a-z0-9_-]+$/)
})

test('asks nobody else, and carries no style of its own', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/en/facilities/map', { waitUntil: 'networkidle' })
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
  expect(await page.locator('main [style]').count()).toBe(0)
})

test('a region nobody knows shows the whole map', async ({ page }) => {
  for (const region of ['RU-ZZZ', "'; DROP TABLE", 'RU-KIR&region=x']) {
    const answer = await page.goto(`/en/facilities/map?region=${encodeURIComponent(region)}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headings.en)
  }
})

for (const { tag } of languages) {
  test(`/${tag}: the map is sound, wide and narrow, light and dark`, async ({ page }) => {
    await expectSoundEverywhere(page, {
      [`/${tag}/facilities/map`]: headings[tag],
      [`/${tag}/facilities/map?region=RU-MO`]: /: /,
    })
  })
}

test('a phone sees the region it asked for, not what lies west of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/en/facilities/map?region=RU-MO')
  const seen = await page.locator('.dot').evaluateAll((dots) =>
    dots
      .filter((dot) => dot.getAttribute('aria-label')?.includes('Mordovia'))
      .map((dot) => dot.getBoundingClientRect())
      .filter(({ left, right }) => left >= 0 && right <= innerWidth),
  )
  expect(seen.length).toBeGreaterThan(5)
})
