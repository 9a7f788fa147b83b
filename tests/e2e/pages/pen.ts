import { expect, type Page } from '@playwright/test'
import { Desk } from './desk'

/** Words as they stand on the sheet behind the pen, by the name of their mark. */
type Marked = Record<string, string[]>

/** The first step of the desk, as somebody writes at it: marks in the sheet and help with typing. */
export class Pen extends Desk {
  static override async open(page: Page, slug = 'dmitry-pchelintsev', lang = 'en'): Promise<Pen> {
    await Desk.open(page, slug, lang)
    return new Pen(page)
  }

  readonly card = () => this.page.getByRole('region', { name: 'At the cursor' })
  readonly count = () => this.page.locator('.under').getByRole('button', { name: /look at$/ })
  readonly spoken = () => this.page.locator('[role="status"]').filter({ hasText: /look at/ })
  readonly key = (name: string) => this.page.locator('.keys').getByRole('button', { name, exact: true })

  /** What is drawn on the sheet now. */
  async drawn(): Promise<Marked> {
    return this.page.evaluate(() => {
      const drawn: Record<string, string[]> = {}
      for (const [name, highlight] of CSS.highlights)
        drawn[name] = [...highlight].map((range) => String(range)).sort()
      return drawn
    })
  }

  async expectDrawn(marks: Marked) {
    await expect.poll(() => this.drawn(), { timeout: 20_000 }).toEqual(marks)
  }

  /** Presses the mouse on a mark, as its reader sees it. */
  async clickMark(name: string) {
    const spot = await this.page.evaluate((mark) => {
      const range = [...(CSS.highlights.get(mark) ?? [])][0] as Range
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }, name)
    await this.page.mouse.click(spot.x, spot.y)
  }

  cursor(): Promise<number> {
    return this.letter().evaluate((field) => (field as HTMLTextAreaElement).selectionStart)
  }

  async openPanel(title: string) {
    await this.page.getByText(title, { exact: true }).click()
  }

  /** Latin keys write Russian from now on, dictionary and all. */
  async useLatinKeys() {
    await this.openPanel('Help with typing')
    await this.page.getByRole('checkbox', { name: 'Write Russian with Latin keys' }).check()
    await this.letter().click()
    // The dictionary is here when it corrects a word.
    await expect(async () => {
      await this.letter().fill('')
      await this.letter().pressSequentially('dozhd ')
      expect(await this.letter().inputValue()).toBe('дождь ')
    }).toPass({ timeout: 20_000 })
    await this.letter().fill('')
  }
}
