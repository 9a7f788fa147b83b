import { expect, test } from '@playwright/test'
import { Desk } from '../pages/desk'

test('warnings stand beside the check, are kept in one press, and never block', async ({ page }) => {
  const desk = await Desk.open(page)
  await desk.write('Здравствуйте, Дмитрий!\nВчера у нас был обстрел.\nНаш петух будит всю улицу.')
  await desk.goToCheck()
  const before = page.getByRole('region', { name: 'Before you send' })
  await expect(before).toContainText('2 places are worth a second look.')
  await expect(before.locator('mark')).toHaveText(['обстрел', 'петух'])
  await expect(before).toContainText('Reason: memopzk.org, read November 2026')

  await before.getByRole('button', { name: 'Keep it: “обстрел”' }).click()
  await expect(before.getByRole('heading', { name: 'Before you send' })).toBeFocused()
  await expect(before.locator('mark')).toHaveText(['петух'])
  await expect(before).toContainText('You keep 1 place as it is.')
  await before.getByRole('button', { name: 'Show again' }).click()
  await expect(before.locator('mark')).toHaveCount(2)

  await before.getByRole('button', { name: 'Show in the letter: “петух”' }).click()
  await expect(desk.letter()).toBeFocused()
  const chosen = await desk
    .letter()
    .evaluate((field) =>
      (field as HTMLTextAreaElement).value.slice(
        (field as HTMLTextAreaElement).selectionStart,
        (field as HTMLTextAreaElement).selectionEnd,
      ),
    )
  expect(chosen).toBe('петух')

  await desk.goToCheck()
  await desk.goToPrint()
})

test('the addressee’s and the writer’s own names never count', async ({ page }) => {
  const desk = await Desk.open(page)
  await desk.write('Здравствуйте, Дмитрий!\nПишет Вам Войнов, тёзка Козлова.')
  await desk.sender().fill('Пётр Войнов')
  await desk.goToCheck()
  await expect(page.getByRole('region', { name: 'Before you send' })).toContainText(
    'Nothing here that a censor',
  )
})
