import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page, type Request } from '@playwright/test'
import { expectSoundPage } from './page'

const titles = { en: 'A letter-writing evening', de: 'Ein Abend zum Briefeschreiben', ru: 'Вечер писем' }

/** An evening's desk as an organiser uses it; looked through with axe when it is opened. */
export class Evening {
  /** What the page asked for after it had come alive. */
  readonly requests: Request[] = []

  constructor(readonly page: Page) {}

  static async open(page: Page, lang: keyof typeof titles = 'en', query = ''): Promise<Evening> {
    await page.goto(`/${lang}/pack${query}`)
    return Evening.arrive(page, lang)
  }

  static async arrive(page: Page, lang: keyof typeof titles = 'en'): Promise<Evening> {
    await page.waitForSelector('.pack[data-ready]')
    await page.waitForLoadState('networkidle')
    await expectSoundPage(page, titles[lang])
    return new Evening(page)
  }

  /** Cuts the network, as it is cut in many a meeting room, and counts what is asked for all the same. */
  async goOffline() {
    await this.page.context().setOffline(true)
    // Files that the page itself made are fetched from its own memory.
    this.page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) this.requests.push(request)
    })
  }

  readonly status = () => this.page.locator('.pack-part').first().getByRole('status')

  async draw(count: number) {
    await this.page.getByLabel('How many people').fill(String(count))
    await this.page.getByRole('button', { name: 'Choose for me' }).click()
    await expect(this.status()).toContainText(count === 1 ? '1 person chosen' : `${count} people chosen`)
  }

  async tick(name: string) {
    await this.page.getByLabel('Search these people').fill(name)
    await this.page.getByRole('checkbox', { name: new RegExp(name) }).check()
    await this.page.getByLabel('Search these people').fill('')
  }

  /** The names of the chosen, in the order of the list. */
  async chosen(): Promise<string[]> {
    await this.page.getByLabel('Show only the chosen').check()
    const more = this.page.getByRole('button', { name: /^Show (?:the other )?\d+/ })
    while (await more.isVisible()) await more.click()
    return this.page.locator('.pack-people b').allInnerTexts()
  }

  readonly make = () => this.page.getByRole('button', { name: /^Make (?:the pack|it again)$/ })
  readonly links = () => this.page.locator('.pack-file a[download]')

  async save(link = this.links().first()): Promise<{ name: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), link.click()])
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
  }
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()))
}
