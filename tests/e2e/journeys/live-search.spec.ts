import { expect, type Page, test } from '@playwright/test'
import { expectSoundPage } from '../pages/page'

const searchBox = (page: Page) => page.getByRole('searchbox')
const topOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())?.y

test('shows people while somebody types, and keeps focus, caret and everything in its place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/en/prisoners')
  const everybody = await page.locator('.tally').innerText()
  const before = [await topOf(page, '#q'), await topOf(page, '.catalogue'), await topOf(page, '.title')]
  await searchBox(page).pressSequentially('Pchelintsev', { delay: 20 })
  await expect(page.locator('.person h2').first()).toHaveText('Dmitry Pchelintsev')
  await expect(page).toHaveURL(/\/en\/prisoners\?q=Pchelintsev$/)
  await expect(searchBox(page)).toBeFocused()
  expect(await searchBox(page).evaluate((box) => (box as HTMLInputElement).selectionStart)).toBe(11)
  await expect(page.locator('[data-live-status]')).toHaveText(/^\d+ (?:person|people) found$/)
  expect([await topOf(page, '#q'), await topOf(page, '.catalogue'), await topOf(page, '.title')]).toEqual(
    before,
  )

  // The address can be passed on, in every language.
  await expect(page.getByRole('link', { name: 'Deutsch' })).toHaveAttribute(
    'href',
    '/de/prisoners?q=Pchelintsev',
  )
  await page.reload()
  await expect(page.locator('.person h2').first()).toHaveText('Dmitry Pchelintsev')

  await searchBox(page).fill('Blumenkohlsuppe')
  await expect(page.getByRole('heading', { name: 'Nobody here by that name' })).toBeVisible()
  expect([await topOf(page, '#q'), await topOf(page, '.catalogue'), await topOf(page, '.title')]).toEqual(
    before,
  )
  await expectSoundPage(page, 'People to write to')

  await searchBox(page).fill('')
  await expect(page).toHaveURL(/\/en\/prisoners$/)
  await expect(page.locator('.tally')).toHaveText(everybody.replace(/\s+/g, ' '))
})

test('a choice counts anew at once', async ({ page }) => {
  await page.goto('/en/prisoners')
  await page.locator('#who').selectOption('women')
  await expect(page).toHaveURL(/who=women/)
  await expect(page.locator('#who')).toHaveValue('women')
  const women = Number(/\((\d+)\)/.exec(await page.locator('#who option:checked').innerText())?.[1])
  expect(women).toBeGreaterThan(5)
  await expect(page.locator('.tally .hidden')).toHaveText(String(women))
  await page.getByLabel(/^only those a card/).check()
  await expect(page).toHaveURL(/who=women&can=yes|can=yes.*who=women/)
  await expect(page.locator('.person--quiet')).toHaveCount(0)
})

test('places come while typing too', async ({ page }) => {
  await page.goto('/en/facilities')
  await searchBox(page).pressSequentially('ик 17 мордовия')
  await expect(page.locator('.place h3').first()).toHaveText('Penal colony IK-17')
  await expect(searchBox(page)).toBeFocused()
})

test('an answer that comes late never replaces a newer one', async ({ page }) => {
  await page.goto('/en/prisoners')
  let first = true
  await page.route(/prisoners\?q=/, async (route) => {
    const late = first
    first = false
    if (late) await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue().catch(() => {})
  })
  await searchBox(page).fill('Ivanov')
  await page.waitForTimeout(400)
  await searchBox(page).fill('Pchelintsev')
  await expect(page.locator('.person h2').first()).toHaveText('Dmitry Pchelintsev')
  await page.waitForTimeout(1600)
  await expect(page.locator('.person h2').first()).toHaveText('Dmitry Pchelintsev')
  await expect(page).toHaveURL(/q=Pchelintsev$/)
})

test('without a connection what stands there stays, and nothing breaks', async ({ page, context }) => {
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  await page.goto('/en/prisoners')
  const first = await page.locator('.person h2').first().innerText()
  await context.setOffline(true)
  await searchBox(page).fill('Pchelintsev')
  await page.waitForTimeout(600)
  await expect(page.locator('.person h2').first()).toHaveText(first)
  expect(faults).toEqual([])
  await context.setOffline(false)
})
