import { describe, expect, it } from 'vitest'
import { prisonerRecord } from '@/lib/prisoner/record'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

const refused = (change: object) =>
  prisonerRecord
    .safeParse({ ...makePrisoner(), ...change })
    .error?.issues.map(({ path }) => path.join('.')) ?? []

describe('a person’s record', () => {
  it('is taken as it is', () => {
    expect(prisonerRecord.parse(makePrisoner())).toEqual(makePrisoner())
  })

  const { name, case: facts } = makePrisoner()
  const cases: [string, object][] = [
    ['slug', { slug: 'Primer Primerov' }],
    // A Latin «o» in a Cyrillic name would misprint on the card.
    ['name.surname', { name: { ...name, surname: 'Примерoв' } }],
    ['name.latin', { name: { ...name, latin: 'Примеров' } }],
    ['addressee.text', { addressee: { text: 'Примерову Примеру, 29.03.', case: 'dative' } }],
    ['addressee.case', { addressee: { text: 'Примерова', case: 'genitive' } }],
    ['birth', { birth: '17.05.1990' }],
    ['status.is', { status: { is: 'free', on: null } }],
    ['services.0', { services: ['pigeon'] }],
    ['case.groups.0', { case: { ...facts, groups: ['nobodys'] } }],
    ['case.sentence.months', { case: { ...facts, sentence: { ...facts.sentence, months: 0 } } }],
    ['placements.0.postcode', { placements: [makePlacement({ postcode: '12345' })] }],
    ['placements', { placements: [makePlacement(), makePlacement()] }],
    ['placements', { placements: [] }],
    ['placements', { placements: [makePlacement({ current: false })] }],
    ['events.0.kind', { events: [{ kind: 'vanished', after: null, before: null }] }],
    ['seen', { seen: [] }],
  ]
  it.each(cases)('is refused for %s', (field, change) => {
    expect(refused(change)).toEqual([field])
  })

  it('needs no address where none is published', () => {
    expect(refused({ addressStatus: 'none', placements: [] })).toEqual([])
    expect(refused({ addressStatus: 'previous', placements: [makePlacement({ current: false })] })).toEqual(
      [],
    )
  })

  it.each(['case_summary', 'notes'])('has no room for %s', (field) => {
    expect(prisonerRecord.safeParse({ ...makePrisoner(), [field]: 'prose' }).success).toBe(false)
  })
})
