import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { countDark, type PageText, plainText, rasterMupdf, readText } from '../../print/read-pdf'
import { bytesOf, plainJpeg, secrets, segment, tellingJpeg } from '../../setup/photo-files'
import { Desk } from '../pages/desk'
import { expectSoundPage } from '../pages/page'

const letter = `Здравствуйте, Дмитрий!
Меня зовут Анна, я живу в маленьком городе у моря.
У нас уже расцвели каштаны, и весь город пахнет весной.
Желаю Вам здоровья и светлых дней. Анна`
const letters = (text: string) => text.replace(/[\s\u00ad-]/g, '')

async function openPrintStep(page: Page, sender = ''): Promise<Desk> {
  const desk = await Desk.open(page)
  await desk.write(letter)
  if (sender) await desk.signAs(sender)
  await desk.goToCheck('This is Russian.')
  await desk.goToPrint()
  return desk
}

/** Presses a button that makes a file, and reads what its link saves. */
async function make(
  within: Locator,
  button: string,
): Promise<{ name: string; bytes: Uint8Array; pages: PageText[] }> {
  await within.getByRole('button', { name: button }).click()
  const link = within.getByRole('link', { name: /^Save / })
  await expect(link).toBeFocused({ timeout: 30_000 })
  const [download] = await Promise.all([within.page().waitForEvent('download'), link.click()])
  const bytes = new Uint8Array(await readFile(await download.path()))
  return { name: download.suggestedFilename(), bytes, pages: await readText(bytes) }
}

const piece = (page: Page, name: string) =>
  page.locator('.piece').filter({ has: page.getByRole('img', { name, exact: true }) })
const sizes = (pages: readonly PageText[]) =>
  pages.map(({ widthMm, heightMm }) => [widthMm, heightMm].map((mm) => Math.round(mm * 10) / 10))
const photo = (name: string, bytes: Uint8Array, mimeType = 'image/jpeg') => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
})

test('one letter with its envelope, a sheet and an envelope for the answer: from start to file', async ({
  page,
}) => {
  const desk = await openPrintStep(page, 'Anna Probe\nMusterweg 1\n00000 Musterstadt')
  await desk.choosePaper('Letter, on A4')
  await page.getByRole('radio', { name: /^C6/ }).check()
  await expect(page.getByText('Fold it in half at the mark on the left')).toBeVisible()
  await expect(page.locator('.weight')).toContainText('About 8.5 g. Within the first step of 20 g')
  await page.getByRole('checkbox', { name: 'A ruled sheet for the answer' }).check()
  await page.getByRole('checkbox', { name: 'An envelope for the answer' }).check()
  await expect(page.locator('.weight')).toContainText('About 17 g.')
  await page.getByRole('combobox', { name: 'You post from' }).selectOption('DE')
  await expectSoundPage(page, 'Print')

  const written = await make(page.locator('.print-out > .making-pdf'), 'Make the PDF')
  expect(written.name).toBe('letter-1.pdf')
  expect(sizes(written.pages)).toEqual([
    [210, 297],
    [210, 297],
  ])
  expect(letters(plainText(written.pages[0]!))).toContain(letters(letter))
  expect(plainText(written.pages[1]!)).toContain('Anna Probe, Musterweg 1, 00000 Musterstadt')
  // Ink where the sheet is folded: at the left edge half way down, and at the top across.
  const sheet = rasterMupdf(written.bytes, 0, 10)
  const across = Array.from({ length: 40 }, (_, index) => 50 + index)
  for (const at of across.slice(2, -2)) {
    expect(Math.min(...[1483, 1484, 1485, 1486].map((y) => sheet.at(at, y))), `${at}`).toBeLessThan(220)
    expect(Math.min(...[1048, 1049, 1050, 1051].map((x) => sheet.at(x, at))), `${at}`).toBeLessThan(220)
  }

  const envelope = await make(piece(page, 'envelope'), 'Make the envelope')
  expect(envelope.name).toBe('envelope-2.pdf')
  expect(sizes(envelope.pages)).toEqual([[162, 114]])
  const said = plainText(envelope.pages[0]!)
  for (const words of ['Пчелинцеву Дмитрию Дмитриевичу', '612815', 'РОССИЯ', 'RUSSIA', 'Anna Probe'])
    expect(said).toContain(words)
  // The address stands where machines look for it: right of the middle, 40 mm from the top, 15 from below.
  const name = envelope.pages[0]!.runs.find(({ text }) => text.includes('Пчелинцеву'))!
  expect(name.xMm).toBeGreaterThan(162 - 140)
  expect(name.yMm).toBeGreaterThan(40)
  expect(Math.max(...envelope.pages[0]!.runs.map(({ yMm }) => yMm))).toBeLessThan(114 - 15)

  const answer = await make(piece(page, 'envelope for the answer'), 'Make the envelope for the answer')
  expect(answer.name).toBe('envelope-3.pdf')
  expect(sizes(answer.pages)).toEqual([[162, 114]])
  const reply = plainText(answer.pages[0]!)
  for (const words of ['Anna Probe', '00000 Musterstadt', 'ГЕРМАНИЯ']) expect(reply).toContain(words)
  await expectSoundPage(page, 'Print')
})

test('a letter shows in its window; one who writes by hand gets the address alone', async ({ page }) => {
  const desk = await openPrintStep(page)
  await desk.choosePaper('Letter, on A4')
  await expect(
    page.getByText('Nothing to print: the address on your letter shows in the window.'),
  ).toBeVisible()
  await page.getByText('You write by hand?').click()
  const sheet = await make(piece(page, 'address sheet for the window'), 'Make the address sheet')
  expect(sizes(sheet.pages)).toEqual([[210, 297]])
  const lines = sheet.pages[0]!.runs.filter(({ text }) => text.trim() !== '')
  for (const { xMm, yMm } of lines) {
    expect(xMm).toBeGreaterThan(20)
    expect(yMm).toBeLessThan(95)
  }
  await page.getByRole('checkbox', { name: 'An envelope for the answer' }).check()
  await page.getByRole('button', { name: 'To the sender' }).click()
  await expect(desk.sender()).toBeFocused()
})

test('a photo card: upright, cropped, and nothing in the file but the picture', async ({ page }) => {
  const requests: string[] = []
  await openPrintStep(page)
  page.on('request', (request) => requests.push(request.url()))
  // Stored lying on its side: turned by its camera's word the dark quarter comes to the upper right.
  const telling = tellingJpeg(plainJpeg(1600, 2400), 6)
  for (const secret of [...secrets, 'Exif']) expect(Buffer.from(telling).includes(secret)).toBe(true)
  await page.getByLabel('Or a photo of your own').setInputFiles(photo('IMG_0001.jpg', telling))
  await expect(page.getByRole('radio', { name: 'Your own photo' })).toBeChecked()
  await expect(page.locator('.summary')).toContainText('Your own photo')
  await page.getByLabel('What it shows').fill('Мост через реку')
  await expect(page.locator('.preview image[href^="blob:"]')).toHaveCount(1)
  await expectSoundPage(page, 'Print')

  const card = await make(page.locator('.print-out > .making-pdf'), 'Make the PDF')
  expect(card.name).toBe('card-1.pdf')
  expect(sizes(card.pages)).toEqual([
    [210, 297],
    [210, 297],
  ])
  const source = Buffer.from(card.bytes)
  for (const secret of [...secrets, 'Exif', 'xmpmeta', 'Photoshop', 'ICC_PROFILE', 'IMG_0001', 'Google'])
    expect(source.includes(secret), secret).toBe(false)
  const text = source.toString('latin1')
  expect(text.match(/\/DCTDecode/g)).toHaveLength(1)
  // 135.5 × 92 mm at 300 dots to the inch, from 2400 × 1600 pixels.
  expect(text).toContain('/Width 1600\n/Height 1087')
  const jpeg = source.subarray(source.indexOf(Buffer.from([0xff, 0xd8, 0xff])))
  expect([...jpeg.subarray(2, 4)]).toEqual([0xff, 0xe0])
  expect([...jpeg.subarray(20, 22)]).not.toEqual([0xff, 0xe2])
  // On the sheet the card lies on its side, its top to the right: its upper right corner is the lower right one.
  const sheet = rasterMupdf(card.bytes, 0, 4)
  const darkAt = (x: number, y: number) =>
    countDark(sheet, (x - 2) * 4, (y - 2) * 4, (x + 2) * 4, (y + 2) * 4)
  expect(darkAt(105 - 12, 148.5 - 12)).toBeGreaterThan(200)
  for (const [x, y] of [
    [105 - 12, 12],
    [12, 12],
    [12, 148.5 - 12],
  ] as const)
    expect(darkAt(x, y)).toBe(0)
  expect(requests.filter((url) => !url.startsWith('blob:') && !url.includes('/_next/static/'))).toEqual([])
})

test('the photo is moved with the keys, shown whole, printed in grey, and taken away', async ({ page }) => {
  await openPrintStep(page)
  await page.getByLabel('Or a photo of your own').setInputFiles(photo('a.jpg', plainJpeg(640, 480)))
  await expect(page.getByText(/The photo has 1\d\d dots to the inch here/)).toBeVisible()
  const shown = page.locator('.preview image[href^="blob:"]')
  await expect(shown).toHaveCount(1)
  const first = await shown.getAttribute('href')
  await page.getByRole('slider', { name: 'Nearer' }).focus()
  for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('slider', { name: 'Nearer' })).toHaveValue('1.2')
  await page.getByRole('slider', { name: 'Left to right' }).focus()
  await page.keyboard.press('Home')
  await expect(shown).not.toHaveAttribute('href', first!)
  await page.getByRole('radio', { name: 'Show all of it' }).check()
  await page.getByText('Ink, sides and stamp').click()
  await page.getByRole('radio', { name: /^Grey/ }).check()
  await expect(page.getByRole('radio', { name: /^Thin lines/ })).toHaveCount(0)
  const { bytes } = await make(page.locator('.print-out > .making-pdf'), 'Make the PDF')
  const jpeg = Buffer.from(bytes).subarray(Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xd8, 0xff])))
  const decoded = await page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], {
      type: 'image/jpeg',
    })
    const bitmap = await createImageBitmap(blob)
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    let colour = 0
    for (let at = 0; at < data.length; at += 4)
      colour = Math.max(colour, Math.abs(data[at]! - data[at + 1]!), Math.abs(data[at + 1]! - data[at + 2]!))
    return { colour, corner: data[0]! }
  }, jpeg.toString('base64'))
  expect(decoded.colour).toBeLessThanOrEqual(2)
  await page.getByRole('button', { name: 'Take the photo away' }).click()
  await expect(shown).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'Your own photo' })).toHaveCount(0)
  await expect(page.locator('.summary')).toContainText('Red sail')
  await expect(page.getByLabel('Or a photo of your own')).toBeFocused()
  await expect(page.getByLabel('Or a photo of your own')).toHaveValue('')
})

test('what can’t be printed is refused with its reason, before it is decoded', async ({ page }) => {
  await openPrintStep(page)
  const alert = page.getByRole('alert').filter({ hasText: /\p{L}/u })
  const choose = (...file: Parameters<typeof photo>) =>
    page.getByLabel('Or a photo of your own').setInputFiles(photo(...file))
  const u32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]
  const box = (name: string, ...content: Parameters<typeof bytesOf>) =>
    bytesOf(u32(bytesOf(...content).length + 8), name, ...content)
  const heic = bytesOf(
    box('ftyp', 'heic', u32(0), 'mif1heic'),
    box('meta', u32(0), box('iprp', box('ipco', box('ispe', u32(0), u32(4032), u32(3024))))),
  )
  await choose('IMG_0002.HEIC', heic, 'image/heic')
  await expect(alert).toContainText('This is a HEIC file')
  // 9000 × 6000 in its header alone: whoever decoded it would find nothing.
  await choose(
    'large.jpg',
    bytesOf([0xff, 0xd8], segment(0xc0, [8, 0x17, 0x70, 0x23, 0x28, 3, 1, 0x22, 0]), [0xff, 0xd9]),
  )
  await expect(alert).toContainText('The photo has 54 million pixels. More than 40 million')
  await choose('notes.jpg', bytesOf('only words'))
  await expect(alert).toContainText('This is no picture that we know.')
  await choose('broken.jpg', plainJpeg(300, 200).slice(0, 180).fill(7, 170))
  await expect(alert).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Your own photo' })).toHaveCount(0)
  await choose('good.jpg', plainJpeg(2000, 1400))
  await expect(page.getByRole('radio', { name: 'Your own photo' })).toBeChecked()
  await expect(alert).toHaveCount(0)
})

test('more paper, one side at a time, and post inside Russia', async ({ page }) => {
  const desk = await openPrintStep(page)
  const out = page.locator('.print-out > .making-pdf')
  await page.getByText('More paper').click()
  await expect(page.getByText('1.29 times as long as high; the world’s posts ask for 1.4.')).toBeVisible()
  await desk.choosePaper('Small card, on A4')
  await page.getByText('Ink, sides and stamp').click()
  await page.getByRole('radio', { name: /^Picture sides alone/ }).check()
  expect((await make(out, 'Make the PDF')).pages).toHaveLength(1)
  await page.getByRole('radio', { name: /^Address sides alone/ }).check()
  await page.getByRole('radio', { name: /^Inside Russia/ }).check()
  await expect(page.getByText('Inside Russia there is no border to cross')).toBeVisible()
  const backs = await make(out, 'Make the PDF')
  expect(backs.pages).toHaveLength(1)
  expect(plainText(backs.pages[0]!)).toContain('612815')
  expect(plainText(backs.pages[0]!)).not.toMatch(/РОССИЯ|RUSSIA/)
  await desk.choosePaper('A6 for a print shop')
  await expectSoundPage(page, 'Print')
  const shop = await make(out, 'Make the PDF')
  expect(sizes(shop.pages)).toEqual([
    [166, 123],
    [166, 123],
  ])
})

test('one address label: its place, the calibration page, and an offset kept only when asked', async ({
  page,
}) => {
  await openPrintStep(page)
  const kept = () => page.evaluate(() => ({ ...localStorage }))
  await page.getByText('An address label').click()
  await page.getByRole('radio', { name: 'Row 2, column 3' }).check()
  const label = await make(piece(page, 'address label'), 'Make the address label')
  expect(label.name).toBe('label-1.pdf')
  const name = label.pages[0]!.runs.find(({ text }) => text.includes('Пчелинцеву'))!
  // L7160: 66 mm from label to label, 38.1 mm from row to row, the first at 7.25 and 15.15.
  expect(name.xMm).toBeGreaterThan(7.25 + 2 * 66)
  expect(name.yMm).toBeGreaterThan(15.15 + 38.1)
  expect(name.yMm).toBeLessThan(15.15 + 2 * 38.1)

  await page.getByText('The printer misses the labels').click()
  await page.getByRole('spinbutton', { name: 'To the right' }).fill('1.5')
  await page.getByRole('spinbutton', { name: 'Down' }).fill('-2')
  const page1 = await make(piece(page, 'calibration page'), 'Make the calibration page')
  expect(sizes(page1.pages)).toEqual([[210, 297]])
  const moved = await make(piece(page, 'address label'), 'Make the address label')
  const to = moved.pages[0]!.runs.find(({ text }) => text.includes('Пчелинцеву'))!
  expect(to.xMm - name.xMm).toBeCloseTo(1.5, 1)
  expect(to.yMm - name.yMm).toBeCloseTo(-2, 1)
  expect(await kept()).toEqual({})
  await page.getByRole('button', { name: 'Keep this offset' }).click()
  expect(await kept()).toEqual({ 'otkrytka.label-offset': '{"x":1.5,"y":-2}' })
  await expectSoundPage(page, 'Print')

  await page.goBack()
  await page.goForward()
  await page.getByText('An address label').click()
  await page.getByText('The printer misses the labels').click()
  await expect(page.getByRole('spinbutton', { name: 'Down' })).toHaveValue('-2')
  await page.getByRole('button', { name: 'Forget it' }).click()
  expect(await kept()).toEqual({})
})

test.describe('where printers hold US Letter', () => {
  test.use({ locale: 'en-US', timezoneId: 'America/Chicago' })
  test('the card begins on its quarter, the letter goes into a No. 10', async ({ page }) => {
    const desk = await openPrintStep(page)
    await expect(page.getByRole('radio', { name: /^Card, on a quarter of US Letter/ })).toBeChecked()
    await desk.choosePaper('Letter, on US Letter')
    await expect(page.getByRole('radio', { name: /^No\. 10/ })).toBeChecked()
    const { pages } = await make(page.locator('.print-out > .making-pdf'), 'Make the PDF')
    expect(sizes(pages)).toEqual([[215.9, 279.4]])
    const envelope = await make(piece(page, 'envelope'), 'Make the envelope')
    expect(sizes(envelope.pages)).toEqual([[241.3, 104.8]])
  })
})

test.describe('American English in Europe', () => {
  test.use({ locale: 'en-US', timezoneId: 'Europe/Berlin' })
  test('begins on A4 all the same', async ({ page }) => {
    await openPrintStep(page)
    await expect(page.getByRole('radio', { name: /^Card, on a quarter of A4/ })).toBeChecked()
  })
})
