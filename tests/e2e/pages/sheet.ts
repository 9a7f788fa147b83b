import { expect, type Page } from '@playwright/test'
import { expectSoundPage } from './page'

/** The desk without scripts. */
export class SheetPage {
  constructor(readonly page: Page) {}

  readonly letter = () => this.page.getByRole('textbox', { name: 'Your letter, in Russian' })
  readonly sender = () => this.page.getByRole('textbox', { name: 'From whom, if you like' })

  async expectOpen(name: string, options?: { axe: boolean }) {
    await expectSoundPage(this.page, `Sheet for ${name}`, options)
    await expect(this.letter()).toHaveCount(1)
  }

  async type(field: 'letter' | 'sender', text: string) {
    await this[field]().click()
    await this.page.keyboard.insertText(text)
  }
}
