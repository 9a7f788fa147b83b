import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { languages } from '@/lib/i18n/languages'

const root = path.resolve(import.meta.dirname, '..', '..', '..')

/** Every so many entries in the ordinary run; all of them with FULL=1. */
const stride = process.env.FULL ? 1 : 23

function read(name: 'prisoners' | 'facilities'): { id: string; slug?: string }[] {
  const file: unknown = JSON.parse(readFileSync(path.join(root, 'prisma/directory', `${name}.json`), 'utf8'))
  const list = Array.isArray(file) ? file : Object.values(file as object).find(Array.isArray)
  return list as { id: string; slug?: string }[]
}

/** Keys of sentences show on a page only where a sentence is missing: `verdict.write.say`. */
const bareKey = />\s*[a-z]+(?:\.[a-zA-Z0-9]+){1,3}\s*</

for (const { tag } of languages) {
  test(`every page of the directory is whole in ${tag}`, async ({ request }) => {
    test.setTimeout(600_000)
    const paths = [
      ...read('prisoners').map(({ slug, id }) => `/${tag}/prisoners/${slug ?? id}`),
      ...read('facilities').map(({ id }) => `/${tag}/facilities/${id}`),
    ].filter((_, index) => index % stride === 0)
    expect(paths.length).toBeGreaterThan(50)
    for (const page of paths) {
      const answer = await request.get(page)
      expect(answer.status(), page).toBe(200)
      const html = await answer.text()
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      expect(main, page).not.toMatch(/\{\{|\}\}|>undefined<|>null<|\[object |NaN|Invalid Date/)
      expect(bareKey.exec(main)?.[0] ?? null, page).toBeNull()
      expect(main, page).toMatch(/<h1>[^<]{3,}<\/h1>/)
    }
  })
}
