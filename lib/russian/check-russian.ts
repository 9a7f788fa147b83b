import { findForeignSentence } from '@/lib/russian/checks/foreign-sentence'
import { findForeignWords } from '@/lib/russian/checks/foreign-word'
import { findHomoglyphs } from '@/lib/russian/checks/homoglyph'
import { findMisspelt } from '@/lib/russian/checks/misspelt'
import { findMojibake } from '@/lib/russian/checks/mojibake'
import { foldWord } from '@/lib/russian/fold'
import type { Russian } from '@/lib/russian/open'
import { partLanguages, spanOfPiece } from '@/lib/russian/pieces'
import { readSentence, type SentenceReading, settleLatin } from '@/lib/russian/read-sentence'
import { type Lexicon, lexiconOf, readWord, type WordReading } from '@/lib/russian/read-word'
import { restoreBlanked } from '@/lib/russian/restore-blanked'
import { splitSentences } from '@/lib/russian/sentences'
import { maskAddresses, type Token, tokenize } from '@/lib/russian/tokens'
import type { CheckOptions, CheckResult, Finding } from '@/lib/russian/types'
import { judge, type SentenceVerdict } from '@/lib/russian/verdict'

/** Blanks out spans, keeping every offset. */
function blankOut(text: string, spans: readonly Finding[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of spans) {
    rest += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return rest + text.slice(at)
}

/** Reads each different word once. */
function readWords(lexicon: Lexicon, tokens: readonly Token[]): WordReading[] {
  const seen = new Map<string, WordReading>()
  return tokens.map((token) => {
    const key = token.sign ? `${token.text}.` : token.text
    const known = seen.get(key)
    if (known) return { ...known, token }
    const reading = readWord(lexicon, token)
    seen.set(key, reading)
    return reading
  })
}

function findingsOf(lexicon: Lexicon, sentence: SentenceReading, verdict: SentenceVerdict): Finding[] {
  if (verdict !== 'russian') return findForeignSentence(sentence, verdict)
  const lookAlikes = findHomoglyphs(lexicon, sentence.words)
  const taken = new Set(lookAlikes.map((finding) => finding.start))
  const foreign = findForeignWords(lexicon, sentence.words).filter((finding) => !taken.has(finding.start))
  for (const finding of foreign) taken.add(finding.start)
  return [...lookAlikes, ...foreign, ...findMisspelt(lexicon, sentence.words, taken)]
}

/**
 * Is this text Russian, and where is it not? Offsets are UTF-16 code units, `end` exclusive. Never throws, whatever
 * the text; time grows with its length.
 *
 * @example checkRussian(russian, 'Привет! Як справи?').findings
 * // [{ start: 8, end: 18, kind: 'foreign-sentence' }]
 */
export function checkRussian(russian: Russian, text: string, options: CheckOptions = {}): CheckResult {
  const keep = new Set((options.keep ?? []).flatMap((phrase) => phrase.split(/[\s-]+/)).map(foldWord))
  const lexicon = lexiconOf(russian, keep)
  const broken = findMojibake(lexicon, text)
  const masked = maskAddresses(blankOut(text, broken))
  const words = readWords(lexicon, tokenize(masked))
  let next = 0
  const read = splitSentences(masked).flatMap((span) => {
    const from = next
    while (next < words.length && (words[next] as WordReading).token.start < span.end) next++
    const inside = words.slice(from, next)
    return partLanguages(masked, inside).map((piece) =>
      readSentence(
        lexicon,
        masked,
        spanOfPiece(masked, span, inside, piece),
        inside.slice(piece.from, piece.to),
      ),
    )
  })
  const sentences = settleLatin(read)
  const { verdict, sentenceVerdicts } = judge(sentences, broken)
  const findings = sentences.flatMap((sentence, i) =>
    findingsOf(lexicon, sentence, sentenceVerdicts[i] ?? 'neutral'),
  )
  return {
    verdict,
    isRussian: verdict === 'undetermined' ? null : verdict === 'russian',
    findings: [...broken, ...findings.map((finding) => restoreBlanked(text, masked, finding))].sort(
      (a, b) => a.start - b.start,
    ),
  }
}
