import { describe, expect, it } from 'vitest'
import { planList } from '@/lib/server/import/list/plan-list'
import { readTable } from '@/lib/server/import/list/read-table'
import type { StopRecord } from '@/lib/server/import/list/stop-list'
import type { Verdict } from '@/lib/server/import/list/verdict'
import { makeFacility } from '../../../factories/facility'
import { makePlacement, makePrisoner } from '../../../factories/prisoner'

const address = {
  postcode: '601967',
  district: null,
  city: null,
  locality: 'п. Придуманный',
  street: 'ул. Сказочная',
  house: 'д. 7',
  extra: null,
}
const ik6 = makeFacility({
  id: 'vla-ik-96',
  name: { ru: 'ФКУ ИК-96 УФСИН России по Владимирской области', basis: 'confirmed', common: null },
  kind: 'ik',
  number: 96,
  region: { iso: 'RU-VLA', ru: 'Владимирская область' },
  address,
  postcodes: [],
})
const sizo = makeFacility({
  ...ik6,
  id: 'mow-sizo-92',
  kind: 'sizo',
  number: 92,
  name: { ru: 'ФКУ СИЗО-92 ГУФСИН России по г. Москве', basis: 'confirmed', common: 'Небылица' },
  region: { iso: 'RU-MOW', ru: 'Москва' },
  address: {
    ...address,
    postcode: '109382',
    locality: 'г. Москва',
    street: 'ул. Вымышленная',
    house: 'д. 1',
  },
})
const closed = makeFacility({
  ...ik6,
  id: 'vla-ik-97',
  number: 97,
  name: { ru: 'ФКУ ИК-97 УФСИН России по Владимирской области', basis: 'confirmed', common: null },
  address: { ...address, postcode: '601122', street: 'ул. Закрытая' },
  status: { is: 'closed', on: '2025-12-25', seen: null },
})
const seen = { source: 'made-up', url: 'https://example.org/primerov', on: '2025-03-30' }
const person = makePrisoner({ placements: [makePlacement({ facility: 'vla-ik-96', seen })] })
const woman = makePrisoner({
  id: 'made-up-2',
  slug: 'obraztsova',
  sex: 'f',
  name: {
    ...person.name,
    surname: 'Небылицына',
    given: 'Алёна',
    patronymic: 'Петровна',
    latin: 'Alyona Nebylitsyna',
    latinAliases: [],
    alternatives: [],
  },
  addressee: null,
  birth: '1980-02-03',
  placements: [makePlacement({ facility: 'mow-sizo-92', seen })],
  seen: [{ fact: 'record', ...seen, url: 'https://example.org/nebylitsyna' }],
})
const freed = makePrisoner({
  id: 'made-up-3',
  slug: 'freed',
  name: {
    ...person.name,
    surname: 'Вольнов',
    given: 'Дмитрий',
    patronymic: null,
    latin: 'Dmitry Volnov',
    alternatives: [],
  },
  birth: '1975',
  status: { is: 'released', on: '2025-01-22' },
  addressStatus: 'none',
  placements: [],
})
const dead = makePrisoner({
  id: 'made-up-4',
  slug: 'dead',
  name: {
    ...person.name,
    surname: 'Покойнов',
    given: 'Роман',
    patronymic: null,
    latin: 'Roman Pokoynov',
    alternatives: [],
  },
  birth: null,
  status: { is: 'deceased', on: '2024-12-18' },
  addressStatus: 'none',
  placements: [],
})
const stops: StopRecord[] = [
  {
    id: 'stop-1',
    name: 'Остановкин Лев',
    kind: 'person',
    status: 'deceased',
    on: '2025-02',
    seen: { publisher: 'Made-up', url: null, on: '2026-01-01' },
  },
]
const directory = {
  sources: [
    { id: 'made-up', name: 'Made-up List', kind: 'publisher' as const, homepage: 'https://example.org/' },
  ],
  facilities: [ik6, sizo, closed],
  prisoners: [person, woman, freed, dead],
  stops,
}
const headings = 'ФИО;Дата рождения;Учреждение;Индекс;Адрес;Статус;Источник;Проверено'
const place = 'ФКУ ИК-96 УФСИН России по Владимирской области'
const street = 'Владимирская область, п. Придуманный, ул. Сказочная, д. 7'

function plan(...lines: string[]) {
  return planList(readTable([headings, ...lines].join('\r\n')), directory, { today: '2026-11-21' })
}
const line = (changes: Record<number, string> = {}) =>
  [
    'Примеров Пример Примерович',
    '17.05.1990',
    place,
    '601967',
    street,
    'в заключении',
    'https://example.org/primerov',
    '30.03.2025',
  ]
    .map((cell, at) => changes[at] ?? cell)
    .join(';')

const cases: [string, Record<number, string>, Verdict][] = [
  ['clean', {}, 'accept'],
  ['another date order', { 1: '1990-05-17' }, 'accept'],
  ['a month in German', { 1: '17. Mai 1990' }, 'accept'],
  ['a month in English', { 1: 'May 17, 1990' }, 'accept'],
  ['two digits', { 1: '17.05.90' }, 'accept+note'],
  ['a day number', { 1: '33010' }, 'repair'],
  ['a letter among digits', { 1: '17.O5.1990' }, 'repair'],
  ['no such day', { 1: '30.02.1990' }, 'reject field'],
  ['the future', { 1: '17.05.2090' }, 'reject field'],
  ['two readings', { 1: '05/07/1990' }, 'ask'],
  ['another year', { 1: '17.05.1991' }, 'ask'],
  ['no patronymic', { 0: 'Примеров Пример' }, 'match'],
  ['the dative', { 0: 'Примерову Примеру Примеровичу' }, 'match'],
  ['another order', { 0: 'Пример Примерович Примеров' }, 'match'],
  ['capitals', { 0: 'ПРИМЕРОВ ПРИМЕР ПРИМЕРОВИЧ' }, 'match'],
  ['Latin letters in a word', { 0: 'Пpимepoв Пример Примерович' }, 'repair'],
  ['a Greek letter', { 0: 'Примерοв Пример Примерович' }, 'repair'],
  ['invisible characters', { 0: 'При\u200bме\u00adров Пример Примерович' }, 'repair'],
  ['wrong layout', { 0: 'Ghbvthjd Ghbvth Ghbvthjdbx' }, 'repair'],
  ['initials', { 0: 'Примеров П. П.' }, 'ask'],
  ['a slip in the surname', { 0: 'Прмиеров Пример Примерович' }, 'ask'],
  ['known alternative in brackets', { 0: 'Примеров (Образцов) Пример Примерович' }, 'accept'],
  ['a Latin alias', { 0: 'Primer Primeroff' }, 'match'],
  ['a formula for a name', { 0: '=1+1' }, 'reject row'],
  ['a formula elsewhere', { 4: '=cmd|calc' }, 'reject field'],
  ['text kept as text', { 3: '"=""601967"""' }, 'repair'],
  ['five digits', { 3: '60196' }, 'reject field'],
  ['a blank in the code', { 3: '601 967' }, 'repair'],
  ['another region’s code', { 3: '610967' }, 'warn'],
  ['another code of the region', { 3: '601697' }, 'warn'],
  ['a short name', { 2: 'ИК-96, Владимирская область' }, 'accept'],
  ['a name in Latin letters', { 2: 'IK-96, Vladimir' }, 'accept'],
  ['no such place', { 2: 'ФКУ ИК-99 УФСИН России по Владимирской области' }, 'ask'],
  ['a closed place', { 2: closed.name.ru, 3: '601122', 4: '' }, 'warn'],
  ['place and address of two regions', { 4: 'г. Москва, ул. Вымышленная, д. 1', 3: '109382' }, 'ask'],
  ['another place at the same time', { 2: sizo.name.ru, 3: '109382', 4: '' }, 'ask'],
  ['another place, older', { 2: sizo.name.ru, 3: '109382', 4: '', 7: '30.03.2024' }, 'accept+note'],
  ['another place, newer', { 2: sizo.name.ru, 3: '109382', 4: '', 7: '30.10.2026' }, 'accept+note'],
  ['no address', { 2: '', 3: '', 4: 'адрес уточняется' }, 'accept+note'],
  ['a status nobody knows', { 5: 'хорошо' }, 'ask'],
  ['a German status', { 5: 'in Haft' }, 'accept'],
  ['reported free', { 5: 'вышла на свободу' }, 'warn'],
  ['no page', { 6: 'от друзей' }, 'reject field'],
  ['freed', { 0: 'Вольнов Дмитрий', 1: '1975' }, 'warn'],
  ['freed, short name', { 0: 'Дима Вольнов', 1: '' }, 'warn'],
  ['dead', { 0: 'Покойнов Роман', 1: '' }, 'block'],
  ['dead, dative', { 0: 'Покойнову Роману', 1: '' }, 'block'],
  ['on the stop list', { 0: 'Остановкину Льву', 1: '' }, 'block'],
  [
    'е for ё',
    { 0: 'Небылицына Алена Петровна', 1: '03.02.1980', 2: sizo.name.ru, 3: '109382', 4: '' },
    'match',
  ],
  ['somebody new', { 0: 'Черновиков Иван Петрович', 1: '01.02.1980', 6: 'https://example.org/x' }, 'accept'],
  ['new, initials only', { 0: 'Черновиков И. П.', 1: '01.02.1980' }, 'ask'],
  ['new, in Latin letters', { 0: 'Ivan Chernovikov', 1: '01.02.1980' }, 'ask'],
  ['new, dative', { 0: 'Черновикову Ивану Петровичу', 1: '01.02.1980' }, 'ask'],
  ['no name', { 0: '' }, 'reject row'],
]

describe('rows of a list about invented people', () => {
  it.each(cases)('%s', (_, changes, verdict) => {
    const { rows } = plan(line(changes))
    expect([rows[0]?.verdict, rows[0]?.messages]).toEqual([verdict, rows[0]?.messages])
  })

  it('skips empty rows, rejects shifted ones and names the first row of a person', () => {
    const { rows } = plan(line(), ';;;;;;;', `;${line()}`, line({ 0: 'Примеров Пример' }), `${line()};лишнее`)
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      'accept',
      'skip',
      'reject row',
      'duplicate',
      'reject row',
    ])
    expect(rows[2]?.messages.join(' ')).toContain('the same person as row 1')
    expect(rows[3]?.messages.join(' ')).toContain('the same person as row 1')
  })

  it('moves a person for newer evidence only, and keeps the earlier place', () => {
    const older = plan(line({ 2: sizo.name.ru, 3: '109382', 4: '', 7: '30.03.2024' }))
    expect(older.prisoners).toEqual([])
    const [moved] = plan(line({ 2: sizo.name.ru, 3: '109382', 4: '', 7: '30.10.2026' })).prisoners
    expect(moved?.placements.map(({ facility, current }) => [facility, current])).toEqual([
      ['mow-sizo-92', true],
      ['vla-ik-96', false],
    ])
    expect(moved?.placements[0]?.seen).toEqual({
      source: 'made-up',
      url: 'https://example.org/primerov',
      on: '2026-10-30',
    })
  })

  it('never reopens the freed and the dead, whatever the row says', () => {
    const { prisoners } = plan(
      line({ 0: 'Вольнов Дмитрий', 1: '1975', 7: '30.10.2026' }),
      line({ 0: 'Покойнов Роман', 1: '', 7: '30.10.2026' }),
    )
    expect(prisoners).toEqual([])
  })

  it('adds somebody new with what the row says and nothing else', () => {
    const row = line({ 0: 'Черновиков Иван Петрович', 1: '1980', 6: 'https://news.example/x', 7: '2026' })
    const { prisoners, sources } = plan(row, row)
    expect(prisoners).toHaveLength(1)
    expect(prisoners[0]).toMatchObject({
      name: { surname: 'Черновиков', given: 'Иван', patronymic: 'Петрович', latin: 'Ivan Chernovikov' },
      birth: '1980',
      sex: 'm',
      termEndsBy: null,
      placements: [{ facility: 'vla-ik-96', current: true, seen: { on: '2026' } }],
    })
    expect(sources).toEqual([
      { id: 'site-news-example', name: 'news.example', kind: 'publisher', homepage: 'https://news.example/' },
    ])
  })
})
