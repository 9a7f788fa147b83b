import type { LetterLength } from './answers'
import { findPhrase } from './phrasebook'
import type { PhraseSpan } from './spans'
import type { Part, Topic } from './types'

/** Topics that share a paragraph: the rest have one each. */
const sections: Partial<Record<Topic, string>> = {
  who: 'me',
  heard: 'me',
  city: 'me',
  questions: 'end',
  encouragement: 'end',
  practical: 'end',
  reply: 'end',
  closing: 'end',
}

/** Greeting, closing line and name stand on lines of their own. */
function paragraphOf(part: Part, length: LetterLength): string {
  const phrase = findPhrase(part.phraseId)
  if (!phrase) return 'own'
  const { kind, topic } = phrase
  if (kind === 'salutation' || kind === 'valediction' || kind === 'signature') return kind
  if (length === 'card') return 'card'
  return topic === 'greeting' ? 'me' : (sections[topic] ?? topic)
}

/**
 * The parts as one text, with the place of each: a card has one paragraph, a letter one for each subject.
 */
export function joinParts(
  parts: readonly Part[],
  length: LetterLength = 'letter',
): { text: string; spans: PhraseSpan[] } {
  let text = ''
  let before: string | null = null
  const spans = parts.map((part) => {
    const paragraph = paragraphOf(part, length)
    if (before !== null) text += paragraph === before ? ' ' : '\n'
    before = paragraph
    const start = text.length
    text += part.text
    return { start, end: text.length, phraseId: part.phraseId, choices: part.choices }
  })
  return { text, spans }
}
