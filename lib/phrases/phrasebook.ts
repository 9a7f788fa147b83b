import { texts } from '@/lib/phrases/texts'
import { slotsOf } from './template'
import { type Phrase, type PhraseKind, type PhraseSource, type Topic, topics } from './types'

const { russian } = texts()

/** Every phrase, topic by topic. */
export const phrases: readonly Phrase[] = topics.flatMap((topic) =>
  russian[topic].map((source) => ({
    ...source,
    topic,
    kind: kindOf(topic, source),
    slots: listSlots(source),
  })),
)

const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]))

export function findPhrase(id: string): Phrase | undefined {
  return byId.get(id)
}

export function listPhrases(topic: Topic): readonly Phrase[] {
  return phrases.filter((phrase) => phrase.topic === topic)
}

/** Said by the source, or told by the mark at the end: a question asks, a closing line ends in a comma. */
function kindOf(topic: Topic, { kind, ru }: PhraseSource): PhraseKind {
  if (kind) return kind
  if (topic === 'signature') return 'signature'
  if (ru.endsWith('?')) return 'question'
  return ru.endsWith(',') ? 'valediction' : 'statement'
}

function listSlots({ ru, neutral }: PhraseSource): string[] {
  return [...new Set([...slotsOf(ru), ...(neutral === undefined ? [] : slotsOf(neutral))])]
}
