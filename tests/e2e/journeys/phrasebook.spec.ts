import { expect, type Page, test } from '@playwright/test'
import { Desk } from '../pages/desk'

/** Counts what a hand does: every press of a key that is not a letter of a word, and every word as one. */
class Hand {
  presses = 0
  constructor(readonly page: Page) {}

  async press(key: string) {
    this.presses++
    await this.page.keyboard.press(key)
  }

  async type(word: string) {
    this.presses++
    await this.page.keyboard.type(word)
  }

  /** Tabs on until the wanted thing has the focus; a Tab is a press only in passing, as a glance is. */
  async reach(name: string | RegExp, role: Parameters<Page['getByRole']>[0]) {
    const wanted = this.page.getByRole(role, { name }).first()
    for (let tabs = 0; tabs < 140; tabs++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach «${name}»`)
  }
}

test('somebody who knows no Russian writes a whole letter by keyboard alone', async ({ page }) => {
  const requests: string[] = []
  const desk = await Desk.open(page)
  await page.getByText('A letter to start from').waitFor()
  page.on('request', (request) => requests.push(request.url()))
  const from = Date.now()
  const hand = new Hand(page)

  await hand.reach('Rather not say', 'radio')
  await hand.press('ArrowUp')
  await hand.press('ArrowUp')
  await hand.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'A woman' })).toBeChecked()
  await hand.reach('Your first name', 'textbox')
  await hand.type('Anna')
  await hand.reach('Your country', 'combobox')
  await hand.type('Germany')
  await hand.reach('Your town', 'combobox')
  await hand.type('Berlin')
  await hand.reach('Weather and seasons', 'checkbox')
  await hand.press('Space')
  await hand.reach('Books', 'checkbox')
  await hand.press('Space')
  await hand.reach('Suggest a letter', 'button')
  await hand.press('Enter')

  await expect(desk.letter()).toHaveValue(/Дмитрий[\s\S]*Анна/)
  await expect(desk.letter()).toBeFocused()
  const letter = await desk.letter().inputValue()
  expect(letter.length).toBeGreaterThan(150)
  expect(letter).not.toMatch(/[a-z]/i)

  // One sentence is swapped, one taken out.
  await hand.reach('Another one in place of sentence 3', 'button')
  await hand.press('Enter')
  await expect(desk.letter()).not.toHaveValue(letter)

  await hand.reach('On to the check', 'button')
  await hand.press('Enter')
  await expect(desk.verdict()).toHaveText('This is Russian.', { timeout: 20_000 })
  await expect(page.getByRole('heading', { name: 'Nothing to look at' })).toBeVisible()
  expect(Date.now() - from).toBeLessThan(180_000)
  expect(hand.presses).toBeLessThan(25)
  expect(requests.filter((url) => !new URL(url).pathname.startsWith('/_next/static/'))).toEqual([])
})

test('the letter agrees with whoever writes, and own words stay', async ({ page }) => {
  const desk = await Desk.open(page)
  await page.getByRole('radio', { name: 'A woman' }).check()
  await page.getByText('More sentences to put in').click()
  await page.getByRole('searchbox', { name: 'Find a sentence' }).fill('read about you and decided')
  await page.locator('.phrase-list .phrase').first().click()
  await expect(desk.letter()).toHaveValue(/прочитала[\s\S]*решила/)
  await desk.write(' Вчера я пекла хлеб.')

  await page.getByRole('radio', { name: 'A man' }).check()
  await expect(desk.letter()).toHaveValue(/прочитал[^а][\s\S]*решил[^а][\s\S]*Вчера я пекла хлеб\./)
  await page.getByRole('radio', { name: 'They wrote to me as «ты»' }).check()
  await expect(desk.letter()).toHaveValue(/ тебе/)

  // Edited by hand, the phrase is the writer's own and is changed no more.
  await expect(page.locator('.sentence')).toHaveCount(2)
  await desk.letter().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(1, 1))
  await page.keyboard.press('Tab')
  await desk.letter().focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('х')
  const edited = await desk.letter().inputValue()
  await page.getByRole('radio', { name: 'We have never met' }).check()
  await expect(desk.letter()).toHaveValue(edited)
})

test('sentences move, go and come back with undo', async ({ page }) => {
  const desk = await Desk.open(page)
  await page.getByRole('button', { name: 'Suggest a letter' }).click()
  await expect(page.locator('.sentence').nth(3)).toBeVisible()
  const sentences = page.locator('.sentence__ru')
  const before = await sentences.allInnerTexts()

  await page.getByRole('button', { name: 'Move sentence 3 up' }).click()
  const moved = await sentences.allInnerTexts()
  expect(moved).toEqual(before.with(1, before[2]!).with(2, before[1]!))
  await page.getByRole('button', { name: 'Take out sentence 3' }).click()
  await expect(sentences).toHaveCount(before.length - 1)

  await desk.letter().focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(sentences).toHaveCount(before.length)
  await page.keyboard.press('ControlOrMeta+z')
  expect(await sentences.allInnerTexts()).toEqual(before)
  await desk.expectStep('Compose')
})
