import { expect, test } from '@playwright/test'
import { countDark, plainText, rasterMupdf, readText } from '../../print/read-pdf'
import { SheetPage } from '../pages/sheet'

const letters = (text: string) => text.replace(/[\s\u00ad-]/g, '')
const lines = [
  'Здравствуйте, Дмитрий!',
  'Меня зовут Анна, я живу в маленьком городе у моря.',
  'Расскажите, какие книги Вы любите?',
]

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('from a name to a card printed by the browser', async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('searchbox').first().fill('Pchelintsev')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Dmitry Pchelintsev' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dmitry Pchelintsev')
    await page.getByRole('link', { name: 'Write without scripts' }).click()

    const sheet = new SheetPage(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sheet for Dmitry Pchelintsev')
    await expect(sheet.letter()).toHaveCount(1)
    await expect(page.getByText('nobody checks that the text is Russian, and there is no PDF')).toBeVisible()
    expect(await page.locator('form').count()).toBe(0)
    await sheet.type('letter', lines.join('\n'))
    await sheet.type('sender', 'Anna M.\nMusterstadt')
    await page.getByRole('radio', { name: 'Waxwings' }).check()

    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(requests.filter((url) => decodeURIComponent(url).includes('Анна'))).toEqual([])
    const pages = await readText(bytes)
    expect(pages).toHaveLength(1)
    expect([Math.round(pages[0]!.widthMm), Math.round(pages[0]!.heightMm)]).toEqual([210, 297])
    const text = plainText(pages[0]!)
    for (const line of lines) expect(letters(text)).toContain(letters(line))
    for (const part of [
      'Пчелинцеву Дмитрию Дмитриевичу',
      '1992г.р.',
      'ФКУ ИК-27 УФСИН России',
      '612815',
      'РОССИЯ',
      'Anna M.',
    ])
      expect(letters(text)).toContain(letters(part))
    expect(text).not.toMatch(/Otkrytka|Sheet for|Waxwings|scripts/i)

    const perMm = 10
    const raster = rasterMupdf(bytes, 0, perMm)
    for (const { text: said, xMm, yMm, endXMm } of pages[0]!.runs.filter(
      (run) => letters(run.text).length > 4,
    ))
      expect(
        countDark(raster, xMm * perMm, (yMm - 4) * perMm, endXMm * perMm, (yMm + 1) * perMm),
        said,
      ).toBeGreaterThan(5)
  })

  test('the desk itself leads to the sheet', async ({ page }) => {
    await page.goto('/en/write/dmitry-pchelintsev')
    await expect(page.locator('.desk-off--css')).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await page.locator('.desk-off--css a').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sheet for Dmitry Pchelintsev')
  })
})

test('the sheet is sound with scripts as well, and keeps what was typed before they ran', async ({
  page,
}) => {
  const sheet = new SheetPage(page)
  await page.goto('/en/sheet/dmitry-pchelintsev')
  await sheet.type('letter', lines.join('\n'))
  await sheet.expectOpen('Dmitry Pchelintsev')
  expect(letters(await sheet.letter().innerText())).toBe(letters(lines.join('')))
})

test('what is pasted stays plain text', async ({ page }) => {
  const sheet = new SheetPage(page)
  await page.goto('/en/sheet/dmitry-pchelintsev')
  await sheet.letter().click()
  await page.evaluate(() => document.execCommand('insertHTML', false, '<b>жирно</b> <img src="/x">'))
  await page.keyboard.insertText(' просто')
  expect(await sheet.letter().locator('b, img').count()).toBe(0)
})

for (const lang of ['ru', 'de'] as const) {
  test(`the sheet speaks ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/sheet/dmitry-pchelintsev`)
    const main = await page.locator('main').innerText()
    expect(main).not.toMatch(/\b(?:sheet|desk)\.\w+/)
    await expect(page.locator('.paper-card').getByRole('img').last()).toHaveAttribute('aria-label', /612815/)
  })
}
