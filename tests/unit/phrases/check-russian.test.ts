import { expect, it } from 'vitest'
import { phrases } from '@/lib/phrases/phrasebook'
import { loadRussian } from '@/lib/russian/assets'
import { checkRussian } from '@/lib/russian/check-russian'
import { listVariants } from './variants'

const russian = await loadRussian()

it('gives the Russian check nothing to find, whatever the variant', () => {
  const found = new Set<string>()
  const checked = new Set<string>()
  for (const { phrase, text } of listVariants(phrases)) {
    if (checked.has(text)) continue
    checked.add(text)
    for (const { kind, start, end } of checkRussian(russian, text).findings) {
      found.add(`${phrase.id}: ${kind} ${text.slice(start, end)}`)
    }
  }
  expect(checked.size).toBeGreaterThan(1_500)
  expect([...found]).toEqual([])
})
