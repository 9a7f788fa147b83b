import { foldWord } from '@/lib/russian/fold'
import { looksLikeName } from '@/lib/russian/names'
import { isKnown, type Lexicon } from '@/lib/russian/read-word'
import type { Finding } from '@/lib/russian/types'

/** Text written in the second encoding and read in the first; the commonest accidents with Russian, likeliest first. */
const ACCIDENTS: readonly [readAs: string, written: string][] = [
  ['windows-1251', 'utf-8'],
  ['windows-1252', 'utf-8'],
  ['windows-1252', 'windows-1251'],
  ['windows-1251', 'koi8-r'],
  ['windows-1251', 'ibm866'],
  ['koi8-r', 'windows-1251'],
  ['ibm866', 'windows-1251'],
  ['windows-1252', 'koi8-r'],
  ['koi8-r', 'utf-8'],
  ['ibm866', 'utf-8'],
]

/** A line with fewer suspicious marks than this share of its letters is not looked at twice. */
const SUSPICIOUS_SHARE = 0.2
/** A reading counts as the repair when this share of its words is Russian (russian-check.md §5.2). */
const REPAIRED_SHARE = 0.6

/** Letters and signs that Russian, its neighbours and Latin languages hardly use, but broken encodings do. */
const SUSPICIOUS =
  /[\u0080-\u00bf\u00c0-\u00ff\u0402\u0403\u0409-\u040f\u0452\u0453\u0459-\u045f\u0490\u0491\u2018-\u203a\u20ac\u2116\u2122\u2500-\u25ff\ufffd№]/g
const SWAPPED_CASE = /(?<!\p{L})\p{Ll}\p{Lu}+(?!\p{L})/gu
const UTF8_PAIRS =
  /[ÐÑ][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]|[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u0490\u0491\u2013-\u2122№°-¿ЎўЈ¤Ґ¦§Ё©Є«¬®Ї±Ііґµ¶·ё№є»јЅѕї]/g
const LOST = /\ufffd|\?{2,}/g

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

const words = (text: string) => text.match(/\p{L}+/gu) ?? []

const isRussianWord = (lexicon: Lexicon, word: string) => {
  const folded = foldWord(word)
  return isKnown(lexicon, folded) || (/^\p{Lu}\p{Ll}/u.test(word) && looksLikeName(folded))
}

const shareKnown = (lexicon: Lexicon, text: string): number => {
  const all = words(text)
  const long = all.reduce((sum, word) => sum + word.length, 0)
  if (long === 0) return 0
  return all.reduce((sum, word) => sum + (isRussianWord(lexicon, word) ? word.length : 0), 0) / long
}

const byteTables = new Map<string, Map<string, number>>()

/** Which byte each character stands for in a one-byte encoding. */
function bytesOf(encoding: string): Map<string, number> {
  const seen = byteTables.get(encoding)
  if (seen) return seen
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(Uint8Array.of(byte)), byte)
  byteTables.set(encoding, table)
  return table
}

/** Undoes one accident; null when the text can't have come about that way. */
function undo(text: string, readAs: string, written: string): string | null {
  const table = bytesOf(readAs)
  const bytes: number[] = []
  for (const character of text) {
    const byte = table.get(character)
    if (byte !== undefined) bytes.push(byte)
    else if (/[\p{L}\p{M}]/u.test(character)) return null
    else bytes.push(...new TextEncoder().encode(character))
  }
  // A byte lost on the way spoils its letter alone: the rest is still worth reading.
  return new TextDecoder(written)
    .decode(Uint8Array.from(bytes))
    .replaceAll('\ufffd', written === 'utf-8' ? '�' : '')
}

function repairLine(lexicon: Lexicon, line: string): string | null {
  let best: string | null = null
  let bestShare = REPAIRED_SHARE
  for (const [readAs, written] of ACCIDENTS) {
    const read = undo(line, readAs, written)
    if (read === null || read === line || read.includes('\ufffd')) continue
    // What was broken once reads cleanly when put right.
    if (count(read, SUSPICIOUS) > read.length / 10) continue
    const share = shareKnown(lexicon, read)
    if (share > bestShare) {
      best = read
      bestShare = share
    }
  }
  return best
}

/** Is the line broken, and what did it say? `null` for a sound line. */
function readBroken(lexicon: Lexicon, line: string): { fix: string | null } | null {
  const letters = count(line, /[\p{L}\ufffd]/gu)
  const lost = line.match(LOST)?.reduce((sum, run) => sum + run.length, 0) ?? 0
  if (count(line, /\ufffd/g) >= 2 || (lost >= 4 && lost > letters)) return { fix: null }
  if (letters < 2) return null
  const share = shareKnown(lexicon, line)
  if (share > 0.5) return null
  const marked = count(line, SUSPICIOUS) / line.length >= SUSPICIOUS_SHARE
  const swapped = count(line, SWAPPED_CASE) * 3 >= words(line).length
  // Some accidents give plain capitals («ОЕ ЪОБМБ»): what a shout says is looked at again unless most of it is known.
  const shouted = line === line.toUpperCase()
  if (!marked && !swapped && !shouted && share > 0.1) return null
  const fix = repairLine(lexicon, line)
  if (fix !== null) return { fix }
  return count(line, UTF8_PAIRS) * 3 > letters && count(line, UTF8_PAIRS) >= 3 ? { fix: null } : null
}

/**
 * Lines in a broken encoding, with what they said where it can still be read: «РџСЂРёРІРµС‚» → «Привет».
 * Works line by line, because a letter may hold one pasted broken line.
 */
export function findMojibake(lexicon: Lexicon, text: string): Finding[] {
  const findings: Finding[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    // Not trim(): a no-break space may be a letter here.
    const line = match[0].replace(/^[ \t\r]+|[ \t\r]+$/g, '')
    if (line === '') continue
    const broken = readBroken(lexicon, line)
    if (!broken) continue
    const start = match.index + match[0].indexOf(line)
    findings.push({
      start,
      end: start + line.length,
      kind: 'mojibake',
      ...(broken.fix !== null && { fix: broken.fix }),
    })
  }
  return findings
}
