import { Eyo, safeDictionary } from 'eyo-kernel'
import Typograf from 'typograf'
import { foldWord } from '@/lib/russian/fold'
import { maskAddresses } from '@/lib/russian/tokens'

/** What a change is about, for the preview: the reader is told in their own words. */
export type TypographyKind = 'quotes' | 'dash' | 'yo' | 'ellipsis' | 'noBreak' | 'spacing'

/** One place that would be set better. UTF-16 offsets, `end` exclusive; `fix` takes the place of `start…end`. */
export type TypographyChange = { start: number; end: number; kind: TypographyKind; fix: string }

/**
 * The rules of `typograf` that set a letter, and no other: those that know HTML, money, phone numbers or spelling
 * stay off. Trimming stays off too: the writer's lines are the writer's.
 */
const RULES = [
  'common/punctuation/quote',
  'common/punctuation/hellip',
  'ru/dash/main',
  'ru/dash/directSpeech',
  'ru/dash/years',
  'ru/dash/daysMonth',
  'common/space/delRepeatSpace',
  'common/space/delBeforePunctuation',
  'common/space/afterComma',
  'common/space/afterExclamationMark',
  'common/space/afterQuestionMark',
  'ru/space/afterHellip',
  'common/nbsp/afterShortWord',
  'common/nbsp/beforeShortLastWord',
  'common/nbsp/beforeShortLastNumber',
  'common/nbsp/afterNumber',
  'ru/nbsp/abbr',
  'ru/nbsp/afterNumberSign',
  'ru/nbsp/beforeParticle',
  'ru/nbsp/centuries',
  'ru/nbsp/dayMonth',
  'ru/nbsp/initials',
  'ru/nbsp/year',
  'ru/nbsp/years',
]

const typograf = new Typograf({ locale: ['ru', 'en-US'], disableRule: '*', enableRule: RULES })

const eyo = new Eyo()
eyo.dictionary.set(safeDictionary)

/** `typograf` reads tags and entities of HTML; a letter has none, so what looks like them is hidden from it. */
const HTML = '&<>'
const VEILS = '\ue000\ue001\ue002'
const VEILED = /[\ue000-\ue002]/
const veil = (text: string) => text.replace(/[&<>]/g, (sign) => VEILS[HTML.indexOf(sign)] as string)
const unveil = (text: string) =>
  text.replace(/[\ue000-\ue002]/g, (sign) => HTML[VEILS.indexOf(sign)] as string)

const WORD = /[А-ЯЁа-яё]+/g
const LETTER = /[\p{L}\p{N}]/gu

/**
 * ё where there is no other reading. A capitalised word only if it is a common word too («Еще»): the list knows
 * surnames, and a name is spelled as its papers have it.
 */
function restoreYo(word: string, keep: ReadonlySet<string>): string {
  if (!/[её]/i.test(word) || keep.has(foldWord(word))) return word
  const lower = word.toLowerCase()
  const restored = eyo.dictionary.restoreWord(lower)
  if (restored === lower || restored.length !== word.length) return word
  return [...word]
    .map((letter, i) =>
      restored[i] === 'ё' ? (letter === 'Е' ? 'Ё' : letter === 'е' ? 'ё' : letter) : letter,
    )
    .join('')
}

function kindOf(before: string, after: string): TypographyKind {
  if (/["'«»„“”]/.test(before) && /[«»„“]/.test(after)) return 'quotes'
  if (/[—–]/.test(after)) return 'dash'
  if (after.includes('…')) return 'ellipsis'
  return after.includes('\u00a0') ? 'noBreak' : 'spacing'
}

/** One change from `old`, which begins at `start`, to `fresh`, without what they share at either end. */
function changeOf(start: number, old: string, fresh: string): TypographyChange[] {
  if (old === fresh) return []
  const shorter = Math.min(old.length, fresh.length)
  let head = 0
  while (head < shorter && old[head] === fresh[head]) head++
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  const [was, fix] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)]
  return [{ start: start + head, end: start + old.length - tail, kind: kindOf(was, fix), fix }]
}

/** The changes of what stands between two letters: sign by sign where there are as many as before («- "» → « — «»). */
function changesOfGap(start: number, old: string, fresh: string): TypographyChange[] {
  const [parts, freshParts] = [old.split(/(\S)/), fresh.split(/(\S)/)]
  if (parts.length !== freshParts.length) return changeOf(start, old, fresh)
  let at = start
  return parts.flatMap((part, i) => {
    const changes = changeOf(at, part, freshParts[i] as string)
    at += part.length
    return changes
  })
}

/** The places where two texts differ that have the same letters: what stands between two letters, or a letter's ё. */
function changesBetween(before: string, after: string): TypographyChange[] {
  const [letters, freshLetters] = [[...before.matchAll(LETTER)], [...after.matchAll(LETTER)]]
  if (letters.length !== freshLetters.length) return []
  const changes: TypographyChange[] = []
  let [at, atAfter] = [0, 0]
  for (const [i, { index, 0: letter }] of letters.entries()) {
    const fresh = freshLetters[i] as RegExpExecArray
    if (foldWord(letter) !== foldWord(fresh[0])) return []
    changes.push(...changesOfGap(at, before.slice(at, index), after.slice(atAfter, fresh.index)))
    at = index + letter.length
    atAfter = fresh.index + fresh[0].length
    if (letter !== fresh[0]) changes.push({ start: index, end: at, kind: 'yo', fix: fresh[0] })
  }
  return [...changes, ...changesOfGap(at, before.slice(at), after.slice(atAfter))]
}

/**
 * What good Russian typography would change: «quotes» with „inner“ ones, dashes, no-break spaces, ё where it is sure.
 * Never a letter but е → ё, never a name of `keep`, never an address of the net. Applied, it finds nothing more to do.
 *
 * @example findTypography('Еще "идет" дождь', []) // Е→Ё, "→«, е→ё, "→»
 */
export function findTypography(text: string, keep: readonly string[]): TypographyChange[] {
  // Signs of no alphabet, private to some font: what they mean we can't know.
  if (VEILED.test(text)) return []
  const kept = new Set(keep.flatMap((phrase) => phrase.split(/[\s-]+/)).map(foldWord))
  const set = unveil(typograf.execute(veil(text))).replace(WORD, (word) => restoreYo(word, kept))
  const masked = maskAddresses(text)
  return changesBetween(text, set).filter(({ start, end }) => {
    const [from, to] = [Math.max(0, start - 1), end + 1]
    return masked.slice(from, to) === text.slice(from, to)
  })
}
