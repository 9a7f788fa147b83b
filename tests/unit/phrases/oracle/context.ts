import type { Context } from '@/lib/phrases/types'
import { best, lower, type Word } from './clauses'
import type { Reading } from './morphology'

const singular = new Set(['я', 'меня', 'мне', 'мной', 'мною'])
const plural = new Set(['мы', 'нас', 'нам', 'нами'])

/** «У нас», «к нам»: over here, also of one writer. */
const overHere = new Set('у к до от над из среди вокруг между все всех всем'.split(' '))

/** What a household or a town has in common: one writer may say «наш дом», but not «наше письмо». */
const shared = /^(город|дом|двор|окн|улиц|парк|площад|кров|театр|кухн|сад|стран|кра)/

const together = (words: readonly string[]) =>
  /(^| )(мы с (вами|тобой)|мы все|все мы)( |$)/.test(words.join(' '))

/** Nouns and adjectives that «чаять», «солить», «душить», «лудить», «горячить» share a form with. */
const likeVerbs = new Set('чаем чаю солью душу лужу горячим'.split(' '))

/** «Мы», «желаем» of one writer; «я», «желаю» of several. */
export function checkWriterNumber(clause: readonly Word[], { writer }: Context): string[] {
  const words = clause.map(lower)
  const youAndI = together(words)
  return clause.flatMap((word, at) => {
    const first = likeVerbs.has(words[at] ?? '')
      ? []
      : word.readings.filter(
          ({ pos, person, mood }) => pos === 'VERB' && person === '1per' && mood !== 'impr',
        )
    if (writer === 'pl') {
      const one =
        singular.has(words[at] ?? '') || first.some(({ number }) => number === 'sing') || isOf(word, 'мой')
      return one ? [`several writers: ${word.text}`] : []
    }
    const here = overHere.has(words[at - 1] ?? '')
    const ours = isOf(word, 'наш') && !shared.test(words[at + 1] ?? '') && !shared.test(words[at + 2] ?? '')
    const many =
      (plural.has(words[at] ?? '') && !here && !youAndI) ||
      (first.length > 0 && first.every(({ number }) => number === 'plur') && !youAndI) ||
      ours
    return many ? [`one writer: ${word.text}`] : []
  })
}

const isOf = (word: Word, lemma: string) =>
  word.readings.some((reading) => reading.pos === 'ADJF' && reading.lemma === lemma)

const ty = new Set(['ты', 'тебя', 'тебе', 'тобой', 'тобою'])
const vy = new Set(['вы', 'вас', 'вам', 'вами'])

/** Ты-forms in a letter on Вы and the other way round; «Вы» of one person has a capital. */
export function checkRegister(clause: readonly Word[], { register }: Context): string[] {
  return clause.flatMap((word) => {
    const reading = best(word)
    const second =
      isSecond(reading) && !word.readings.some(({ tense, pos }) => tense === 'past' || pos === 'ADJF')
    const toTy =
      ty.has(lower(word)) ||
      lower(word) === 'здравствуй' ||
      isOf(word, 'твой') ||
      (second && reading?.number === 'sing')
    const toVy =
      vy.has(lower(word)) ||
      lower(word) === 'здравствуйте' ||
      isOf(word, 'ваш') ||
      (second && reading?.number === 'plur')
    if (register === 'vy' && toTy) return [`on Вы: ${word.text}`]
    if (register === 'ty' && toVy) return [`on ты: ${word.text}`]
    const small = (vy.has(lower(word)) || isOf(word, 'ваш')) && !/^В/.test(word.text)
    return small ? [`small letter: ${word.text}`] : []
  })
}

const isSecond = (reading: Reading | undefined) =>
  reading?.pos === 'VERB' &&
  (reading.person === '2per' || (reading.mood === 'impr' && reading.person !== '1per'))

const genders: Record<string, string> = { m: 'masc', f: 'femn' }

/** Words that tell a gender: verbs in the past, short adjectives and participles, adjectives as predicates. */
const tellsGender = ({ pos, tense, number }: Reading) =>
  number === 'sing' && ((pos === 'VERB' && tense === 'past') || pos === 'ADJS' || pos === 'PRTS')

/** «Я узнала» of a man, «буду рад» of a woman, anything gendered of one who prefers not to say. */
export function checkWriterGender(clause: readonly Word[], { writer }: Context): string[] {
  const flags = clause.flatMap((word) => {
    const glad = /^(рад|рада|рады|благодар[её]н|благодарна|благодарны|счастлив[аы]?)$/.exec(lower(word))
    if (!glad) return []
    const wanted = { m: /[дн]$|в$/, f: /а$/, pl: /ы$/, x: /^$/ }[writer]
    return wanted.test(lower(word)) ? [] : [`writer ${writer}: ${word.text}`]
  })
  for (const [subject, number] of [
    ['я', 'sing'],
    ['мы', 'plur'],
  ] as const) {
    if (!clause.some((word) => lower(word) === subject)) continue
    for (const word of clause) {
      const reading = best(word)
      const past = reading?.pos === 'VERB' && reading.tense === 'past' && reading.gender !== 'neut'
      if (past && reading.number !== number) flags.push(`${subject} … ${word.text}`)
      if (!reading || !tellsGender(reading) || reading.gender === 'neut' || subject === 'мы') continue
      if (reading.gender !== genders[writer]) flags.push(`writer ${writer}: я … ${word.text}`)
    }
  }
  return flags
}

/** «Я — обычные люди», «мы — сова»: a pronoun, a dash, and a noun of the other number. */
export function checkPredicate(before: readonly Word[], after: readonly Word[]): string[] {
  const [subject, ...more] = before
  const wanted = subject && more.length === 0 ? { я: 'sing', мы: 'plur' }[lower(subject)] : undefined
  if (!wanted) return []
  const noun = after.find((word) => best(word)?.pos === 'NOUN')
  const nominative = noun?.readings.filter(({ cases, pos }) => pos === 'NOUN' && cases === 'nomn') ?? []
  if (!noun || nominative.length === 0 || nominative.some(({ number }) => number === wanted)) return []
  return [`${subject?.text} — ${noun.text}`]
}

/** «Ваша Анна», «Ваши Анна и Пауль»: the word before the writer's name tells who signs. */
export function checkSignature(clause: readonly Word[], { writer, name }: Context): string[] {
  const first = name?.split(' ')[0]
  return clause.flatMap((word, at) => {
    if (clause[at + 1]?.text !== first || !(isOf(word, 'ваш') || isOf(word, 'твой'))) return []
    const fits = word.readings.some(({ cases, gender, number }) => {
      if (cases !== 'nomn' || writer === 'x') return false
      return writer === 'pl' ? number === 'plur' : number === 'sing' && gender === genders[writer]
    })
    return fits ? [] : [`writer ${writer}: ${word.text} ${first}`]
  })
}

/** «Дорогая» of a man, «ты мечтала» of a man, «Вы мечтал» of anyone. */
export function checkAddressee(
  clause: readonly Word[],
  { addressee, register }: Context,
  call: string,
): string[] {
  const wanted = genders[addressee]
  const flags: string[] = []
  const name = call.split(' ')[0]
  clause.forEach((word, at) => {
    const next = clause[at + 1]
    const reading = best(word)
    const before = next?.text === name ? word.readings.filter(({ pos }) => pos === 'ADJF') : []
    const fits = before.some(({ cases, gender }) => cases === 'nomn' && gender === wanted)
    if (before.length > 0 && !fits) flags.push(`addressee ${addressee}: ${word.text} ${next?.text}`)
    const alone = /^один$|^одна$/.test(lower(word)) && lower(clause[at - 1] ?? word) === 'не'
    if (alone && reading?.gender !== wanted) flags.push(`addressee ${addressee}: ${word.text}`)
  })
  const subjectAt = clause.findIndex((word) => ['ты', 'вы'].includes(lower(word)))
  if (subjectAt < 0) return flags
  for (const word of clause) {
    const reading = best(word)
    if (!reading || reading.gender === 'neut') continue
    const told = (reading.pos === 'VERB' && reading.tense === 'past') || reading.pos === 'ADJS'
    if (!told || reading.gender === 'neut') continue
    if (register === 'ty' ? reading.gender !== wanted : reading.number !== 'plur') {
      flags.push(`addressee ${addressee}: ${clause[subjectAt]?.text} … ${word.text}`)
    }
  }
  return flags
}
