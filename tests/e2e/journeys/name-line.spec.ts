import { expect, test } from '@playwright/test'
import { Desk } from '../pages/desk'

test('the name is printed as the directory has it, and in the proposed dative only when asked', async ({
  page,
}) => {
  // One of those for whom no source prints the dative.
  const desk = await Desk.open(page, 'vladimir-dudka')
  await desk.write('Здравствуйте! У нас идёт снег.')
  await desk.goToCheck('This is Russian.')
  await desk.goToPrint()
  const address = page.locator('.summary address')
  const choice = page.getByRole('checkbox', { name: /^Write the name in the dative, as proposed/ })
  await expect(address).toContainText('Дудка Владимир Михайлович')
  await expect(choice).not.toBeChecked()
  await choice.check()
  await expect(address).toContainText('Дудке Владимиру Михайловичу')
  await desk.expectStep('Print')
  await choice.uncheck()
  await expect(address).toContainText('Дудка Владимир Михайлович')
})

test('where a source prints the dative, there is nothing to choose', async ({ page }) => {
  const desk = await Desk.open(page)
  await desk.write('Здравствуйте! У нас идёт снег.')
  await desk.goToCheck('This is Russian.')
  await desk.goToPrint()
  await expect(page.locator('.summary address')).toContainText('Пчелинцеву Дмитрию')
  await expect(page.getByText('Write the name in the dative')).toHaveCount(0)
})
