import { expect, type Page, test } from '@playwright/test'
import { languages } from '@/lib/i18n/languages'
import { expectSoundPage } from '../pages/page'

const tallyOf = async (page: Page) => Number(await page.locator('.tally .hidden').innerText())

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('every count beside a choice is what choosing it shows', async ({ page }) => {
      for (const [start, name] of [
        ['who=women', 'case'],
        ['kind=sizo', 'born'],
        ['case=antiWar', 'region'],
        ['q=%D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2', 'who'],
      ] as const) {
        await page.goto(`/en/prisoners?${start}`)
        const options = await page.locator(`#${name} option`).evaluateAll((list) =>
          list.map((option) => ({
            value: (option as HTMLOptionElement).value,
            count: Number(/\((\d+)\)$/.exec(option.textContent ?? '')?.[1]),
          })),
        )
        for (const { value, count } of options.slice(1, 4)) {
          await page.goto(`/en/prisoners?${start}&${name}=${value}`)
          expect(await tallyOf(page), `${start} ${name}=${value}`).toBe(count)
        }
      }
    })

    test('an empty list says what to leave out, and it helps', async ({ page }) => {
      await page.goto('/en/prisoners?who=women&kind=vk')
      await expect(page.getByRole('heading', { name: 'Nobody fits all of that' })).toBeVisible()
      const way = page.locator('.nobody li a').first()
      const promised = Number(/^\d+/.exec(await way.innerText())?.[0])
      await way.click()
      await expect(page.locator('.person').first()).toBeVisible()
      expect(await tallyOf(page)).toBe(promised)
    })

    test('a choice can be taken back where the list shows it', async ({ page }) => {
      await page.goto('/en/prisoners?who=women&can=yes')
      const women = await tallyOf(page)
      await page.getByRole('link', { name: 'Leave out “Women”' }).click()
      await expect(page).toHaveURL(/\/en\/prisoners\?can=yes$/)
      expect(await tallyOf(page)).toBeGreaterThan(women)
    })

    test('sorts by the next birthday and by the longest unverified', async ({ page }) => {
      await page.goto('/en/prisoners')
      const byName = await page.locator('.person h2').first().innerText()
      await page.goto('/en/prisoners?sort=birthday')
      await expect(page.locator('#sort')).toHaveValue('birthday')
      expect(await page.locator('.person h2').first().innerText()).not.toBe(byName)
      await page.goto('/en/prisoners?sort=unverified&page=2')
      await expect(page.locator('.person')).not.toHaveCount(0)
    })
  })
}

test('what the directory does not know narrows nothing', async ({ page }) => {
  await page.goto('/en/prisoners')
  const everybody = await tallyOf(page)
  for (const odd of [
    'case=nonsense',
    'region=RU-ZZZ',
    'kind=castle',
    'born=13',
    'seen=never',
    'sort=random',
    'who=x',
  ]) {
    await page.goto(`/en/prisoners?${odd}`)
    expect(await tallyOf(page), odd).toBe(everybody)
    await expect(page.locator('.chosen')).toHaveCount(0)
  }
})

for (const { tag } of languages) {
  test(`/${tag}: filters, orders and empty lists are sound, wide and narrow, light and dark`, async ({
    page,
  }) => {
    for (const query of [
      'case=journalists&born=3&sort=birthday',
      'who=women&kind=vk',
      'q=a&seen=old&sort=unverified',
    ]) {
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [360, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        await page.goto(`/${tag}/prisoners?${query}`)
        await expectSoundPage(page, /./)
      }
    }
  })
}
