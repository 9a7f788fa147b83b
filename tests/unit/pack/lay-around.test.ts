import { describe, expect, it } from 'vitest'
import { packJobOf } from '@/lib/pack/job-of'
import { layAround } from '@/lib/pack/lay-around'
import { piecesOf } from '@/lib/pack/pieces'
import { emptyPlan, reducePlan } from '@/lib/pack/plan'
import type { PackOptions } from '@/lib/pack/types'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Job, Sheet } from '@/lib/print/types'
import { makePackPeople, makePackPerson, packWords } from '../../factories/pack'
import { makeRecipient } from '../../factories/recipient'

function jobFor(
  people = makePackPeople(6),
  options: Partial<PackOptions> = {},
  texts = new Map<string, string>(),
) {
  let plan = reducePlan(emptyPlan, {
    type: 'picked',
    ids: people.map(({ recipient }) => recipient.id),
    on: true,
  })
  plan = reducePlan(plan, { type: 'set', options })
  for (const [id, text] of texts) plan = reducePlan(plan, { type: 'gaveOwn', id, own: { text } })
  return packJobOf(people, plan, packWords, 'en')
}

const said = (sheets: readonly Sheet[]) =>
  sheets.flatMap(({ frames }) =>
    frames.flatMap(({ boxes }) => boxes.flatMap((box) => (box.type === 'text' ? [box.text] : []))),
  )

describe('layAround', () => {
  it('lays out everybody where nothing is wrong', () => {
    const laid = layAround(jobFor())
    expect(laid).toMatchObject({ kept: [0, 1, 2, 3, 4, 5], faults: [], problems: [] })
    expect(laid.sheets.length).toBeGreaterThan(6)
  })

  it('names those whose text does not fit or can’t be printed, and goes on with the rest', () => {
    const texts = new Map([
      ['test-2', 'Слово '.repeat(600)],
      ['test-5', 'Привет 😀'],
    ])
    const laid = layAround(jobFor(undefined, {}, texts))
    expect(laid.kept).toEqual([0, 2, 3, 5])
    expect(laid.faults.map(({ letter, problem }) => [letter, problem.code])).toEqual([
      [1, 'text.tooLong'],
      [4, 'text.unprintable'],
    ])
    expect(laid.job?.letters.map(({ number }) => number)).toEqual([1, 3, 4, 6])
    // Profile cards keep the numbers of the list: a card that was handed round already stays right.
    expect(
      said(laid.sheets.filter(({ part }) => part === 'profiles')).filter((text) => /^№/.test(text)),
    ).toEqual(['№\u00a01', '№\u00a03', '№\u00a04', '№\u00a06'])
  })

  it('names somebody whose address does not fit', () => {
    const far = makeRecipient({ id: 'test-2' })
    const institution = `${'Очень длинное учреждение с весьма подробным названием '.repeat(12)}№ 99`
    const people = [
      makePackPerson(1),
      makePackPerson(2, { recipient: { ...far, address: { ...far.address, institution } } }),
    ]
    const laid = layAround(jobFor(people))
    expect(laid.kept).toEqual([0])
    expect(laid.faults).toEqual([{ letter: 1, problem: { code: 'address.tooLong', letter: 1 } }])
  })

  it('finds whose profile has a sign that no face has', () => {
    const people = makePackPeople(3)
    people[1] = makePackPerson(2, { profile: { name: 'Ivan 漢', lines: [] } })
    const laid = layAround(jobFor(people))
    expect(laid.kept).toEqual([0, 2])
    expect(laid.faults.map(({ letter, problem }) => [letter, problem.code])).toEqual([
      [1, 'words.unprintable'],
    ])
  })

  it.each<[string, Partial<Job>, string]>([
    ['the sender’s lines', { sender: { lines: ['漢'] } }, 'sender.unprintable'],
    ['too many lines of the sender', { sender: { lines: Array(30).fill('Anna Probe') } }, 'sender.tooLong'],
    ['nobody to print for', { letters: [] }, 'job.empty'],
  ])('stops at %s', (_, change, code) => {
    const laid = layAround({ ...jobFor(), ...change })
    expect(laid.job).toBeNull()
    expect(laid.sheets).toEqual([])
    expect(laid.problems.map((problem) => problem.code)).toEqual([code])
  })

  it('stops where the pack’s own sentences are at fault', () => {
    const job = jobFor()
    const hints = { title: '漢', lines: [] }
    const laid = layAround({ ...job, pack: { ...job.pack!, hints } })
    expect(laid.problems.map(({ code }) => code)).toEqual(['words.unprintable'])
    expect(laid.faults).toEqual([])
  })

  it('has nothing to print where everybody is at fault', () => {
    const long = 'Слово '.repeat(600)
    const laid = layAround(
      jobFor(
        makePackPeople(2),
        {},
        new Map([
          ['test-1', long],
          ['test-2', long],
        ]),
      ),
    )
    expect(laid.job).toBeNull()
    expect(laid.faults).toHaveLength(2)
  })
})

describe('piecesOf', () => {
  it('makes one piece of what all share, then one for each addressee', () => {
    const job = jobFor(makePackPeople(3))
    const pieces = piecesOf(job)
    expect(pieces.map(({ letter }) => letter)).toEqual([null, 0, 1, 2])
    expect(pieces[0]?.job.pack?.parts).toEqual(['tally', 'hints', 'phrases'])
    expect(pieces[0]?.job.letters).toHaveLength(3)
    expect(pieces[2]?.job.pack?.parts).toEqual(['cards', 'profiles'])
    expect(pieces[2]?.job.letters.map(({ recipient }) => recipient.id)).toEqual(['test-2'])
  })

  it('numbers a piece as the whole does', () => {
    const piece = piecesOf(jobFor(makePackPeople(3))).at(-1)!
    const laid = layoutSheets(piece.job)
    expect(laid.ok && said(laid.sheets)).toContain('№\u00a03')
  })

  it.each<[Partial<PackOptions>, (number | null)[]]>([
    [{ parts: ['cards'] }, [0, 1]],
    [{ parts: ['tally'] }, [null]],
    [{ parts: [] }, []],
  ])('%j makes pieces %j', (options, letters) => {
    expect(piecesOf(jobFor(makePackPeople(2), options)).map(({ letter }) => letter)).toEqual(letters)
  })

  it('is nothing of a job that is no pack', () => {
    const { pack: _, ...job } = jobFor()
    expect(piecesOf(job)).toEqual([])
  })
})
