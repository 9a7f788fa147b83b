import { describe, expect, it } from 'vitest'
import { labelLanguages, labelPhrase, loadLabels } from '@/lib/phrases/labels'
import { phrases } from '@/lib/phrases/phrasebook'
import { catalogues } from '@/lib/phrases/russian/catalogues'
import { slotSources } from '@/lib/phrases/russian/slots'
import { findSlot, listEntries } from '@/lib/phrases/slots'
import { readTemplate, slotsOf } from '@/lib/phrases/template'
import { topics } from '@/lib/phrases/types'
import { contexts, listFillings, listVariants } from './variants'

const labels = await Promise.all(labelLanguages.map((language) => loadLabels(language)))
const variants = listVariants(phrases)

describe('the Russian source', () => {
  it('has at least 420 phrases, some in every one of at least 25 topics', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(420)
    expect(topics.length).toBeGreaterThanOrEqual(25)
    for (const topic of topics)
      expect(phrases.filter((phrase) => phrase.topic === topic).length, topic).toBeGreaterThan(4)
  })

  it('calls every phrase by a name of its own, and says nothing twice', () => {
    const ids = phrases.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+\.[A-Za-z0-9]+$/)
    const texts = phrases.map(({ ru }) => ru)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('names known slots and forms only', () => {
    for (const { id, ru, neutral } of phrases) {
      for (const template of neutral === undefined ? [ru] : [ru, neutral]) {
        for (const piece of readTemplate(template)) {
          if (!('slot' in piece)) continue
          expect(slotSources[piece.slot], `${id}: ${piece.slot}`).toBeDefined()
          const form = piece.kind === 'slot' ? piece.form : null
          for (const entry of form ? listEntries(piece.slot) : []) {
            expect(Object.keys(entry.forms), `${id}: ${entry.id}`).toContain(form)
          }
        }
      }
    }
  })

  it('has a neutral twin for every phrase that tells the writer’s gender, and none of the twins tells it', () => {
    const tells = (template: string) =>
      readTemplate(template).some((piece) => piece.kind === 'options' && ['w', 'rw'].includes(piece.axis))
    for (const { id, ru, neutral, only } of phrases) {
      const toX = only?.writer === undefined || only.writer.includes('x')
      if (tells(ru) && toX) expect(neutral, id).toBeDefined()
      if (neutral !== undefined) {
        expect(tells(ru), `${id} needs no twin`).toBe(true)
        expect(tells(neutral), id).toBe(false)
      }
    }
  })

  it('keeps its filters and windows sound', () => {
    for (const { id, slotFilter, season, nature } of phrases) {
      for (const [slot, allowed] of Object.entries(slotFilter ?? {})) {
        const known = listEntries(slot).map((entry) => entry.id)
        for (const choice of allowed) expect(known, id).toContain(choice)
      }
      for (const day of [...(typeof season === 'string' ? [] : (season ?? [])), ...(nature ?? [])]) {
        expect(day, id).toMatch(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
      }
    }
  })

  it('holds catalogues in Cyrillic without doubles', () => {
    for (const [name, entries] of Object.entries(catalogues)) {
      const ids = entries.map(({ id }) => id)
      expect(new Set(ids).size, name).toBe(ids.length)
      for (const { id, forms } of entries) {
        for (const form of Object.values(forms)) expect(form, `${name}.${id}`).not.toMatch(/[A-Za-z{}|]/)
      }
    }
  })
})

describe('every variant', () => {
  it('is rendered in many thousand ways', () => {
    expect(variants.length).toBeGreaterThan(8_000)
  })

  it('has no mark left, no Latin letter, no doubled space and no English quote', () => {
    const wrong = variants.filter(({ text }) =>
      /[{}|@#%<>"“”'_]|[A-Za-z]|\s\s|\s[,.!?;:]|undefined/.test(text),
    )
    expect(wrong.map(({ phrase, text }) => `${phrase.id}: ${text}`)).toEqual([])
  })

  it('starts with a capital and ends as its kind does', () => {
    const wrong = variants.filter(({ phrase, text }) => {
      if (!/^[«]?[\p{Lu}]/u.test(text)) return true
      if (phrase.kind === 'signature') return false
      return phrase.kind === 'valediction' ? !text.endsWith(',') : !/[.!?]»?$/.test(text)
    })
    expect(wrong.map(({ phrase, text }) => `${phrase.id}: ${text}`)).toEqual([])
  })

  it('starts every sentence with a capital', () => {
    const wrong = variants.filter(({ text }) => /[.!?]\s+\p{Ll}/u.test(text.replace(/«[^»]*»/g, '«»')))
    expect(wrong.map(({ phrase, text }) => `${phrase.id}: ${text}`)).toEqual([])
  })

  it('writes «Вы» with a capital wherever one person is meant', () => {
    const small = variants.filter(({ text }) => /(?<!\p{L})(вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/u.test(text))
    expect(small.map(({ phrase, text }) => `${phrase.id}: ${text}`)).toEqual([])
  })

  it('fits on a card', () => {
    for (const { phrase, text } of variants) expect(text.length, phrase.id).toBeLessThanOrEqual(190)
  })
})

describe('the labels', () => {
  const english = labels.find(({ language }) => language === 'en')!
  const full = labels.filter(({ language }) => language !== 'ru')

  it('have the same ids in every language, and no others', () => {
    const ids = phrases.map(({ id }) => id)
    const keys = (texts: Readonly<Record<string, string>>) => Object.keys(texts).sort()
    for (const { texts, language } of full) {
      expect(keys(texts), language).toEqual(keys(english.texts))
      expect(
        ids.filter((id) => texts[id] === undefined),
        language,
      ).toEqual([])
    }
    const known = (key: string) => ids.includes(key) || /^(topic|slot|choice)\./.test(key)
    for (const { texts, language } of labels)
      expect(
        keys(texts).filter((key) => !known(key)),
        language,
      ).toEqual([])
  })

  it('name every topic, slot and choice, in Russian too', () => {
    for (const { texts, language } of labels) {
      for (const topic of topics) expect(texts[`topic.${topic}`], language).toBeTruthy()
      for (const slot of Object.keys(slotSources))
        expect(texts[`slot.${slot}`], `${language} ${slot}`).toBeTruthy()
      for (const [name, entries] of Object.entries(catalogues)) {
        for (const { id } of entries)
          expect(texts[`choice.${name}.${id}`], `${language} ${name}.${id}`).toBeTruthy()
      }
    }
  })

  it('use the slots of their phrase and no Cyrillic of their own', () => {
    for (const { texts, language } of full) {
      for (const { id, slots } of phrases) {
        const label = texts[id] ?? ''
        expect(
          slotsOf(label).filter((slot) => !slots.includes(slot)),
          `${language} ${id}`,
        ).toEqual([])
        const bare = label.replace(/[«„“]Ж[»“”]/g, '')
        expect(bare, `${language} ${id}`).not.toMatch(/\p{Script=Cyrillic}/u)
      }
    }
  })

  it('say every phrase in every context, without a mark left', () => {
    for (const label of labels) {
      for (const phrase of phrases) {
        for (const context of contexts) {
          const said = labelPhrase(label, phrase.id, listFillings(phrase)[0] ?? {}, context)
          if (said === null) continue
          expect(said, `${label.language} ${phrase.id}`).not.toMatch(/[{}|@]|undefined|…|\s\s/)
          expect(said.length, `${label.language} ${phrase.id}`).toBeGreaterThan(2)
        }
      }
    }
  })

  it('show «…» where nothing is chosen yet', () => {
    expect(labelPhrase(english, 'who.city', {}, contexts[0]!)).toBe('I live in ….')
    expect(findSlot('city')?.kind).toBe('city')
  })
})
