// `node --import tsx --conditions=react-server scripts/bench-search.ts [PEOPLE …]`: how long the index takes to
// build, what it weighs (rightly only under --expose-gc) and how long a query takes (p50, p95, slowest), with plainly invented people.
import { buildSearchIndex } from '@/lib/server/search/build-search-index'
import { prisonerEntry } from '@/lib/server/search/prisoner-entry'
import { search } from '@/lib/server/search/search'
import { romanise } from '@/lib/text/romanise/romanise'
import { englishPress } from '@/lib/text/romanise/schemes/english-press'
import { german } from '@/lib/text/romanise/schemes/german'

const beginnings =
  'Образ Пример Выдум Небыл Сказк Рисун Чернил Конверт Марк Почт Строч Бумаж Листоч Точк'.split(' ')
const middles = 'ал ел ин ич ов ун ыш ар ем ид ожк ушк етк ябк айк ейн урж ощ'.split(' ')
const endings = 'ов ев ин ский енко ук ян дзе ов ев'.split(' ')
const given = 'Иван Пётр Сергей Дмитрий Алексей Юрий Михаил Артём Руслан Айдар Рустем Илья Евгений'.split(' ')
const fathers = 'Иванович Петрович Сергеевич Юрьевич Михайлович Русланович'.split(' ')

/** The same stream of numbers at every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Person = { surname: string; given: string; patronymic: string }

function inventPeople(count: number): Person[] {
  const below = seeded(2026)
  const pick = (list: readonly string[]) => list[below(list.length)]!
  return Array.from({ length: count }, () => ({
    surname: pick(beginnings) + pick(middles) + (below(3) > 0 ? pick(middles) : '') + pick(endings),
    given: pick(given),
    patronymic: pick(fathers),
  }))
}

function queriesFor(people: readonly Person[]): Map<string, string[]> {
  const below = seeded(7)
  const sample = Array.from({ length: 300 }, () => people[below(people.length)]!)
  const spoil = (word: string) => {
    const place = 1 + below(word.length - 2)
    return word.slice(0, place) + word.slice(place + 1)
  }
  return new Map([
    ['exact, Cyrillic', sample.map(({ surname }) => surname)],
    ['German spelling', sample.map((of) => romanise(`${of.given} ${of.surname}`, german))],
    ['dative, three words', sample.map((of) => `${of.surname}у ${of.given}у ${of.patronymic}у`)],
    ['first two letters', sample.map(({ surname }) => surname.slice(0, 2))],
    ['typing error', sample.map(({ surname }) => spoil(romanise(surname, englishPress)))],
    [
      'typing error, two words',
      sample.map((of) => romanise(`${of.given} ${spoil(of.surname)}`, englishPress)),
    ],
    ['nobody', sample.map(({ surname }) => [...romanise(surname, englishPress)].reverse().join(''))],
    [
      'twelve odd words',
      sample.map(() => 'quartz whisky jumbled vexing dwarfs glyph sphinx fjord waltz nymph bucks junk'),
    ],
  ])
}

const milliseconds = (value: number) => value.toFixed(2).padStart(7)

for (const count of process.argv.length > 2
  ? process.argv.slice(2).map(Number)
  : [603, 6_030, 9_648, 20_000]) {
  const people = inventPeople(count)
  const entries = people.map((name, place) =>
    prisonerEntry({
      id: `invented-${place}`,
      slug: `invented-${place}`,
      name,
      namesLatin: [romanise(`${name.given} ${name.surname}`, englishPress)],
      otherNamesRu: [],
      facility: null,
      postcode: null,
    }),
  )
  globalThis.gc?.()
  const before = process.memoryUsage()
  const started = performance.now()
  const index = buildSearchIndex(entries)
  const built = performance.now() - started
  globalThis.gc?.()
  const after = process.memoryUsage()
  const weight = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1_048_576
  const surnames = new Set(people.map(({ surname }) => surname)).size
  console.log(
    `\n${count} people, ${surnames} surnames: built in ${Math.round(built)} ms, ` +
      `${index.vocabulary.keys.length} keys, about ${Math.round(weight)} MB${globalThis.gc ? '' : ' with garbage'}`,
  )
  console.log(`${'ms a query'.padEnd(26)}    p50     p95     max`)
  for (const [label, queries] of queriesFor(people)) {
    const times = queries.map((query) => {
      const start = performance.now()
      search(index, query, { limit: 20 })
      return performance.now() - start
    })
    times.sort((a, b) => a - b)
    const at = (share: number) =>
      milliseconds(times[Math.min(times.length - 1, Math.floor(times.length * share))]!)
    console.log(`${label.padEnd(24)} ${at(0.5)} ${at(0.95)} ${at(1)}`)
  }
}
