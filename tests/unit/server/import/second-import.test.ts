import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { planList } from '@/lib/server/import/list/plan-list'
import { readTable } from '@/lib/server/import/list/read-table'
import { makeFacility } from '../../../factories/facility'
import { makePlacement, makePrisoner } from '../../../factories/prisoner'

const colony = (number: number, iso: string, ru: string, region: string) =>
  makeFacility({
    id: `made-up-ik-${number}`,
    kind: 'ik',
    number,
    name: { ru: `ФКУ ИК-${number} УФСИН России по ${region}`, basis: 'confirmed', common: null },
    region: { iso, ru },
  })
const facilities = [
  colony(96, 'RU-VLA', 'Владимирская область', 'Владимирской области'),
  colony(97, 'RU-KIR', 'Кировская область', 'Кировской области'),
  colony(98, 'RU-MO', 'Республика Мордовия', 'Республике Мордовия'),
]
const person = (id: string, surname: string, given: string, latin: string, birth: string | null) =>
  makePrisoner({
    id,
    slug: id,
    name: {
      surname,
      given,
      patronymic: 'Иванович',
      latin,
      latinAliases: [],
      alternatives: [],
      splitUncertain: false,
    },
    birth,
    addressee: null,
    placements: [makePlacement({ facility: 'made-up-ik-96' })],
    seen: [{ fact: 'record', source: 'made-up', url: `https://example.org/known-${id}`, on: '2025-03-30' }],
  })
const standing = [
  person('known-1', 'Сказочников', 'Пётр', 'Petr Skazochnikov', '1980-02-03'),
  person('known-2', 'Чернилин', 'Илья', 'Ilya Chernilin', null),
]
const sources = [
  { id: 'made-up', name: 'Made-up List', kind: 'publisher' as const, homepage: 'https://example.org/' },
]

const planFor = (lines: readonly string[], prisoners: readonly PrisonerRecord[]) =>
  planList(
    readTable(['ФИО;Дата рождения;Учреждение;Источник;Проверено', ...lines].join('\n')),
    { sources, facilities, prisoners, stops: [] },
    { today: '2026-11-21' },
  )

/** The directory as it stands after a plan. */
const after = (prisoners: readonly PrisonerRecord[], changed: readonly PrisonerRecord[]) => [
  ...new Map([...prisoners, ...changed].map((one) => [one.id, one])).values(),
]

const row = (name: string, birth: string, at: number, page: number, on = '01.11.2026') =>
  `${name};${birth};${facilities[at]?.name.ru};https://example.org/${page};${on}`

describe('a list imported twice', () => {
  it('takes whom a row names over whom a row above only may mean', () => {
    const { rows, prisoners } = planFor(
      [row('Чернилион Илья Иванович', '', 1, 1), row('Чернилин Илья Иванович', '', 2, 2)],
      standing,
    )
    expect(rows.map(({ verdict, id }) => [verdict, id])).toEqual([
      ['ask', 'known-2'],
      ['accept+note', 'known-2'],
    ])
    expect(prisoners.map(({ placements }) => placements[0]?.facility)).toEqual(['made-up-ik-98'])
  })

  it('lets a row name somebody whom a row below brings in', () => {
    const { rows } = planFor(
      [row('Pavel Bumazhin', '', 0, 1), row('Бумажин Павел Иванович', '01.01.1970', 0, 2)],
      standing,
    )
    expect(rows[1]?.verdict).toBe('accept')
    expect(rows[0]?.id).toBe(rows[1]?.id)
    expect(rows[0]?.messages.join(' ')).toContain('the same person as row 2')
  })

  // Few names, near to one another, so that the rows are about the same people, or seem to be.
  const name = fc.constantFrom(
    'Сказочников Пётр Иванович',
    'Сказочников Петр',
    'Сказочников П. И.',
    'Сказошников Пётр Иванович',
    'СКАЗОЧНИКОВ ПЁТР ИВАНОВИЧ',
    'Skazochnikov Petr',
    'Чернилин Илья Иванович',
    'Чернилину Илье Ивановичу',
    'Чернилион Илья Иванович',
    'Ильин Чернил Иванович',
    'Бумажин Павел Иванович',
    'Бумажин Павел',
    'Бумажкин Павел Иванович',
    'Pavel Bumazhin',
    'Бумажина Павла',
    'Бумажина Анна Ивановна',
    'Павел',
  )
  const birth = fc.constantFrom('', '03.02.1980', '01.01.1970', '11.12.1969', '1970', '31.02.1970')
  const day = fc.constantFrom('01.11.2026', '05.11.2026', '2024', '')
  const list = fc.array(
    fc
      .record({ name, birth, at: fc.nat(2), page: fc.nat(40), on: day })
      .map(({ name, birth, at, page, on }) => row(name, birth, at, page, on)),
    { minLength: 1, maxLength: 14 },
  )

  it('changes nothing the second time, whatever stands in it', () => {
    fc.assert(
      fc.property(list, (lines) => {
        const first = planFor(lines, standing)
        const second = planFor(lines, after(standing, first.prisoners))
        expect(second.prisoners).toEqual([])
      }),
      { seed: 11, numRuns: process.env.FULL === '1' ? 5000 : 400 },
    )
  })
})
