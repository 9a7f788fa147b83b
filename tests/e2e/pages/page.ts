import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * What every page object does when its page is opened: checks that it is the page it says it is, and runs axe
 * over it, so that a new page cannot skip accessibility by being forgotten.
 */
export async function expectSoundPage(page: Page, heading: string | RegExp, { axe = true } = {}) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  // Nothing may scroll sideways, from 320 px up.
  expect(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  ).toBeLessThanOrEqual(0)
  // A sentence with an unfilled place, or none at all, would show its braces or its key.
  expect(await page.locator('main').innerText()).not.toMatch(/\{\{|\bundefined\b|\bnull\b|\[object/)
  if (!axe) return
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** The page under every address, wide, narrow and narrowest, light and dark. */
export async function expectSoundEverywhere(
  page: Page,
  addresses: Readonly<Record<string, string | RegExp>>,
) {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [360, 'dark'],
    [320, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    for (const [address, heading] of Object.entries(addresses)) {
      await page.goto(address)
      await expectSoundPage(page, heading, { axe: width !== 320 })
    }
  }
}
