import { expect, test } from '@playwright/test'
import { countDark, plainText, rasterMupdf, readText } from '../../print/read-pdf'
import { Desk } from '../pages/desk'

const lines = [
  'Здравствуйте, Дмитрий!',
  'Меня зовут Анна, я живу в маленьком городе у моря.',
  'У нас уже расцвели каштаны, и весь город пахнет весной.',
  'По утрам я хожу на берег и смотрю, как рыбаки чинят сети.',
  'Дома меня ждёт рыжий кот, который не любит рыбу.',
  'Сейчас я читаю толстую книгу о путешествиях на север.',
  'Расскажите, пожалуйста, какие книги любите Вы?',
  'Желаю Вам здоровья и светлых дней. Анна',
]
const letter = lines.join('\n')
const squeezed = (text: string) => text.replace(/[\s\u00ad]+/g, ' ').trim()
const letters = (text: string) => text.replace(/[\s\u00ad-]/g, '')

test('from a name to a printed card: search, profile, eight lines of Russian, PDF', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('searchbox').first().fill('Pchelintsev')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Dmitry Pchelintsev' }).first().click()
  await page.getByRole('link', { name: 'Write to Dmitry' }).click()

  const desk = await Desk.arrive(page)
  await page.getByRole('button', { name: 'Здравствуйте, Дмитрий!' }).click()
  await expect(desk.letter()).toHaveValue('Здравствуйте, Дмитрий!\n')
  await desk.write(lines.slice(1).join('\n'))
  await expect(desk.letter()).toHaveValue(letter)
  await desk.sender().fill('Anna M.\nMusterstadt')
  await desk.goToCheck('This is Russian.')
  await expect(page.getByRole('heading', { name: 'Nothing to look at' })).toBeVisible()
  await desk.goToPrint()
  await expect(page.getByText('The address was last seen on 30 March 2025')).toBeVisible()

  const { name, bytes } = await desk.makePdf()
  expect(name).toBe('card-1.pdf')
  const pages = await readText(bytes)
  expect(pages).toHaveLength(2)
  const text = squeezed(pages.map(plainText).join(' '))
  for (const line of lines) expect(letters(text)).toContain(letters(line))
  expect(text).toContain('Пчелинцеву Дмитрию Дмитриевичу')
  expect(text).toMatch(/1992.г\..р\./)
  expect(letters(text)).toContain(letters('ФКУ ИК-27 УФСИН России по Кировской области'))
  expect(text).toContain('612815')
  expect(text).toContain('РОССИЯ')
  expect(text).toContain('Anna M.')
  expect(text).not.toMatch(/otkrytka|открытка|http/i)

  const source = Buffer.from(bytes).toString('latin1')
  const fonts = [...source.matchAll(/\/BaseFont\s*\/(\S+)/g)].map((match) => match[1])
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+/)
  expect(source).toContain('/FontFile2')

  // A file can say every letter and print none: there must be ink where the words stand.
  const perMm = 8
  const back = pages.findIndex((side) => plainText(side).includes('612815'))
  const raster = rasterMupdf(bytes, back, perMm)
  const words = (pages[back]?.runs ?? []).filter(({ text: said }) => letters(said).length > 2)
  expect(words.length).toBeGreaterThan(15)
  for (const { text: said, xMm, yMm, endXMm, endYMm } of words) {
    const ink = countDark(
      raster,
      (Math.min(xMm, endXMm) - 3) * perMm,
      (Math.min(yMm, endYMm) - 3) * perMm,
      (Math.max(xMm, endXMm) + 3) * perMm,
      (Math.max(yMm, endYMm) + 3) * perMm,
    )
    expect(ink, said).toBeGreaterThan(20)
  }
})

test('an English letter: not Russian, its sentences marked, printed after a second press only', async ({
  page,
}) => {
  const desk = await Desk.open(page)
  const sentences = ['Hello Dmitry, how are you today?', 'We read about you and we think of you often.']
  await desk.write(sentences.join(' '))
  await desk.goToCheck('This isn’t Russian.')
  expect(await desk.marked()).toEqual(sentences)
  await desk.goToPrint()
  await page.getByRole('button', { name: 'Make the PDF' }).click()
  await expect(page.getByText('It is not in Russian, so it will most likely be stopped.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Save / })).toHaveCount(0)
  await page.getByRole('button', { name: 'Print it anyway' }).click()
  const { bytes } = await desk.savePdf()
  expect(letters(plainText((await readText(bytes)).at(-1)!))).toContain(letters(sentences[0]!))
})

test('one Ukrainian sentence in a Russian letter is marked, and nothing else', async ({ page }) => {
  const desk = await Desk.open(page)
  const foreign = 'Сьогодні вранці я ходила до лісу і бачила білку.'
  await desk.write(`${lines.slice(0, 4).join('\n')}\n${foreign}\n${lines.slice(4).join('\n')}`)
  await desk.goToCheck('Mostly Russian, with something else in it.')
  expect(await desk.marked()).toEqual([foreign])
  await expect(page.locator('.proof-sheet mark')).not.toHaveCount(0)
  expect(letters((await page.locator('.proof-sheet mark').allInnerTexts()).join(''))).toBe(letters(foreign))
})

test('look-alike letters are repaired in one press, and that is undone in another', async ({ page }) => {
  const desk = await Desk.open(page)
  // Latin «e», «c» and «o» inside Russian words.
  const typed = 'Здравствуйте! Мой кот сидит на окнe и смотрит на cиниц. Нам хорoшо.'
  await desk.write(typed)
  await desk.goToCheck('This is Russian.')
  expect(await desk.marked()).toEqual(['окнe', 'cиниц', 'хорoшо'])
  await page.getByRole('button', { name: 'Repair all 3 look-alike words' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing to look at' })).toBeVisible()
  await expect(page.locator('#findings')).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(desk.findings()).toHaveCount(3)
  await page.getByRole('button', { name: 'Ignore “окнe”' }).click()
  await expect(desk.findings()).toHaveCount(2)
  await page.getByRole('button', { name: 'Show again' }).click()
  await expect(desk.findings()).toHaveCount(3)
})

test('a letter typed on the wrong keyboard is turned into Russian in one press', async ({ page }) => {
  const desk = await Desk.open(page)
  await desk.write('Ghbdtn? rfr ltkf? E yfc ctqxfc dtcyf, b dct wdtntn.')
  await desk.goToCheck('This isn’t Russian.')
  await page.getByRole('button', { name: 'Turn all of it into Russian letters' }).click()
  await expect(desk.verdict()).toHaveText('This is Russian.')
  await page.getByRole('button', { name: 'Back to compose' }).click()
  await expect(desk.letter()).toHaveValue('Привет, как дела? У нас сейчас весна, и все цветет.')
})

test('Back and Forward keep the letter; nothing but the step stands in the address', async ({ page }) => {
  const desk = await Desk.open(page)
  await desk.write(letter)
  await desk.goToCheck('This is Russian.')
  expect(new URL(page.url()).search).toBe('?step=check')
  await desk.goToPrint()
  expect(new URL(page.url()).search).toBe('?step=print')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(desk.letter()).toHaveValue(letter)
  await page.goForward()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Print')
  await expect(page.locator('.summary')).toContainText('Red sail')
})

test('a step asked for by address without a letter begins at the beginning', async ({ page }) => {
  await page.goto('/en/write/dmitry-pchelintsev?step=print')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compose')
  await expect(page).toHaveURL(/pchelintsev$/)
})

test('the browser asks before a written page is closed, not before an empty one', async ({ page }) => {
  let asked = 0
  page.on('dialog', (dialog) => {
    asked++
    void dialog.accept()
  })
  await Desk.open(page)
  await page.goto('/en')
  expect(asked).toBe(0)
  const desk = await Desk.open(page)
  await desk.write('Здравствуйте!')
  await page.goto('/en')
  expect(asked).toBe(1)
})

test('signs that can’t be printed are named and taken out; a text too long says by how much', async ({
  page,
}) => {
  const desk = await Desk.open(page)
  await desk.write(`${letter} 😀`)
  await desk.goToCheck('This is Russian.')
  await expect(desk.findings()).toContainText(['😀 (U+1F600)'])
  await desk.goToPrint()
  await expect(page.getByText('The typeface lacks these signs in your letter: 😀 (U+1F600)')).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Take out' }).click()
  await expect(desk.findings()).toHaveCount(0)
  await page.getByRole('button', { name: 'Back to compose' }).click()
  await expect(desk.letter()).toBeFocused()
  await desk.letter().fill(`${letter}\n`.repeat(4))
  await expect(page.locator('#space-left')).toContainText(/\d+ characters too many/)
  await page.getByRole('button', { name: 'On to the check' }).click()
  await page.getByRole('button', { name: 'On to print' }).click()
  await expect(page.getByText(/The text is too long: \d+ characters have to go/)).toBeVisible()
  await page.getByRole('button', { name: 'Back to the letter' }).click()
  await expect(desk.letter()).toBeFocused()
})

test('a picture alone is printed after a second press; a letter without words is not', async ({ page }) => {
  const desk = await Desk.open(page)
  await desk.goToCheck('Nothing written yet.')
  await desk.goToPrint()
  await page.getByRole('button', { name: 'Make the PDF' }).click()
  await expect(page.getByText('There are no words on this card, only the picture.')).toBeVisible()
  await page.getByRole('button', { name: 'Print it without words' }).click()
  await expect(page.getByRole('link', { name: /^Save / })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('radio', { name: 'Letter, on A4' }).check()
  await expect(page.getByText('There is no letter yet. Write a few lines first.')).toBeVisible()
})

test('the greeting goes in as one step of the field’s own undo', async ({ page }) => {
  const desk = await Desk.open(page)
  await desk.write('Как Ваши дела?')
  await page.getByRole('button', { name: 'Дорогой Дмитрий!' }).click()
  await expect(desk.letter()).toHaveValue('Дорогой Дмитрий!\nКак Ваши дела?')
  await page.getByRole('button', { name: 'Здравствуйте, Дмитрий Дмитриевич!' }).click()
  await expect(desk.letter()).toHaveValue('Здравствуйте, Дмитрий Дмитриевич!\nКак Ваши дела?')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(desk.letter()).toHaveValue('Дорогой Дмитрий!\nКак Ваши дела?')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(desk.letter()).toHaveValue('Как Ваши дела?')
})

test('everything can be done by keyboard alone', async ({ page }) => {
  const desk = await Desk.open(page)
  const reach = async (name: string | RegExp, role: 'button' | 'radio' | 'textbox' | 'link' = 'button') => {
    const target = page.getByRole(role, { name }).first()
    for (let press = 0; press < 60; press++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reached ${name}`)
  }
  await reach('Здравствуйте, Дмитрий!')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('У нас сегодня идёт снег, и весь город стал тихим.')
  await reach('On to the check')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(desk.verdict()).toHaveText('This is Russian.', { timeout: 20_000 })
  await reach('On to print')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await reach(/^Card, on a quarter of A4/, 'radio')
  const letterPaper = page.getByRole('radio', { name: /^Letter, on A4/ })
  for (let press = 0; press < 9 && !(await letterPaper.isChecked()); press++)
    await page.keyboard.press('ArrowDown')
  await expect(letterPaper).toBeChecked()
  await reach('Make the PDF')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Save letter-1.pdf' })).toBeFocused({ timeout: 30_000 })
})

test('a letter on A4 prints as pages with the address', async ({ page }) => {
  const desk = await Desk.open(page)
  await desk.write(letter)
  await desk.goToCheck('This is Russian.')
  await desk.goToPrint()
  await desk.choosePaper('Letter, on A4')
  const { name, bytes } = await desk.makePdf()
  expect(name).toBe('letter-1.pdf')
  const [first] = await readText(bytes)
  expect(Math.round(first!.widthMm)).toBe(210)
  expect(letters(plainText(first!))).toContain(letters(lines[3]!))
  expect(plainText(first!)).toContain('Пчелинцеву Дмитрию Дмитриевичу')
})

test('nobody who may not be printed to gets a desk, and the page says why', async ({ page }) => {
  await page.goto('/en/archive')
  const href = await page.locator('.person h2 a').first().getAttribute('href')
  expect(href).toBeTruthy()
  const slug = href!.split('/').at(-1)
  for (const place of ['write', 'sheet']) {
    await page.goto(`/en/${place}/${slug}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('No card for')
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Find someone else' })).toBeVisible()
  }
  expect((await page.goto('/en/write/nobody-at-all'))?.status()).toBe(404)
  expect((await page.goto('/en/sheet/nobody-at-all'))?.status()).toBe(404)
})

test('with nobody chosen the desk leads to the people', async ({ page }) => {
  await page.goto('/de/write')
  await expect(page).toHaveURL(/\/de\/prisoners$/)
})
