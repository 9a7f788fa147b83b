import { expect, type Page, test } from '@playwright/test'
import { languages } from '@/lib/i18n/languages'
import { expectSoundEverywhere } from '../pages/page'

const headings = { en: 'Birthdays', ru: 'Дни рождения', de: 'Geburtstage' } as const

const shown = (page: Page) => page.locator('.birthday:visible')

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('from the list of people to the birthdays to post for today', async ({ page }) => {
      await page.goto('/en/prisoners')
      await page.getByRole('link', { name: 'Birthdays this month and next' }).click()
      await expect(page.locator('main')).toContainText(
        'Reckoned with the only time we know of, about 60 days',
      )
      await page.getByLabel('You post from').selectOption({ label: 'United Kingdom' })
      await page.getByRole('button', { name: 'Show' }).click()
      await expect(page.locator('main')).toContainText(
        'United Kingdom: reckoned with about 60 days, by one report.',
      )
      await page.getByRole('link', { name: /^Post today for birthdays about/ }).click()
      await expect(page).toHaveURL(/\/en\/birthdays\/\d{2}\?from=GB$/)
      expect(await shown(page).count()).toBeGreaterThan(5)
      await expect(shown(page).last().locator('address')).toContainText('РОССИЯ')
    })

    test('each has a day to post by, an age of the address, and a way to the person', async ({ page }) => {
      await page.goto('/en/birthdays?from=GB')
      const next = page.locator('section.birthdays').last().locator('.birthday')
      expect(await next.count()).toBeGreaterThan(5)
      for (const text of await next.allInnerTexts()) {
        expect(text).toMatch(/post by \d{1,2}\s\w+ \d{4}|post now: late/i)
        expect(text).toMatch(/Address last seen/)
      }
      await next.first().getByRole('link').click()
      await expect(page).toHaveURL(/\/en\/prisoners\//)
    })

    test('gives no day where nothing goes', async ({ page }) => {
      await page.goto('/en/birthdays?from=FI')
      await expect(page.locator('main')).toContainText('so no day to post by is given')
      await expect(page.locator('.birthday__post')).toHaveCount(0)
      await expect(page.getByRole('link', { name: /^Post today/ })).toHaveCount(0)
    })
  })
}

test('nobody freed, dead or known as a minor is on any month’s page', async ({ page, request }) => {
  const { prisoners } = await (await request.get('/data/directory.json')).json()
  type Person = { slug: string; status: { is: string }; birth: string | null }
  const hidden = new Set(
    (prisoners as Person[])
      .filter(
        ({ status, birth }) =>
          /released|exchanged|deceased|house_arrest/.test(status.is) || birth?.length !== 10,
      )
      .map(({ slug }) => slug),
  )
  expect(hidden.size).toBeGreaterThan(20)
  let people = 0
  for (let month = 1; month <= 12; month++) {
    await page.goto(`/en/birthdays/${String(month).padStart(2, '0')}`)
    const slugs = await page
      .locator('.birthday h3 a')
      .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').split('/').pop() ?? ''))
    expect(slugs.filter((slug) => hidden.has(slug))).toEqual([])
    people += slugs.length
  }
  expect(people).toBeGreaterThan(400)
})

test('the month on paper holds the addresses and their days, and names no site, group or link', async ({
  page,
}) => {
  await page.goto('/en/birthdays/01?from=GB')
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  expect(text).toContain('Birthdays: January')
  expect(text).toContain('РОССИЯ')
  expect(text).toContain('Address last seen')
  expect(text).not.toMatch(/Otkrytka|Memorial|https?:|Print this page|You post from|Report a mistake/i)
  expect(await shown(page).count()).toBe(await page.locator('.birthday').count())
})

test('a month that is none is not there', async ({ request }) => {
  for (const month of ['00', '13', '1', 'january', '012'])
    expect((await request.get(`/en/birthdays/${month}`)).status(), month).toBe(404)
})

for (const { tag } of languages) {
  for (const path of ['birthdays', 'birthdays?from=GB', 'birthdays?from=FI', 'birthdays/02?from=DE'])
    test(`/${tag}/${path} is sound, wide and narrow, light and dark`, async ({ page }) => {
      await expectSoundEverywhere(page, {
        [`/${tag}/${path}`]: path.includes('/') ? new RegExp(`^${headings[tag]}: `) : headings[tag],
      })
    })
}
