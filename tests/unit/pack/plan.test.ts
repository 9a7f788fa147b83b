import { describe, expect, it } from 'vitest'
import { chosenOf, packJobOf } from '@/lib/pack/job-of'
import { papers } from '@/lib/pack/papers'
import { emptyPlan, reducePlan } from '@/lib/pack/plan'
import { findFormat } from '@/lib/print/formats'
import { layoutSheets } from '@/lib/print/layout-sheets'
import { makePackPeople, packWords } from '../../factories/pack'

const picked = reducePlan(emptyPlan, { type: 'picked', ids: ['test-3', 'test-1'], on: true })

describe('reducePlan', () => {
  it('adds people and takes them out, leaving the plan before as it was', () => {
    const less = reducePlan(picked, { type: 'picked', ids: ['test-3'], on: false })
    expect([...picked.chosen]).toEqual(['test-3', 'test-1'])
    expect([...less.chosen]).toEqual(['test-1'])
    expect(emptyPlan.chosen.size).toBe(0)
  })

  it('lets chance replace everybody but those who have a text', () => {
    const written = reducePlan(picked, { type: 'gaveOwn', id: 'test-1', own: { text: 'Привет!' } })
    const blank = reducePlan(written, { type: 'gaveOwn', id: 'test-3', own: { text: '  \n' } })
    const drawn = reducePlan(blank, { type: 'drew', ids: ['test-4'] })
    expect([...drawn.chosen]).toEqual(['test-1', 'test-4'])
    expect(drawn.own['test-1']?.text).toBe('Привет!')
  })

  it('keeps text and picture of a card apart', () => {
    const text = reducePlan(picked, { type: 'gaveOwn', id: 'test-1', own: { text: 'Да' } })
    const both = reducePlan(text, { type: 'gaveOwn', id: 'test-1', own: { design: null } })
    expect(both.own).toEqual({ 'test-1': { text: 'Да', design: null } })
  })

  it('changes nothing on paper with the way the files come', () => {
    const each = reducePlan(picked, { type: 'setOutput', output: { files: 'each' } })
    expect(each.output).toEqual({ files: 'each', named: false })
    expect(each.options).toBe(picked.options)
    expect(each.chosen).toBe(picked.chosen)
  })

  it('takes formats of the new paper along', () => {
    const letter = reducePlan(picked, { type: 'changedPaper', paper: 'letter' })
    expect(letter.options).toMatchObject({
      paper: 'letter',
      cards: 'quarter-4up-letter',
      labels: '5160',
      envelopes: 'no10',
    })
    expect(reducePlan(letter, { type: 'set', options: { ruled: false } }).options.ruled).toBe(false)
  })
})

describe('papers', () => {
  it.each(['a4', 'letter'] as const)('names forms that exist and lie on %s', (paper) => {
    const { format, cards, envelopes, labels } = papers[paper]
    expect(findFormat('pack', format)).not.toBeNull()
    for (const id of cards) expect(findFormat('card', id)).not.toBeNull()
    for (const id of envelopes) expect(findFormat('envelope', id)).not.toBeNull()
    for (const id of labels) expect(findFormat('label', id)).not.toBeNull()
  })
})

describe('packJobOf', () => {
  const people = makePackPeople(5)

  it('prints in the order of the list, numbered, whatever the order of choosing', () => {
    const job = packJobOf(people, picked, packWords, 'de')
    expect(chosenOf(people, picked).map(({ name }) => name)).toEqual(['Ivan Primerov 1', 'Ivan Primerov 3'])
    expect(job.letters.map(({ recipient, number }) => [recipient.id, number])).toEqual([
      ['test-1', 1],
      ['test-3', 2],
    ])
    expect(job.letters.map(({ design }) => design)).toEqual(['boat', 'waxwings'])
  })

  it('carries texts, sender and sentences, and lays out as it is', () => {
    const plan = reducePlan(
      reducePlan(picked, { type: 'gaveOwn', id: 'test-3', own: { text: 'Здравствуйте!' } }),
      { type: 'set', options: { sender: ' Anna Probe \n\n', posted: 'russia', flip: 'short' } },
    )
    const job = packJobOf(people, plan, packWords, 'de')
    expect(job).toMatchObject({
      kind: 'pack',
      format: 'pack-a4',
      sender: { lines: ['Anna Probe'] },
      posted: 'russia',
      flip: 'short',
      pack: { lang: 'de', ruled: true, ...packWords },
    })
    expect(job.letters.map(({ text }) => text)).toEqual(['', 'Здравствуйте!'])
    const laid = layoutSheets(job)
    expect(laid.ok && laid.sheets.map(({ part }) => part)).toEqual([
      'cards',
      'cards',
      'profiles',
      'tally',
      'hints',
      'phrases',
    ])
  })
})
