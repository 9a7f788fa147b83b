import { type CaseGroup, caseGroups } from '@/lib/prisoner/case-tags'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import type { PersonStatus } from '@/lib/prisoner/status'
import { romanise } from '@/lib/text/romanise/romanise'
import { englishPress } from '@/lib/text/romanise/schemes/english-press'
import { seeded } from './seeded'

// Surnames of paper, ink and invention: nobody is called Конвертожкин.
const beginnings =
  'Образц Пример Выдум Небыл Сказк Рисун Чернил Конверт Марк Почт Строч Бумаж Листоч Точк Скобк Абзац Кавыч Черновик'
const middles = 'ал ел ин ич ун ыш ар ем ид ожк ушк етк ябк айк ейн урж ощ иш ак уш'
const endings = 'ов ев ин ский енко ук ян дзе'
const given = {
  m: 'Иван Пётр Сергей Дмитрий Алексей Юрий Михаил Артём Руслан Айдар Рустем Илья Евгений Фёдор Степан',
  f: 'Анна Мария Ольга Ксения Дарья Юлия Алина Евгения Вера Надежда',
}
const fathers = 'Иван Пётр Серге Юрь Михайл Руслан Ильи'
const statuses: readonly (readonly [PersonStatus, number])[] = [
  ['imprisoned', 70],
  ['pretrial', 16],
  ['compulsory_treatment', 3],
  ['in_transit', 2],
  ['unknown', 3],
  ['house_arrest', 1],
  ['released', 4],
  ['deceased', 1],
]
const words = (line: string) => line.split(' ')

/** `count` people who do not exist, each at one of `facilities`; the same for the same seed. */
export function inventPeople(count: number, facilities: readonly string[], seed = 2026): PrisonerRecord[] {
  const below = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const day = (from: number, years: number) =>
    `${from + below(years)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`
  const statusOf = () => {
    let rest = below(100)
    for (const [status, share] of statuses) {
      rest -= share
      if (rest < 0) return status
    }
    return 'imprisoned'
  }
  return Array.from({ length: count }, (_, at): PrisonerRecord => {
    const sex = below(8) === 0 ? 'f' : 'm'
    const surname =
      pick(words(beginnings)) +
      pick(words(middles)) +
      (below(3) > 0 ? pick(words(middles)) : '') +
      pick(words(endings))
    const name = {
      surname,
      given: pick(words(given[sex])),
      patronymic: `${pick(words(fathers))}${sex === 'f' ? 'овна' : 'ович'}`,
    }
    const latin = romanise(`${name.given} ${name.surname}`, englishPress).replace(/[^A-Za-z' -]/g, '')
    const status = statusOf()
    const away =
      status === 'released' || status === 'deceased' || status === 'house_arrest' || status === 'in_transit'
    const seenOn = below(12) === 0 ? null : day(2024, 3)
    const url = `https://example.org/invented/${at}`
    // A few places hold many, most hold few, as in the world.
    const facility = facilities[Math.floor((below(10_000) / 10_000) ** 2 * facilities.length)] as string
    return {
      id: `invented-${at}`,
      slug: `invented-${at}`,
      name: { ...name, latin, latinAliases: [], alternatives: [], splitUncertain: false },
      addressee: null,
      sex,
      birth: below(10) === 0 ? null : day(1950, 55),
      birthYearDisputed: false,
      status: { is: status, on: day(2024, 2) },
      addressStatus: away ? 'none' : 'published',
      services: below(3) === 0 ? ['zonatelecom'] : [],
      detainedSince: day(2018, 7),
      termEndsBy: day(2026, 10),
      case: {
        key: null,
        groups: [...new Set<CaseGroup>(Array.from({ length: below(4) }, () => pick(caseGroups)))],
        articles: [{ article: pick(['207.3', '280.3', '205.5', '282.2', '275']), part: '2', point: null }],
        sentence: {
          months: 12 + below(240),
          life: false,
          regime: 'general',
          verdictOn: day(2022, 3),
          uncertain: false,
        },
      },
      events: [],
      placements: away
        ? []
        : [
            {
              facility,
              current: true,
              from: null,
              to: null,
              arrivedAfter: null,
              arrivedBefore: null,
              unit: null,
              wording: null,
              postcode: null,
              presumed: false,
              seen: { source: 'invented', url, on: seenOn },
            },
          ],
      seen: [{ fact: 'record', source: 'invented', url, on: seenOn }],
    }
  })
}
