import { expect, test } from '@playwright/test'
import { languages } from '@/lib/i18n/languages'
import { Desk } from '../pages/desk'
import { expectSoundEverywhere, expectSoundPage } from '../pages/page'

const headings = {
  en: 'Post from your country',
  ru: 'Почта из вашей страны',
  de: 'Post aus Ihrem Land',
} as const

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a reader in Finland learns that nothing goes, since when, by whom, and what to do', async ({
      page,
    }) => {
      await page.goto('/en')
      await page.getByRole('link', { name: headings.en }).click()
      await page.getByLabel('You post from').selectOption({ label: 'Finland' })
      await page.getByRole('button', { name: 'Show' }).click()
      await expect(page).toHaveURL(/\/en\/post\?from=FI$/)
      const corridor = page.locator('.corridor')
      await expect(corridor).toContainText('Finland: the post carries nothing to Russia.')
      await expect(corridor).toContainText('Since 11 April 2022.')
      await expect(corridor).toContainText('We last looked for news in November 2026.')
      await expect(corridor.getByRole('link', { name: /Ukranews/ })).toHaveAttribute(
        'href',
        /^https:\/\/ukranews\.com\//,
      )
      await expect(corridor).toContainText('Send your letter to somebody in a country where the post is open')
      await expect(corridor).not.toContainText('Posted today')
      await expect(page.getByLabel('You post from')).toHaveValue('FI')
    })

    test('one writer’s report is not passed off as an announcement', async ({ page }) => {
      await page.goto('/en/post?from=US')
      await expect(page.locator('.corridor')).toContainText('United States: letters seem to go.')
      await expect(page.locator('.corridor')).toContainText('without an announcement')
    })

    test('a country nobody looked into is unknown, and not open', async ({ page }) => {
      await page.goto('/en/post?from=BR')
      await expect(page.locator('.corridor')).toContainText('Brazil: nobody has looked yet.')
      await expect(page.locator('.corridor__state')).toHaveText('unknown')
    })

    test('from a country to the birthdays to post for', async ({ page }) => {
      await page.goto('/en/post?from=GB')
      await expect(page.locator('.corridor')).toContainText('About 60 days to Russia, by one report.')
      await page.getByRole('link', { name: 'Birthdays to post for now' }).click()
      await expect(page).toHaveURL(/\/en\/birthdays\?from=GB$/)
    })

    test('keeps the country when the language changes', async ({ page }) => {
      await page.goto('/en/post?from=LT')
      await page.getByRole('link', { name: 'Русский' }).click()
      await expect(page).toHaveURL(/\/ru\/post\?from=LT$/)
      await expect(page.locator('.corridor')).toContainText('Литва: письма идут, остальное нет.')
    })
  })
}

test('an address that names no country is the page without an answer', async ({ page }) => {
  for (const from of ['RU', 'XX', '<script>', 'GBGBGB']) {
    await page.goto(`/en/post?from=${encodeURIComponent(from)}`)
    await expectSoundPage(page, headings.en, { axe: false })
    await expect(page.locator('.corridor')).toHaveCount(0)
  }
})

for (const { tag } of languages) {
  for (const query of ['', '?from=US', '?from=FI', '?from=LV', '?from=PL', '?from=BR'])
    test(`/${tag}/post${query} is sound, wide and narrow, light and dark`, async ({ page }) => {
      await expectSoundEverywhere(page, { [`/${tag}/post${query}`]: headings[tag] })
    })
}

test('the desk says whether the post goes, asks nobody, and forgets nothing on the way back', async ({
  page,
}) => {
  const desk = await Desk.open(page)
  await desk.write('Здравствуйте, Дмитрий!')
  await desk.goToCheck()
  await desk.goToPrint()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const from = page.getByLabel('You post from')
  const said = page.locator('.post-from .corridor')
  await from.selectOption({ label: 'Finland' })
  await expect(said).toContainText('Finland: the post carries nothing to Russia.')
  await expect(said).toContainText('Since 11 April 2022.')
  await expect(said).toContainText('We last looked for news in November 2026.')
  await expect(said).not.toContainText('Posted today')
  await from.selectOption({ label: 'United Kingdom' })
  await expect(said).toContainText('About 60 days to Russia, by one report.')
  await from.selectOption({ label: 'Brazil' })
  await expect(said).toContainText('Brazil: nobody has looked yet.')
  await expect(page.getByRole('link', { name: 'All we found out about this post' })).toHaveAttribute(
    'href',
    '/en/post?from=BR',
  )
  await desk.expectStep('Print')
  await page.getByRole('button', { name: 'Back to check' }).click()
  await desk.goToPrint()
  await expect(from).toHaveValue('BR')
  // The pictures to choose from are drawn anew with the step; nothing else is asked for.
  expect(asked.filter((url) => !new URL(url).pathname.startsWith('/designs/'))).toEqual([])
  expect(page.url()).not.toContain('BR')
})

test('the sheet without scripts leads to the post', async ({ page }) => {
  await page.goto('/de/sheet/dmitry-pchelintsev')
  await expect(page.getByRole('link', { name: 'Geht die Post?' })).toHaveAttribute('href', '/de/post')
})
