import { describe, expect, it } from 'vitest'
import { notices } from '@/lib/guide/notices'
import { rules } from '@/lib/guide/rules'
import { topics } from '@/lib/guide/topics'
import { namespaces, placeholders, pluralSets, readSentences, stem, tags } from './locale'

const everyPair = namespaces.flatMap((namespace) => tags.map((tag) => [namespace, tag] as const))

describe.each(everyPair)('%s in %s', (namespace, tag) => {
  const source = readSentences(namespace, 'en')
  const sentences = readSentences(namespace, tag)

  it('has the keys of the English source, no more and no fewer', () => {
    const stems = (keys: Iterable<string>) => [...new Set([...keys].map(stem))].sort()
    expect(stems(sentences.keys())).toEqual(stems(source.keys()))
  })

  it('has every plural form its language counts by', () => {
    const wanted = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort()
    for (const [key, categories] of pluralSets(sentences)) expect([key, categories]).toEqual([key, wanted])
  })

  it('fills in the same names', () => {
    const sourceByStem = new Map([...source].map(([key, sentence]) => [stem(key), sentence]))
    for (const [key, sentence] of sentences)
      expect([key, placeholders(sentence)]).toEqual([key, placeholders(sourceByStem.get(stem(key)) ?? '')])
  })

  it('leaves nothing empty, and no English behind', () => {
    for (const [key, sentence] of sentences) {
      expect(sentence.trim(), key).not.toBe('')
      if (tag !== 'en') expect(sentence, key).not.toBe(source.get(key))
    }
  })

  it('keys are camelCase', () => {
    for (const key of sentences.keys()) expect(stem(key)).toMatch(/^[a-z]\w*(\.([a-z][a-zA-Z0-9]*|A|B))*$/)
  })
})

/** A weak rule must say that somebody says it. */
const attribution = {
  en: /\b(says?|said|advises?|asks?|asked|suggests?|reports?|reported|gives? the order|point to|according to|writers? found)\b/i,
  ru: /(пишут?|говор(ит|ят|ил)|совету(ет|ют)|прос(ят|ила)|сообща(ет|ют|л)|сообщил|рассказал|называет|сказано|по словам|по сообщению|приводит)/iu,
  de: /(sagt|sagen|rät|raten|empfiehlt|empfehlen|berichte(t|te|n)|heißt es|hieß es|\bbat\b|bitten|nenn(t|en)|nannten|so ein Bericht|nach (den|Angaben)|verweist)/iu,
}

describe.each(tags)('the guide in %s', (tag) => {
  const sentences = readSentences('guide', tag)

  it('has a sentence for every rule and notice, and none to spare', () => {
    const wanted = [...rules, ...notices].map(({ sentence }) => sentence)
    const written = [...sentences.keys()].filter(
      (key) => /^(rule|notice)\./.test(key) && key !== 'notice.title',
    )
    expect(written.sort()).toEqual([...wanted].sort())
  })

  it('has a title, a summary and opening words for every topic', () => {
    const wanted = topics.flatMap(({ slug }) =>
      ['title', 'summary', 'intro'].map((part) => `topic.${slug}.${part}`),
    )
    expect([...sentences.keys()].filter((key) => key.startsWith('topic.')).sort()).toEqual(wanted.sort())
  })

  it('has a heading for every section', () => {
    const wanted = topics.flatMap(({ sections }) => sections.map(({ id }) => `section.${id}`))
    expect([...sentences.keys()].filter((key) => key.startsWith('section.')).sort()).toEqual(wanted.sort())
  })

  it('labels each strength apart, in a word and in a sentence', () => {
    for (const thing of ['strength', 'strengthHint']) {
      const [a, b] = [sentences.get(`${thing}.A`), sentences.get(`${thing}.B`)]
      expect(a && b && a !== b, thing).toBe(true)
    }
  })

  it.each(rules.filter(({ strength }) => strength === 'B'))(
    'words $id as what one source says',
    ({ sentence }) => {
      expect(sentences.get(sentence)?.replaceAll('\u00a0', ' ')).toMatch(attribution[tag])
    },
  )

  it.each(notices)('words the notice $id as what somebody reported', ({ sentence }) => {
    expect(sentences.get(sentence)?.replaceAll('\u00a0', ' ')).toMatch(attribution[tag])
  })

  it('says each rule in four sentences at most', () => {
    const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' })
    const long = rules.filter(({ sentence }) => {
      const text = sentences.get(sentence) ?? ''
      return [...segmenter.segment(text)].length > 4 || text.length > 420
    })
    expect(long.map(({ id }) => id)).toEqual([])
  })

  it('tells people in Russia that contact with banned organisations may be punished, with dates', () => {
    const text = sentences.get('notice.designated') ?? ''
    for (const word of ['2026', /Memorial|Мемориал/, /OVD-Info|ОВД-Инфо/, /punished|наказать|bestraft/]) {
      expect(text).toMatch(word)
    }
  })
})

it.each([
  ['en', 'Write the year of birth on the envelope.'],
  ['ru', 'Пишите на конверте год рождения.'],
  ['de', 'Schreiben Sie das Geburtsjahr auf den Umschlag.'],
] as const)('a bare rule in %s would not pass for one source’s word', (tag, sentence) => {
  expect(sentence).not.toMatch(attribution[tag])
})
