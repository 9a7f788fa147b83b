import { expect, test } from '@playwright/test'
import { languages } from '@/lib/i18n/languages'
import { expectSoundEverywhere } from '../pages/page'

const headings = {
  en: {
    people: 'People to write to',
    none: 'Nobody here by that name',
    archive: 'Released, exchanged, remembered',
    facilities: 'Prisons and colonies',
    guide: 'How to write',
    about: 'About Otkrytka',
  },
  ru: {
    people: 'Кому написать',
    none: 'С таким именем здесь никого нет',
    archive: 'Кто вышел, кого обменяли, кого мы помним',
    facilities: 'Колонии, тюрьмы, изоляторы',
    guide: 'Как писать',
    about: /Открытк/,
  },
  de: {
    people: 'Wem Sie schreiben können',
    none: 'Unter diesem Namen ist hier niemand',
    archive: 'Freigelassen, ausgetauscht, unvergessen',
    facilities: 'Gefängnisse und Kolonien',
    guide: /schreib/i,
    about: /Otkrytka/,
  },
} as const

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('from the first page to a person, by name in Latin letters', async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveURL(/\/en$/)
      await page.getByRole('searchbox').fill('Pchelintsev')
      await page.getByRole('searchbox').press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headings.en.people)
      await page.getByRole('link', { name: 'Dmitry Pchelintsev' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dmitry Pchelintsev')
      await expect(page.locator('address')).toContainText('Пчелинцеву Дмитрию Дмитриевичу')
      await expect(page.locator('address')).toContainText('612815')
      await expect(page.locator('main')).toContainText('30 March 2025')
      await expect(page.getByRole('link', { name: /^Write to/ })).toHaveAttribute('href', /\/en\/write\//)
    })

    test('narrows the list by a form whose address can be passed on', async ({ page }) => {
      await page.goto('/en/prisoners?region=RU-KIR&who=men&can=yes')
      const cards = page.locator('.person')
      expect(await cards.count()).toBeGreaterThan(3)
      for (const text of await cards.allInnerTexts()) expect(text).toContain('Kirov Region')
      await expect(page.locator('.person--quiet')).toHaveCount(0)
      await expect(page.locator('#region')).toHaveValue('RU-KIR')
    })

    test('walks through the pages of the list', async ({ page }) => {
      await page.goto('/en/prisoners')
      const first = await page.locator('.person h2').first().innerText()
      await page.getByRole('link', { name: 'Later' }).click()
      await expect(page).toHaveURL(/page=2/)
      expect(await page.locator('.person h2').first().innerText()).not.toBe(first)
    })

    test('finds a place by number and region, and the people there', async ({ page }) => {
      await page.goto('/en/facilities')
      await page.getByRole('searchbox').fill('ик 17 мордовия')
      await page.getByRole('searchbox').press('Enter')
      await page.locator('.place a').first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penal colony IK-17')
      await expect(page.locator('address')).toContainText('РОССИЯ')
    })

    test('opens the same page in another language', async ({ page }) => {
      await page.goto('/en/prisoners?region=RU-KIR')
      await page.getByRole('link', { name: 'Deutsch' }).click()
      await expect(page).toHaveURL(/\/de\/prisoners\?region=RU-KIR/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headings.de.people)
    })
  })
}

test('copies the whole address and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/prisoners?q=Pchelintsev')
  await page.getByRole('link', { name: 'Dmitry Pchelintsev' }).click()
  await page.getByRole('button', { name: 'Copy the address' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
})

test('«choose someone for me» differs and is kept by nobody', async ({ request }) => {
  const places = new Set<string>()
  for (let turn = 0; turn < 12; turn++) {
    const answer = await request.get('/en/choose', { maxRedirects: 0 })
    expect(answer.status()).toBe(303)
    expect(answer.headers()['cache-control']).toBe('no-store')
    places.add(answer.headers().location as string)
  }
  expect(places.size).toBeGreaterThan(6)
})

for (const { tag } of languages) {
  const words = headings[tag]
  for (const [path, heading] of [
    ['prisoners', words.people],
    ['prisoners?q=zzzzqqqq', words.people],
    ['archive', words.archive],
    ['facilities', words.facilities],
    ['guide', words.guide],
    ['about', words.about],
  ] as const) {
    test(`/${tag}/${path} is sound, wide and narrow, light and dark`, async ({ page }) => {
      await expectSoundEverywhere(page, { [`/${tag}/${path}`]: heading })
    })
  }
}
