import { expect, test } from '@playwright/test'
import { expectSoundPage } from '../pages/page'
import { Pen } from '../pages/pen'

// Latin «e» in the first marked word, a slip in the second, another language in the third.
const letter = 'Здравствуйте! Мой кот спит на окнe. Пишу вам превет из дома. How are you, my dear friend? '

test('marks come while one writes, each in its shape; they are listed and spoken of once', async ({
  page,
}) => {
  const pen = await Pen.open(page)
  await pen.write(letter)
  await pen.expectDrawn({
    'm-alike': ['окнe'],
    'm-spelling': ['превет'],
    'm-reader': ['How are you, my dear friend?'],
  })
  expect(await pen.marked()).toEqual(['окнe', 'превет', 'How are you, my dear friend?'])
  await expect(pen.count()).toHaveText('3 things to look at')
  await expect(pen.spoken()).toHaveText('3 things to look at')
  await pen.count().click()
  await expect(page.locator('#findings')).toBeFocused()
  await expectSoundPage(page, 'Compose')
})

test('the word being typed is left in peace until the pen moves on', async ({ page }) => {
  const pen = await Pen.open(page)
  await pen.write('Мой кот спит на окнe. ')
  await pen.expectDrawn({ 'm-alike': ['окнe'] })
  // Longer than the check waits, again and again, and never longer than a pause.
  for (const letters of ['Пи', 'шу в', 'ам пре', 'вет']) {
    await page.keyboard.insertText(letters)
    await page.waitForTimeout(900)
    expect((await pen.drawn())['m-spelling']).toBeUndefined()
  }
  await page.keyboard.insertText(' ')
  await pen.expectDrawn({ 'm-alike': ['окнe'], 'm-spelling': ['превет'] })
})

test('marks move with the text and go with their words', async ({ page }) => {
  const pen = await Pen.open(page)
  await pen.write('Мой кот спит на окнe. Пишу вам превет из дома. ')
  const both = { 'm-alike': ['окнe'], 'm-spelling': ['превет'] }
  await pen.expectDrawn(both)
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.insertText('Привет! ')
  // At once, before the check has seen the change.
  expect(await pen.drawn()).toEqual(both)
  await page.keyboard.press('ControlOrMeta+Home')
  for (let press = 0; press < 'Привет! Мой кот спит на о'.length; press++)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Delete')
  expect(await pen.drawn()).toEqual({ 'm-spelling': ['превет'] })
  await pen.letter().fill('')
  await pen.expectDrawn({})
})

test('where a browser has no highlights, marks are elements of the same shapes', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Highlight')
  })
  const pen = await Pen.open(page)
  await pen.write(letter)
  const marks = page.locator('.pen__behind > span')
  await expect(marks).toHaveText(['окнe', 'превет', 'How are you, my dear friend?'], { timeout: 20_000 })
  expect(await marks.evaluateAll((spans) => spans.map((span) => span.className))).toEqual([
    'm m-alike',
    'm m-spelling',
    'm m-reader',
  ])
})

test('a mark leads to its card; Esc closes it and the cursor is where it was', async ({ page }) => {
  const pen = await Pen.open(page)
  await pen.write(letter)
  await expect(pen.findings()).toHaveCount(3, { timeout: 20_000 })
  await pen.clickMark('m-spelling')
  await expect(pen.card()).toContainText('Not a word we know. It may be:')
  await expect(page.locator('.findings .finding[aria-current]')).toContainText('превет')
  const at = await pen.cursor()
  await page.keyboard.press('Tab')
  await expect(pen.card().getByRole('button', { name: 'Replace by “привет”' })).toBeFocused()
  await expectSoundPage(page, 'Compose')
  await page.keyboard.press('Escape')
  await expect(pen.card()).toHaveCount(0)
  await expect(pen.letter()).toBeFocused()
  expect(await pen.cursor()).toBe(at)

  await pen.clickMark('m-alike')
  await pen.card().getByText('Looks right').click()
  await expect(pen.card()).toBeVisible()
  await pen.sender().click()
  await expect(pen.card()).toHaveCount(0)
})

test('a repair is one step of the field’s own undo; what is ignored is marked no more', async ({ page }) => {
  const pen = await Pen.open(page)
  await pen.write(letter)
  await expect(pen.findings()).toHaveCount(3, { timeout: 20_000 })
  await pen.clickMark('m-alike')
  await pen.card().getByRole('button', { name: 'Replace by “окне”' }).click()
  await expect(pen.letter()).toHaveValue(letter.replace('окнe', 'окне'))
  await expect(pen.letter()).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pen.letter()).toHaveValue(letter)
  await expect(pen.findings()).toHaveCount(3)
  await page.getByRole('button', { name: 'Ignore “превет”' }).click()
  await pen.expectDrawn({ 'm-alike': ['окнe'], 'm-reader': ['How are you, my dear friend?'] })
  await page.getByRole('button', { name: 'Show again' }).click()
  await expect(pen.findings()).toHaveCount(3)
})

test('names of the recipient, of the place and of the sender are never marked', async ({ page }) => {
  const pen = await Pen.open(page)
  await pen.sender().fill('Квазиморда Бурундучная')
  await pen.write('Пишу Пчелинцеву в Лесной, Верхнекамский район. Ваша квазиморда бурундучная. превет ')
  await pen.expectDrawn({ 'm-spelling': ['превет'] })
})

test('a whole letter in Latin letters becomes Russian in one press, and Latin again in one undo', async ({
  page,
}) => {
  const pen = await Pen.open(page)
  const typed = 'Privet, Dmitrij! U nas segodnya vesna.\nPishi mne na anna@example.org, ya zhdu.\nAnna '
  await pen.write(typed)
  await page.getByRole('button', { name: 'Turn all of it into Russian letters' }).click({ timeout: 20_000 })
  await expect(pen.letter()).toHaveValue(
    'Привет, Дмитрий! У нас сегодня весна.\nПиши мне на anna@example.org, я жду.\nАнна ',
  )
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pen.letter()).toHaveValue(typed)
})

test('Latin keys write Russian; the dictionary finishes words, and one undo takes that back', async ({
  page,
}) => {
  const pen = await Pen.open(page)
  await pen.useLatinKeys()
  await pen.letter().pressSequentially('Ya pishu vam, eto moya sem')
  await expect(pen.letter()).toHaveValue('Я пишу вам, это моя сем')
  await pen.letter().pressSequentially("'ya.\nShchuka, pod''ezd, e'kran!")
  await expect(pen.letter()).toHaveValue('Я пишу вам, это моя семья.\nЩука, подъезд, экран!')

  await pen.letter().fill('')
  await pen.letter().pressSequentially('dozhd ')
  await expect(pen.letter()).toHaveValue('дождь ')
  expect(await pen.cursor()).toBe(6)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pen.letter()).toHaveValue('дожд ')

  // In the middle of a text, and after a letter was taken back.
  await pen.letter().fill('Мой  пёс')
  await pen.letter().evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(4, 4))
  await page.keyboard.type('bosh')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('l')
  await page.keyboard.type("'shoj")
  await expect(pen.letter()).toHaveValue('Мой большой пёс')
  expect(await pen.cursor()).toBe('Мой большой'.length)
})

test('what is pasted, composed or meant as a shortcut passes the Latin keys untouched', async ({
  page,
  context,
}) => {
  const pen = await Pen.open(page)
  await pen.useLatinKeys()
  await page.keyboard.insertText('Dear friend')
  await expect(pen.letter()).toHaveValue('Dear friend')
  const session = await context.newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'x', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.imeSetComposition', { text: 'xi', selectionStart: 2, selectionEnd: 2 })
  await session.send('Input.insertText', { text: '西' })
  await expect(pen.letter()).toHaveValue('Dear friend西')
  await page.getByRole('checkbox', { name: 'Write Russian with Latin keys' }).uncheck()
  await pen.letter().fill('')
  await pen.letter().pressSequentially('plain')
  await expect(pen.letter()).toHaveValue('plain')
})

test('keys on the screen: pressed, walked by arrows, undone; the letter keeps the cursor', async ({
  page,
}) => {
  const pen = await Pen.open(page)
  await pen.openPanel('Help with typing')
  await page.getByRole('radio', { name: 'In the order of a Latin keyboard' }).check()
  await pen.letter().click()
  await pen.key('Capital').click()
  await pen.key('Щ').click()
  for (const letter of ['и', 'Space', 'ъ', 'Erase', 'ё', 'New line', '«']) await pen.key(letter).click()
  await expect(pen.letter()).toHaveValue('Щи ё\n«')
  await expect(pen.letter()).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pen.letter()).not.toHaveValue('Щи ё\n«')

  await page.getByRole('radio', { name: 'In the Russian order, ЙЦУКЕН' }).check()
  await pen.letter().fill('')
  // One stop of Tab leads in; the arrows walk; the key keeps the focus.
  await pen.key('й').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(pen.key('ы')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(pen.letter()).toHaveValue('ыы')
  await expect(pen.key('ы')).toBeFocused()
  expect(await page.locator('.keys button[tabindex="0"]').count()).toBe(1)
  await expectSoundPage(page, 'Compose')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('keys are large enough, nothing scrolls sideways, and the phone’s own keyboard stays away', async ({
    page,
  }) => {
    const pen = await Pen.open(page)
    await expect(pen.letter()).not.toHaveAttribute('inputmode')
    await pen.openPanel('Help with typing')
    await page.getByRole('radio', { name: 'In the Russian order, ЙЦУКЕН' }).check()
    await expect(pen.letter()).toHaveAttribute('inputmode', 'none')
    const sizes = await page.locator('.key').evaluateAll((keys) =>
      keys.map((key) => {
        const { width, height } = key.getBoundingClientRect()
        return Math.min(width, height)
      }),
    )
    expect(sizes).toHaveLength(45)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
    await pen.letter().tap()
    await pen.key('ж').tap()
    await expect(pen.letter()).toHaveValue('ж')
    await expect(pen.letter()).toBeFocused()
    await expectSoundPage(page, 'Compose')
  })
})

test('typography: what would change is shown, made in one press, undone in one', async ({ page }) => {
  const pen = await Pen.open(page)
  const typed = 'Еще идет "дождь" - и Дмитрий в доме... '
  await pen.write(typed)
  await pen.openPanel('Quotes, dashes and ё')
  await page.getByRole('button', { name: 'Show what would change' }).click()
  const preview = page.getByRole('region', { name: 'How it would read' })
  await expect(preview).toContainText('Ещё идёт «дождь»\u00a0— и\u00a0Дмитрий в\u00a0доме…', {
    timeout: 20_000,
  })
  await expect(page.getByText('2 quotation marks, 1 dash, 2 ё, 1 ellipsis')).toBeVisible()
  await expectSoundPage(page, 'Compose')
  await page.getByRole('button', { name: /^Change all \d+ places$/ }).click()
  await expect(pen.letter()).toHaveValue('Ещё идёт «дождь»\u00a0— и\u00a0Дмитрий в\u00a0доме… ')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pen.letter()).toHaveValue(typed)
})

test('nothing of the help is asked from the network but script of our own', async ({ page }) => {
  const asked: string[] = []
  const pen = await Pen.open(page)
  page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`))
  await pen.useLatinKeys()
  await pen.openPanel('Quotes, dashes and ё')
  await pen.write('Еще "дом" ')
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await expect(page.getByText('2 quotation marks, 1 ё')).toBeVisible({ timeout: 20_000 })
  expect(asked.length).toBeGreaterThan(0)
  // A worker's first script goes by «other».
  for (const request of asked)
    expect(request).toMatch(/^(?:script|other) \/_next\/static\/chunks\/[\w-]+\.js$/)
})

test('without scripts the desk leads to its sheet, and no key or panel stands in the way', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/en/write/dmitry-pchelintsev')
  await expect(page.getByRole('link', { name: 'To the sheet without scripts' })).toBeVisible()
  await expect(page.getByText('Help with typing')).toBeHidden()
  await expect(page.locator('.keys')).toHaveCount(0)
  await context.close()
})
