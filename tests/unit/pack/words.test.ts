import { describe, expect, it } from 'vitest'
import { packPhrases, packWordsOf } from '@/components/pack/pack-words'
import { packJobOf } from '@/lib/pack/job-of'
import { emptyPlan, reducePlan } from '@/lib/pack/plan'
import { loadLabels } from '@/lib/phrases/labels'
import { layoutSheets } from '@/lib/print/layout-sheets'
import { makePackPeople } from '../../factories/pack'

const t = ((key: string, values?: { own?: string }) => (values?.own ? `${key} ${values.own}` : key)) as never

describe('the sentences of a pack', () => {
  it.each(['en', 'de', 'ru'])('are whole in %s, each phrase beside what it means', async (language) => {
    const { phrases, hints } = packWordsOf(await loadLabels(language), t)
    expect(phrases.pairs).toHaveLength(packPhrases.length)
    for (const { ru, own } of phrases.pairs) {
      expect(ru).toMatch(/^\p{Script=Cyrillic}/u)
      expect(ru).not.toMatch(/[{}|]|Имя/u)
      expect(own).not.toBe('')
      expect(own).not.toMatch(/[{}|]|Имя/u)
      if (language !== 'ru') expect(own).not.toMatch(/\p{Script=Cyrillic}/u)
    }
    expect(hints.lines.length).toBeGreaterThanOrEqual(8)
  })

  it('gives both forms where a man is addressed otherwise than a woman', async () => {
    const { pairs } = packWordsOf(await loadLabels('en'), t).phrases
    expect(pairs.map(({ ru }) => ru)).toContain('Дорогой …! / Дорогая …!')
    expect(
      pairs.filter(({ ru }) => ru.includes(' / ')).every(({ own }) => own.startsWith('phrases.both ')),
    ).toBe(true)
  })

  it('fit on one page of A4', async () => {
    const words = packWordsOf(await loadLabels('de'), t)
    const plan = reducePlan(reducePlan(emptyPlan, { type: 'picked', ids: ['test-1'], on: true }), {
      type: 'set',
      options: { parts: ['phrases'] },
    })
    const laid = layoutSheets(packJobOf(makePackPeople(1), plan, words, 'de'))
    expect(laid.ok && laid.sheets.length).toBe(1)
  })
})
