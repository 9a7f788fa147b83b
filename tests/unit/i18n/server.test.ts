import { describe, expect, it } from 'vitest'
import { getTranslators } from '@/lib/i18n/server'

describe('the translators of a language', () => {
  it('say a sentence the second time as the first, with its own number', async () => {
    const { facilities } = await getTranslators('en')
    for (const count of [1, 2, 1, 2])
      expect(facilities('profile.people', { count })).toBe(
        count === 1 ? '1 person from the directory' : '2 people from the directory',
      )
  })

  it('tell numbers, keys, languages and words put in apart', async () => {
    const seen = new Set<string>()
    for (const lang of ['en', 'ru', 'de'] as const) {
      const { people, facilities } = await getTranslators(lang)
      for (const count of [1, 2, 5, 21]) seen.add(facilities('profile.people', { count }))
      for (const query of ['Образцов', 'Примеров']) seen.add(people('list.noneFor', { query }))
    }
    expect(seen.size).toBe(3 * (4 + 2))
  })

  it('are made once', async () => {
    expect(await getTranslators('de')).toBe(await getTranslators('de'))
  })
})
