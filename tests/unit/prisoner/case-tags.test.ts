import { describe, expect, it } from 'vitest'
import { caseGroups, caseGroupsOf, caseKeyOf } from '@/lib/prisoner/case-tags'

describe('groups of cases', () => {
  it('come from the tags that say something of a case', () => {
    expect(caseGroupsOf(['все дела', 'дела журналистов', 'Москва', 'реальный срок'])).toEqual(['journalists'])
  })

  it('ignore tags of place, of stage and those nobody knows', () => {
    expect(caseGroupsOf(['Москва', 'идёт суд', 'Наши новости', 'выдуманный тег', '__proto__'])).toEqual([])
  })

  it('stand once each, in the table’s order, whatever order the tags came in', () => {
    const tags = ['преследование украинцев', 'украинский след', 'репрессии за антивоенную позицию']
    expect(caseGroupsOf(tags)).toEqual(['antiWar', 'ukrainians'])
    expect(caseGroupsOf([...tags].reverse())).toEqual(['antiWar', 'ukrainians'])
  })

  it('take the compilers’ key into account', () => {
    expect(caseGroupsOf([], 'network')).toEqual(['antifascists'])
    expect(caseGroupsOf(['дела журналистов'], 'treason')).toEqual(['journalists', 'treason'])
    expect(caseGroupsOf([], 'antiwar-speech')).toEqual(['antiWar'])
    expect(caseGroupsOf([], 'exchange-2024')).toEqual([])
  })

  it('are named apart', () => {
    expect(new Set(caseGroups).size).toBe(caseGroups.length)
  })
})

describe('hand-made cases', () => {
  const cases: [string | null, string | null][] = [
    ['network', 'network'],
    ['tyumen', 'tyumen'],
    ['other-anarchist', 'otherAnarchist'],
    ['moscow-case', 'moscowCase'],
    ['exchange-2024', 'exchange2024'],
    // Groups say these; they name no case of their own.
    ['treason', null],
    ['minor', null],
    ['other', null],
    ['unheard-of', null],
    [null, null],
  ]
  it.each(cases)('%s is %s', (key, known) => {
    expect(caseKeyOf(key)).toBe(known)
  })
})
