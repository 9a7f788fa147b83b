import type { Context } from '@/lib/phrases/types'
import { best, lower, type Word } from './clauses'
import type { Reading } from './morphology'

const own = (lemma: string) => ['я', 'мой'].includes(lemma)
const singular = new Set(['я', 'меня', 'мне', 'мной', 'мною'])
const plural = new Set(['мы', 'нас', 'нам', 'нами'])

/** «У нас», «к нам», «мы с Вами» are good Russian of one writer too: over here, you and I, all people. */
const ofAll =
  /(?:^|\s)(?:[укдо]|до|над|для|из|среди|вокруг|между|все|всех|всем|оба|обоих)\s+(?:нас|нам|нами)|(?:мы|нас|нам) с (?:вами|тобой)|нами всеми|нас всех|нам всем|мы все|все мы/

/** «Мы», «желаем» of one writer; «я», «желаю» of several. */
export function checkWriterNumber(clause: readonly Word[], sentence: string, { writer }: Context): string[] {
  const together = ofAll.test(sentence.toLowerCase())
  return clause.flatMap((word) => {
    const reading = best(word)
    const verb = reading?.pos === 'VERB' && reading.person === '1per' && reading.mood !== 'impr'
    if (writer === 'pl') {
      const one = singular.has(lower(word)) || (verb && reading.number === 'sing') || isMine(word)
      return one ? [`several writers: ${word.text}`] : []
    }
    if (together) return []
    const many = plural.has(lower(word)) || (verb && reading.number === 'plur')
    return many ? [`one writer: ${word.text}`] : []
  })
}

const isMine = (word: Word) =>
  word.readings.some(({ lemma, pos }) => pos === 'ADJF' && own(lemma)) && best(word)?.pos !== 'VERB'

const ty = new Set(['ты', 'тебя', 'тебе', 'тобой', 'тобою'])
const vy = new Set(['вы', 'вас', 'вам', 'вами'])

/** Ты-forms in a letter on Вы and the other way round; «Вы» of one person has a capital. */
export function checkRegister(clause: readonly Word[], { register }: Context): string[] {
  return clause.flatMap((word) => {
    const reading = best(word)
    const second =
      isSecond(reading) && !word.readings.some(({ tense, pos }) => tense === 'past' || pos === 'ADJF')
    const toTy = ty.has(lower(word)) || lemmaOf(word) === 'твой' || (second && reading?.number === 'sing')
    const toVy = vy.has(lower(word)) || lemmaOf(word) === 'ваш' || (second && reading?.number === 'plur')
    if (register === 'vy' && toTy) return [`on Вы: ${word.text}`]
    if (register === 'ty' && toVy) return [`on ты: ${word.text}`]
    const small = (vy.has(lower(word)) || lemmaOf(word) === 'ваш') && !/^В/.test(word.text)
    return small ? [`small letter: ${word.text}`] : []
  })
}

const isSecond = (reading: Reading | undefined) =>
  reading?.pos === 'VERB' &&
  (reading.person === '2per' || (reading.mood === 'impr' && reading.person !== '1per'))

const lemmaOf = (word: Word) => word.readings.find(({ pos }) => pos === 'ADJF')?.lemma ?? ''

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
  const at = clause.findIndex((word) => lower(word) === 'я')
  if (at < 0) return flags
  for (const word of clause.slice(at + 1).concat(clause.slice(0, at))) {
    const reading = best(word)
    if (!reading || !tellsGender(reading) || reading.gender === 'neut') continue
    if (reading.gender !== genders[writer]) flags.push(`writer ${writer}: я … ${word.text}`)
  }
  return flags
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
    if (next?.text === name && reading?.pos === 'ADJF' && reading.gender !== wanted) {
      flags.push(`addressee ${addressee}: ${word.text} ${next?.text}`)
    }
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
