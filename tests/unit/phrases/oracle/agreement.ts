import { best, isNominal, lower, type Word } from './clauses'
import type { Reading } from './morphology'

/** Cases that prepositions govern (Русская грамматика, 1980, §1655 ff.). */
const governs: Record<string, string> = {
  в: 'accs loct',
  во: 'accs loct',
  на: 'accs loct',
  о: 'loct accs',
  об: 'loct accs',
  обо: 'loct',
  при: 'loct',
  из: 'gent',
  изо: 'gent',
  от: 'gent',
  до: 'gent',
  без: 'gent',
  у: 'gent',
  для: 'gent',
  после: 'gent',
  около: 'gent',
  возле: 'gent',
  вокруг: 'gent',
  среди: 'gent',
  кроме: 'gent',
  вместо: 'gent',
  ради: 'gent',
  к: 'datv',
  ко: 'datv',
  с: 'ablt gent accs',
  со: 'ablt gent accs',
  над: 'ablt',
  перед: 'ablt',
  между: 'ablt gent',
  под: 'ablt accs',
  за: 'ablt accs',
  через: 'accs',
  про: 'accs',
  сквозь: 'accs',
  по: 'datv loct accs',
}

/** «в основном», «на улице по-настоящему»: adverbs between a preposition and its noun. */
const skipped = new Set(['не', 'очень', 'самого', 'уже', 'ещё', 'еще', 'так'])

const agree = (adjective: Reading, noun: Reading) =>
  (noun.indeclinable || adjective.cases === noun.cases || noun.cases === '') &&
  adjective.number === noun.number &&
  (adjective.number === 'plur' || adjective.gender === noun.gender || noun.gender === '')

const adjectives = ({ readings }: Word) => readings.filter(({ pos }) => pos === 'ADJF' || pos === 'PRTF')
const nouns = ({ readings }: Word) => readings.filter(({ pos }) => pos === 'NOUN')

/** A preposition and the case of what follows, adjectives and their noun included. */
export function checkPrepositions(clause: readonly Word[]): string[] {
  return clause.flatMap((word, at) => {
    const cases = governs[lower(word)]?.split(' ')
    if (!cases) return []
    const next = clause.slice(at + 1).find((other) => !skipped.has(lower(other)))
    if (!next || next.readings.length === 0) return []
    const nominal = next.readings.filter(isNominal)
    if (nominal.length === 0) return []
    const fitting = nominal.filter((reading) => reading.indeclinable || cases.includes(reading.cases))
    if (fitting.length === 0) return [`${word.text} + ${next.text}`]
    const noun = clause[clause.indexOf(next) + 1]
    const heads = fitting.filter(({ pos }) => pos === 'ADJF' || pos === 'PRTF')
    if (!noun || heads.length < fitting.length || nouns(noun).length < noun.readings.length) return []
    if (heads.some(({ pronominal }) => pronominal) && lower(next).length < 4) return []
    const whole = heads.some((head) => nouns(noun).some((each) => agree(head, each)))
    return whole || noun.readings.length === 0 ? [] : [`${word.text} + ${next.text} ${noun.text}`]
  })
}

/** Pronouns that may stand before a noun without agreeing: «всё лето», «то время» agree, «это осень» does not. */
const loose = new Set([
  'это',
  'все',
  'всё',
  'то',
  'сам',
  'сама',
  'сами',
  'самое',
  'что',
  'одно',
  'другие',
  'многие',
])

/** An adjective and the noun right after it. */
export function checkAdjectives(clause: readonly Word[]): string[] {
  return clause.flatMap((word, at) => {
    const next = clause[at + 1]
    if (!next || loose.has(lower(word)) || lower(clause[at - 1] ?? word) === 'больше всего') return []
    const heads = adjectives(word)
    const surelyAdjective = heads.length > 0 && heads.length === word.readings.length
    const surelyNoun = next.readings.length > 0 && nouns(next).length === next.readings.length
    if (!surelyAdjective || !surelyNoun) return []
    const fits = heads.some((head) => nouns(next).some((each) => agree(head, each)))
    // Two, three and four take the genitive singular with a plural adjective: «три новых письма».
    const counted = clause
      .slice(Math.max(0, at - 2), at)
      .some((other) => other.readings.some(({ pos }) => pos === 'NUMR') || /^\d/.test(other.text))
    return fits || counted ? [] : [`${word.text} ${next.text}`]
  })
}

const persons: Record<string, [person: string, number: string]> = {
  я: ['1per', 'sing'],
  мы: ['1per', 'plur'],
  ты: ['2per', 'sing'],
  вы: ['2per', 'plur'],
}

/** A personal pronoun and the first verb of its clause, on either side. */
export function checkPronounVerbs(clause: readonly Word[]): string[] {
  return clause.flatMap((word, at) => {
    const wanted = persons[lower(word)]
    if (!wanted) return []
    const verbs = clause.filter((other) => best(other)?.pos === 'VERB')
    const verb = verbs.find((other) => clause.indexOf(other) > at) ?? verbs.at(-1)
    if (!verb) return []
    const [person, number] = wanted
    const fits = verb.readings.some(
      (reading) =>
        reading.pos === 'VERB' &&
        (reading.tense === 'past'
          ? reading.number === number
          : reading.person === person && reading.number === number),
    )
    return fits ? [] : [`${word.text} … ${verb.text}`]
  })
}

/** Nouns of time that stand in the accusative without a preposition: «каждый день птицы поют». */
const times = new Set(
  'день год вечер утро раз час минуту неделю ночь весну лето осень зиму месяц время'.split(' '),
)

/** The first nominative noun of a clause without a pronoun subject, and the verb after it. */
export function checkNounVerbs(clause: readonly Word[]): string[] {
  if (
    clause.some(
      (word) => lower(word) in persons || ['кто', 'что', 'он', 'она', 'они', 'это'].includes(lower(word)),
    )
  )
    return []
  const verbAt = clause.findIndex((word) => best(word)?.pos === 'VERB')
  if (verbAt < 1) return []
  const before = clause.slice(0, verbAt)
  if (before.some((word) => lower(word) === 'и')) return []
  const subjectAt = before.findIndex(
    (word, at) =>
      best(word)?.pos === 'NOUN' &&
      ['nomn', 'accs'].includes(best(word)?.cases ?? '') &&
      word.readings.some(({ cases, pos }) => pos === 'NOUN' && cases === 'nomn') &&
      !word.readings.some(({ pos }) => pos === 'ADVB') &&
      !times.has(lower(word)) &&
      !governed(before, at),
  )
  const subject = before[subjectAt]
  const verb = clause[verbAt]
  if (
    !subject ||
    !verb ||
    (best(verb)?.person ?? '').startsWith('1') ||
    (best(verb)?.person ?? '').startsWith('2')
  )
    return []
  if (best(verb)?.mood === 'impr') return []
  const fits = subject.readings
    .filter(({ pos, cases }) => pos === 'NOUN' && cases === 'nomn')
    .some((noun) =>
      verb.readings.some(
        (reading) =>
          reading.pos === 'VERB' &&
          reading.number === noun.number &&
          (reading.tense !== 'past' || reading.number === 'plur' || reading.gender === noun.gender),
      ),
    )
  return fits ? [] : [`${subject.text} … ${verb.text}`]
}

/** Does a preposition, a number or «много» stand before the noun, adjectives between? */
function governed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before) return false
  if (
    lower(before) in governs ||
    /^\d/.test(before.text) ||
    ['нет', 'много', 'сколько'].includes(lower(before))
  )
    return true
  return (adjectives(before).length > 0 || nouns(before).length > 0) && governed(words, at - 1)
}

const pluralRules = new Intl.PluralRules('ru')
const counted: Record<string, [cases: string, number: string]> = {
  one: ['nomn', 'sing'],
  few: ['gent', 'sing'],
  many: ['gent', 'plur'],
}

/** A number in digits and the noun after it. «Лет» counts as the plural of «год», «человек» as that of «человек». */
export function checkNumbers(clause: readonly Word[]): string[] {
  return clause.flatMap((word, at) => {
    const next = clause[at + 1]
    if (!/^\d+$/.test(word.text) || !next || nouns(next).length === 0) return []
    const rule = pluralRules.select(Number(word.text))
    const [cases, number] = counted[rule] ?? ['gent', 'plur']
    if (number === 'plur' && ['лет', 'человек'].includes(lower(next))) return []
    if (rule !== 'many' && lower(next) === 'лет') return [`${word.text} ${next.text}`]
    const fits = nouns(next).some((noun) => noun.cases === cases && noun.number === number)
    // In a date the day is an ordinal: «21 ноября».
    const month = /^(январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)/.test(
      lower(next),
    )
    return fits || month ? [] : [`${word.text} ${next.text}`]
  })
}
