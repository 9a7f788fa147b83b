import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { Desk } from '../pages/desk'

const words = 'синий ёж читает газету'
const letter = 'Здравствуйте, Дмитрий!\nУ нас идёт снег, и кот спит на окне.'

const shelf = (page: Page) => page.getByRole('region', { name: 'Keep on this device' })
const saved = (page: Page) => shelf(page).getByText(/^Saved on this device, \d\d:\d\d$/)

/** Everything in this browser's databases, as text: what somebody with the disk would find. */
async function databases(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found = await indexedDB.databases()
    const parts = await Promise.all(
      found.map(
        ({ name = '' }) =>
          new Promise<string>((resolve, reject) => {
            const asked = indexedDB.open(name)
            asked.onerror = () => reject(asked.error)
            asked.onsuccess = async () => {
              const stores = [...asked.result.objectStoreNames]
              const texts = stores.map(
                (store) =>
                  new Promise<string>((done) => {
                    const all = asked.result.transaction(store).objectStore(store).getAll()
                    all.onsuccess = () =>
                      done(
                        JSON.stringify(all.result, (_, value) =>
                          value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
                        ),
                      )
                  }),
              )
              const text = (await Promise.all(texts)).join('\n')
              asked.result.close()
              resolve(`${name}: ${text}`)
            }
          }),
      ),
    )
    return parts.join('\n')
  })
}

async function unlock(page: Page, passphrase = words) {
  await shelf(page).getByText('Open the letters kept on this device').click()
  await shelf(page).getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await shelf(page).getByRole('button', { name: 'Open', exact: true }).click()
}

const draftOf = (page: Page) => shelf(page).getByRole('button', { name: /^Open ?: / })

test.describe('letters kept on the device', () => {
  test('nothing is stored until the writer asks, and then no word of it can be read', async ({ page }) => {
    const desk = await Desk.open(page)
    await desk.write(letter)
    await expect(shelf(page)).toBeVisible()
    expect(await databases(page)).toBe('')
    await desk.keepOnDevice(words)
    const disk = await databases(page)
    expect(disk).toMatch(/^kept: .*otkrytka-kept.*"iterations":1000000/s)
    expect(disk).not.toMatch(/снег|Здравствуйте|chelintsev|челинцев|газету/i)
    await desk.expectStep('Compose')
  })

  test('asks for a passphrase of some length, twice the same', async ({ page }) => {
    await Desk.open(page)
    await shelf(page).getByText('Keep this letter to go on later').click()
    const [first, again] = [
      shelf(page).getByLabel('Passphrase', { exact: true }),
      shelf(page).getByLabel('The same passphrase once more'),
    ]
    const action = shelf(page).getByRole('button', { name: 'Keep on this device' })
    await first.fill('short')
    await action.click()
    await expect(shelf(page).getByText('Please take at least 12 characters.')).toBeVisible()
    await first.fill(words)
    await again.fill(`${words}!`)
    await action.click()
    await expect(shelf(page).getByText('The two passphrases are not the same.')).toBeVisible()
    await expect(first).toHaveValue(words)
    expect(await databases(page)).toBe('')
  })

  test('is saved as it grows, and opens again after a reload: the right passphrase only', async ({
    page,
  }) => {
    const desk = await Desk.open(page)
    await desk.write(letter)
    await desk.signAs('Anna Beispiel')
    await desk.keepOnDevice(words)
    await desk.write('\nПишите!')
    await expect(saved(page)).toBeVisible()
    await page.waitForTimeout(1500)
    // Saved: the page may be left without a question.
    let asked = false
    page.on('dialog', (dialog) => {
      asked = true
      void dialog.accept()
    })
    await page.reload()
    expect(asked).toBe(false)
    const again = await Desk.arrive(page)
    await expect(again.letter()).toHaveValue('')
    await unlock(page, 'красный кот читает газету')
    await expect(shelf(page).getByText('This passphrase doesn’t fit.')).toBeVisible()
    await shelf(page).getByLabel('Passphrase', { exact: true }).fill(words)
    await shelf(page).getByRole('button', { name: 'Open', exact: true }).click()
    await draftOf(page).click()
    await expect(again.letter()).toHaveValue(`${letter}\nПишите!`)
    await expect(again.sender()).toHaveValue('Anna Beispiel')
    await expect(shelf(page).getByText('On the desk now')).toBeVisible()
    // The shelf stays open over the steps.
    await again.goToCheck()
    await expect(saved(page)).toBeVisible()
  })

  test('a second tab is told, and overwrites nothing', async ({ page, context }) => {
    const desk = await Desk.open(page)
    await desk.write(letter)
    await desk.keepOnDevice(words)
    const other = await context.newPage()
    const second = await Desk.open(other)
    await unlock(other)
    await draftOf(other).click()
    await expect(shelf(other).getByText('This letter is open in another tab.')).toBeVisible()
    await expect(second.letter()).toHaveValue('')
    await shelf(other).getByRole('button', { name: 'Open a copy' }).click()
    await expect(second.letter()).toHaveValue(letter)
    await second.write('\nИз второй вкладки.')
    await expect(saved(other)).toBeVisible()
    await expect(shelf(page).getByRole('listitem')).toHaveCount(2)
    await expect(desk.letter()).toHaveValue(letter)
  })

  test('a full disk is said, and costs no word', async ({ page }) => {
    const desk = await Desk.open(page)
    await desk.write(letter)
    await desk.keepOnDevice(words)
    // As browsers do it: the transaction is aborted, with the quota as its error (Indexed Database API 3.0, § 4.2).
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      Object.assign(window, { roomAgain: () => Object.assign(IDBObjectStore.prototype, { put }) })
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
        const request = put.apply(this, given)
        const error = new DOMException('full', 'QuotaExceededError')
        Object.defineProperty(this.transaction, 'error', { value: error })
        this.transaction.abort()
        return request
      }
    })
    await desk.write('\nДальше.')
    await expect(shelf(page).getByText('There is no room left on this device.')).toBeVisible()
    await expect(desk.letter()).toHaveValue(`${letter}\nДальше.`)
    await page.evaluate(() => (window as unknown as { roomAgain: () => void }).roomAgain())
    await desk.write(' И ещё.')
    await expect(saved(page)).toBeVisible()
  })

  test('goes into a file and back from it, sealed all the way', async ({ page, browser, baseURL }) => {
    const desk = await Desk.open(page)
    await desk.write(letter)
    await desk.keepOnDevice(words)
    await shelf(page).getByText('To a file, from a file').click()
    await shelf(page).getByRole('button', { name: 'Make a file' }).click()
    const link = shelf(page).getByRole('link', { name: 'Save kept.json' })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const file = await download.path()
    expect(download.suggestedFilename()).toBe('kept.json')
    expect(await readFile(file, 'utf8')).not.toMatch(/снег|chelintsev/)

    const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'en-GB' })
    const other = await elsewhere.newPage()
    const second = await Desk.open(other)
    await shelf(other).getByText('Keep this letter to go on later').click()
    await shelf(other).getByLabel('Passphrase', { exact: true }).fill('другая длинная фраза')
    await shelf(other).getByLabel('The same passphrase once more').fill('другая длинная фраза')
    await shelf(other).getByRole('button', { name: 'Keep on this device' }).click()
    await shelf(other).getByText('To a file, from a file').click()
    const read = shelf(other).getByRole('button', { name: 'Take it in' })
    const choose = shelf(other).getByLabel('A file made here before')
    await choose.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await read.click()
    await expect(shelf(other).getByText('This is not a file that our desk has made.')).toBeVisible()
    await choose.setInputFiles(file)
    await shelf(other).getByLabel('The passphrase of that file').fill(words)
    await read.click()
    await expect(shelf(other).getByText('1 thing taken in. Nothing was replaced.')).toBeVisible()
    await draftOf(other).click()
    await expect(second.letter()).toHaveValue(letter)
    await elsewhere.close()
  })

  test('notes a letter sent, when asked, and when to write again', async ({ page }) => {
    await Desk.open(page)
    await shelf(page).getByText('Keep this letter to go on later').click()
    await shelf(page).getByLabel('Passphrase', { exact: true }).fill(words)
    await shelf(page).getByLabel('The same passphrase once more').fill(words)
    await shelf(page).getByRole('button', { name: 'Keep on this device' }).click()
    await shelf(page).getByText('My letters sent').click()
    await shelf(page).getByLabel('Write again').selectOption('in 2 weeks')
    await shelf(page)
      .getByRole('button', { name: /^Note today’s letter to / })
      .click()
    await expect(shelf(page).getByText(/, sent on \d/)).toBeVisible()
    await expect(shelf(page).getByText(/^Write again on \d/)).toBeVisible()
    expect(await databases(page)).not.toMatch(/chelintsev|nudge|sent/i)
  })

  test('deletes everything: the box, caches, the worker, in every tab', async ({ page, context }) => {
    const desk = await Desk.open(page)
    await desk.write(letter)
    await desk.keepOnDevice(words)
    const other = await context.newPage()
    await Desk.open(other)
    await unlock(other)
    await expect(draftOf(other)).toBeVisible()
    await page.evaluate(async () => {
      await caches.open('pages')
      sessionStorage.setItem('x', '1')
    })
    await shelf(page).getByRole('button', { name: 'Delete everything here' }).click()
    await expect(shelf(page).getByRole('button', { name: 'Leave it' })).toBeFocused()
    await shelf(page).getByRole('button', { name: 'Delete now' }).click()
    await expect(shelf(page).getByText('Done. The key went first')).toBeVisible()
    await expect(shelf(page).getByText('We can’t reach what is outside this page')).toBeVisible()
    expect(await databases(page)).toBe('')
    expect(await page.evaluate(async () => [await caches.keys(), sessionStorage.length])).toEqual([[], 0])
    await expect(shelf(other).getByText('The kept letters were deleted')).toBeVisible()
    await expect(desk.letter()).toHaveValue(letter)
  })
})
