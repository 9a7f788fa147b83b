import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { expectSoundPage } from './page'

/** The desk as a person uses it; every step is looked through with axe when it is reached. */
export class Desk {
  constructor(readonly page: Page) {}

  static async open(page: Page, slug = 'dmitry-pchelintsev', lang = 'en'): Promise<Desk> {
    await page.goto(`/${lang}/write/${slug}`)
    return Desk.arrive(page)
  }

  /** The desk is on the page and its scripts run. */
  static async arrive(page: Page): Promise<Desk> {
    const desk = new Desk(page)
    await page.waitForFunction(() => {
      const field = document.querySelector('#letter')
      return field !== null && Object.keys(field).some((key) => key.startsWith('__reactProps'))
    })
    await desk.expectStep('Compose')
    return desk
  }

  readonly letter = () => this.page.getByRole('textbox', { name: 'Your letter, in Russian' })
  readonly sender = () => this.page.getByRole('textbox', { name: 'From whom, if you like' })
  readonly verdict = () => this.page.locator('#verdict')
  readonly findings = () => this.page.locator('.finding')

  async expectStep(name: 'Compose' | 'Check' | 'Print') {
    await expectSoundPage(this.page, name)
  }

  /** Types at the end of the letter, through the browser's own input. */
  async write(text: string) {
    await this.letter().click()
    await this.page.keyboard.press('ControlOrMeta+End')
    await this.page.keyboard.insertText(text)
  }

  async signAs(lines: string) {
    await this.sender().fill(lines)
  }

  /** Keeps the letter in this browser, sealed with the passphrase, and waits until it lies on the disk. */
  async keepOnDevice(passphrase: string) {
    const shelf = this.page.getByRole('region', { name: 'Keep on this device' })
    await shelf.getByText('Keep this letter to go on later').click()
    await shelf.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await shelf.getByLabel('The same passphrase once more').fill(passphrase)
    await shelf.getByRole('button', { name: 'Keep on this device' }).click()
    await expect(shelf.getByText(/^Saved on this device, \d\d:\d\d$/)).toBeVisible()
  }

  /** Waits until the check has said something: `verdict` where it is known. */
  async goToCheck(verdict: string | RegExp = /\p{L}/u) {
    await this.page.getByRole('button', { name: 'On to the check' }).click()
    await expect(this.verdict()).toHaveText(verdict, { timeout: 20_000 })
    await expect(this.verdict()).not.toHaveText('Checking…', { timeout: 20_000 })
    await this.expectStep('Check')
  }

  async goToPrint() {
    await this.page.getByRole('button', { name: 'On to print' }).click()
    await this.expectStep('Print')
  }

  async choosePaper(name: string) {
    await this.page.getByRole('radio', { name: new RegExp(`^${name}`) }).check()
  }

  /** Presses the one action of the last step and saves the file: its name and its bytes. */
  async makePdf(): Promise<{ name: string; bytes: Uint8Array }> {
    await this.page.getByRole('button', { name: 'Make the PDF' }).click()
    return this.savePdf()
  }

  async savePdf(): Promise<{ name: string; bytes: Uint8Array }> {
    const link = this.page.getByRole('link', { name: /^Save / })
    await expect(link).toBeFocused({ timeout: 30_000 })
    const [download] = await Promise.all([this.page.waitForEvent('download'), link.click()])
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(await readFile(await download.path())),
    }
  }

  /** The words that the list marks, in their order. */
  async marked(): Promise<string[]> {
    return this.page.locator('.finding .finding__words mark').allInnerTexts()
  }
}
