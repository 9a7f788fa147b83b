import path from 'node:path'
import { expect, test } from '@playwright/test'

// The README's picture: PICTURES=1 npm run e2e writes it anew.
test('the first page can be shown to a friend', async ({ page }, info) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto('/en', { waitUntil: 'networkidle' })
  const broken = await page
    .locator('img')
    .evaluateAll((pictures) =>
      pictures
        .filter((picture) => (picture as HTMLImageElement).naturalWidth === 0)
        .map((picture) => picture.outerHTML),
    )
  expect(broken).toEqual([])
  const loaded = await page.evaluate(
    '[...document.fonts].filter((face) => face.status === "loaded").map((face) => face.family)',
  )
  expect(loaded).toEqual(
    expect.arrayContaining([expect.stringContaining('PT Serif'), expect.stringContaining('PT Sans')]),
  )
  const file = process.env.PICTURES
    ? path.resolve(import.meta.dirname, '../../../docs/pictures/home.png')
    : info.outputPath('home.png')
  await page.screenshot({ path: file })
})
