import { expect, test } from '@playwright/test'
import { type PageText, plainText, readText } from '../../print/read-pdf'
import { Evening } from '../pages/evening'
import { expectSoundPage } from '../pages/page'
import { longestTask } from '../pages/stopwatch'

const squeezed = (text: string) => text.replace(/[\s\u00ad]+/g, ' ').trim()
const letters = (text: string) => text.replace(/[\s\u00ad-]/g, '')
const words = (pages: readonly PageText[]) => squeezed(pages.map(plainText).join(' '))
const times = (text: string, piece: RegExp) => [...text.matchAll(piece)].length

test('a pack of 24 from the list of people to the file, without a network', async ({ page }) => {
  await page.goto('/en/prisoners')
  await page.getByRole('link', { name: 'Write in a group' }).click()
  const evening = await Evening.arrive(page)
  await evening.goOffline()

  await evening.tick('Dmitry Pchelintsev')
  await page.locator('.pack-own summary', { hasText: 'Dmitry Pchelintsev' }).click()
  const text = 'Здравствуйте, Дмитрий! У нас пахнет весной.'
  await page.getByLabel('A text for this card, in Russian').fill(text)
  // Whoever has a text stays, and counts.
  await evening.draw(24)
  const names = await evening.chosen()
  expect(names).toHaveLength(24)
  expect(names).toContain('Dmitry Pchelintsev')

  // Leaf through to the last page and back; every page is drawn.
  await expect(page.getByText(/^Page 1 of \d+: Cards with addresses, picture side$/)).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('img', { name: /address side/ })).toContainText('РОССИЯ')
  await page.getByLabel('Go to a sheet').selectOption({ label: '13. Profile cards' })
  await expect(page.getByRole('img', { name: /Profile cards/ })).toContainText(names[0]!.split(' ')[0]!)

  await evening.make().click()
  await expect(evening.links()).toBeFocused({ timeout: 30_000 })
  await expect(page.getByText('The pack is ready.')).toBeVisible()
  const { name, bytes } = await evening.save()
  expect(name).toBe('pack-01.pdf')
  expect(evening.requests.map((request) => request.url())).toEqual([])
  await page.context().setOffline(false)

  const pages = await readText(bytes)
  const said = Number(/(\d+) pages/.exec(await page.locator('.pack-file').innerText())?.[1])
  expect(pages).toHaveLength(said)
  // Twelve sides of cards, six sheets of profiles, then tally, hints and phrases.
  const [cards, profiles, table] = [pages.slice(0, 12), pages.slice(12, 18), pages.slice(18)]
  for (const [index, side] of cards.entries())
    expect(times(plainText(side), /РОССИЯ/g)).toBe(index % 2 === 0 ? 0 : 4)
  expect(times(words(cards), /\b\d{6}\s+РОССИЯ/g)).toBe(24)
  expect(letters(words(cards))).toContain(letters(text))
  expect(words(cards)).toContain('Пчелинцеву Дмитрию Дмитриевичу')
  expect(words(cards)).toMatch(/612815\s+РОССИЯ/)
  for (const person of names) {
    expect(letters(words(profiles)), person).toContain(letters(person))
    expect(letters(words(table)), person).toContain(letters(person))
  }
  expect(words(table)).toContain('What to write about')
  expect(words(table)).toContain('Берегите себя!')
  expect(words(pages)).not.toMatch(/otkrytka|открытк[аи]\b.*сайт|http/i)
})

test('another choice each time; search, region and month narrow it', async ({ page }) => {
  const evening = await Evening.open(page)
  await evening.draw(12)
  const first = await evening.chosen()
  await evening.draw(12)
  expect(await evening.chosen()).not.toEqual(first)
  await page.getByRole('button', { name: 'Choose nobody' }).click()
  await expect(evening.make()).toBeDisabled()
  await page.getByLabel('Show only the chosen').uncheck()

  await page.getByLabel('Birthday in').selectOption({ label: 'March' })
  await page.getByRole('button', { name: /^Choose the \d+ who fit$/ }).click()
  const lines = page.locator('.pack-people .note', { hasText: 'Birthday' })
  for (const line of await lines.allInnerTexts()) expect(line).toContain('March')
  await page.getByLabel('Birthday in').selectOption({ label: 'Any month' })
  await page.getByLabel('Region', { exact: true }).selectOption({ label: 'Kirov Region' })
  await expect(evening.status()).toContainText(/ \d+ fits? the search/)
  const places = page.locator('.pack-people .note:nth-child(2)')
  expect(await places.count()).toBeGreaterThan(1)
  for (const place of await places.allInnerTexts()) expect(place).toContain('Kirov Region')
})

test('the directory’s own filters narrow what the page carries', async ({ page }) => {
  const evening = await Evening.open(page, 'en', '?born=3')
  const all = Number(/(\d+) fit/.exec((await evening.status().innerText()) ?? '')?.[1])
  expect(all).toBeGreaterThan(10)
  for (const line of await page.locator('.pack-people .note', { hasText: 'Birthday' }).allInnerTexts())
    expect(line).toContain('March')
  await expect(page.getByRole('link', { name: 'Leave out “March”' })).toHaveAttribute('href', '/en/pack')
})

test('stopped on the way, it keeps the finished pages; the page never stands still', async ({ page }) => {
  const evening = await Evening.open(page)
  // Other programs on a shared machine only ever lengthen a task: what is too long three times over is our own.
  const longest: number[] = []
  do {
    await page.getByRole('button', { name: 'Choose nobody' }).click()
    const begun = await page.evaluate(() => performance.now())
    await page.getByRole('button', { name: /^Choose everybody/ }).click()
    await expect(page.getByRole('heading', { name: 'Look through it' })).toBeVisible({ timeout: 30_000 })
    await evening.make().click()
    await expect(page.getByText(/^Page \d+ of \d+$/).first()).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Stop, and keep what is finished' }).click()
    await expect(page.getByText('Stopped. What was finished is here')).toBeVisible({ timeout: 30_000 })
    longest.push(await longestTask(page, begun))
  } while (longest.at(-1)! > 50 && longest.length < 3)
  expect(Math.min(...longest)).toBeLessThanOrEqual(50)
  const { bytes } = await evening.save()
  const pages = await readText(bytes)
  expect(pages.length).toBeGreaterThan(0)
  expect(pages.length).toBeLessThan(260)
  // No picture side without its address side.
  expect(pages.length % 2).toBe(0)
  expect(words(pages)).toContain('РОССИЯ')
})

test('one file for each person, numbered, named only when asked', async ({ page }) => {
  const evening = await Evening.open(page)
  await evening.draw(3)
  const names = await evening.chosen()
  await page.getByRole('radio', { name: 'One file for each person' }).check()
  await expect(page.getByText('Beside each card, 3 places on its sheet stay empty.')).toBeVisible()
  await evening.make().click()
  await expect(page.getByText('4 files are ready.')).toBeVisible({ timeout: 30_000 })
  await expect(evening.links()).toHaveText([
    'For everybody',
    ...names.map((name, index) => `${index + 1}. ${name}`),
  ])
  const shared = await evening.save(evening.links().nth(0))
  expect(shared.name).toBe('pack-00.pdf')
  expect(words(await readText(shared.bytes))).toContain('Who gets a card')
  for (const [index, person] of names.entries()) {
    const { name, bytes } = await evening.save(evening.links().nth(index + 1))
    expect(name).toBe(`pack-0${index + 1}.pdf`)
    const pages = await readText(bytes)
    expect(pages).toHaveLength(3)
    expect(times(words(pages), /РОССИЯ/g)).toBe(1)
    expect(letters(words(pages))).toContain(letters(person))
    expect(words(pages)).toContain(`№ ${index + 1}`)
  }
  await page.getByLabel('With the person’s name in the file’s name').check()
  await expect(evening.links().nth(1)).toHaveAttribute('download', /^pack-01-[a-z-]+\.pdf$/)
  // Another way for the next time leaves what is finished as it is.
  await page.getByRole('radio', { name: 'One file with everything' }).check()
  await expect(evening.links()).toHaveCount(4)

  // On card stock nothing stays empty.
  await page.getByRole('radio', { name: 'One file for each person' }).check()
  const single = page.getByRole('checkbox', { name: 'Cards on A6 card stock' })
  await single.check()
  await expect(page.getByText('Beside each card,')).toHaveCount(0)
  await evening.make().click()
  await expect(page.getByText('4 files are ready.')).toBeVisible({ timeout: 30_000 })
  const [front, back] = await readText((await evening.save(evening.links().nth(1))).bytes)
  for (const side of [front!, back!]) {
    expect(side.widthMm).toBeCloseTo(148, 1)
    expect(side.heightMm).toBeCloseTo(105, 1)
  }
  await expectSoundPage(page, 'A letter-writing evening')
  await single.uncheck()
  await expect(page.getByText('Beside each card, 3 places')).toBeVisible()
  await page.getByText('Paper, formats, sender').click()
  await page.getByLabel('Paper', { exact: true }).selectOption({ label: 'US Letter' })
  await expect(page.getByText('Beside each card, 3 places')).toBeVisible()
  await expect(single).toHaveCount(0)
})

test('who can’t be printed is named, and the rest is made; who is left out can come back', async ({
  page,
}) => {
  const evening = await Evening.open(page)
  await evening.draw(4)
  const names = await evening.chosen()
  const own = page.locator('.pack-own', { hasText: names[1]! })
  await own.locator('summary').click()
  await own.getByLabel('A text for this card, in Russian').fill('Слово '.repeat(400))
  const faults = page.getByRole('region', { name: '1 person is left out' })
  await expect(faults).toContainText(names[1]!)
  await expect(faults).toContainText('characters too long')
  await evening.make().click()
  await expect(evening.links()).toHaveCount(1, { timeout: 30_000 })
  expect(times(words(await readText((await evening.save()).bytes)), /РОССИЯ/g)).toBe(3)

  // Anything that changes takes the file of before off the page.
  await page.getByRole('button', { name: `Leave out ${names[0]}` }).click()
  await expect(page.getByText('Something changed since.')).toBeVisible()
  await expect(evening.links()).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Put back' })).toBeFocused()
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect(evening.status()).toContainText('4 people chosen')
})

test('the browser asks before it closes a page with a choice on it', async ({ page }) => {
  const evening = await Evening.open(page)
  await evening.draw(2)
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
})

test('by keyboard alone, from the number to the saved file', async ({ page }) => {
  const evening = await Evening.open(page)
  const { keyboard } = page
  const tabTo = async (name: string | RegExp) => {
    const wanted = page.getByRole('button', { name })
    for (let times = 0; times < 80; times++) {
      await keyboard.press('Tab')
      if (await wanted.evaluate((button) => button === document.activeElement)) return
    }
    throw new Error(`${name} can’t be reached by keyboard`)
  }
  await tabTo('Choose for me')
  await keyboard.press('Shift+Tab')
  await keyboard.press('ControlOrMeta+A')
  await keyboard.type('5')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(evening.status()).toContainText('5 people chosen')
  await tabTo('Make the pack')
  await keyboard.press('Enter')
  await expect(evening.links()).toBeFocused({ timeout: 30_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('pack-01.pdf')
  await tabTo('Next')
  await keyboard.press('Space')
  await expect(page.getByText(/^Page 2 of \d+/)).toBeVisible()
})

for (const [lang, width, scheme] of [
  ['de', 360, 'dark'],
  ['ru', 360, 'light'],
  ['en', 1280, 'dark'],
] as const)
  test(`${lang} at ${width} px, ${scheme}: sound with everything open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    await Evening.open(page, lang)
    await page.locator('.pack-draw button').click()
    await expect(page.locator('.pack-sheet')).toBeVisible({ timeout: 30_000 })
    for (const summary of await page.locator('.pack details > summary').all()) await summary.click()
    await page.locator('.pack-file .action').click()
    await expect(page.locator('.pack-file a[download]')).toBeVisible({ timeout: 30_000 })
    await expectSoundPage(page, /\p{L}/u)
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says so and leads to each person’s sheet', async ({ page }) => {
    await page.goto('/en/pack?q=Pchelintsev')
    await expect(
      page.getByText('scripts, which your browser doesn’t run here').filter({ visible: true }),
    ).toHaveCount(1)
    await expect(page.getByRole('button')).toHaveCount(0)
    await page.getByRole('link', { name: 'Dmitry Pchelintsev' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Dmitry Pchelintsev')
  })
})
