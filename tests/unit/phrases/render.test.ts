import { describe, expect, it } from 'vitest'
import { labelChoice, labelPhrase, labelSlot, labelTopic, loadLabels } from '@/lib/phrases/labels'
import { previewPhrase, renderPhrase } from '@/lib/phrases/render'
import { capitaliseSentences } from '@/lib/phrases/sentence-case'
import { readTemplate, slotsOf, TemplateError } from '@/lib/phrases/template'
import type { Choices, Context } from '@/lib/phrases/types'

const context: Context = { writer: 'm', addressee: 'm', register: 'vy', call: 'Азат', name: 'Пауль' }

const said = (id: string, choices: Choices = {}, over: Partial<Context> = {}) => {
  const rendered = renderPhrase(id, choices, { ...context, ...over })
  return rendered.ok ? rendered.text : rendered.code
}

describe('a template', () => {
  it.each([
    ['{n:Я|Мы|Они} тут.'],
    ['{w:узнал|узнала} о нём.'],
    ['{r:Вас}'],
    ['{ra:Вы|ты}'],
    ['{rw:Ваш|Ваша|Ваши}'],
    ['{q:а|б}'],
    ['{#age:год|года}'],
    ['{%hobby:помогает}'],
    ['{city.in'],
    ['город}'],
    ['а|б'],
    ['{City.in}'],
    ['{city.in.of}'],
    ['{r:Вас|{a:один|одна}}'],
  ])('%s is an error of the build', (template) => {
    expect(() => readTemplate(template)).toThrow(TemplateError)
  })

  it('names its slots once', () => {
    expect(slotsOf('{city.in} {#age:год|года|лет} {age} {city.nom}')).toEqual(['city', 'age'])
  })
})

describe('capitals', () => {
  it.each([
    ['хорошо. а Вы?', 'Хорошо. А Вы?'],
    ['«ёж» пришёл. «он» ушёл!', '«Ёж» пришёл. «Он» ушёл!'],
    ['да… нет', 'Да… Нет'],
    ['', ''],
  ])('%s → %s', (text, wanted) => {
    expect(capitaliseSentences(text)).toBe(wanted)
  })
})

describe('a phrase', () => {
  it.each<[string, Choices, Partial<Context>, string]>([
    ['heard.read', {}, {}, 'Я прочитал о Вас и решил написать.'],
    ['heard.read', {}, { writer: 'f', register: 'ty' }, 'Я прочитала о тебе и решила написать.'],
    ['heard.read', {}, { writer: 'pl' }, 'Мы прочитали о Вас и решили написать.'],
    ['heard.read', {}, { writer: 'x' }, 'Мне попался рассказ о Вас, и захотелось написать.'],
    ['enc.notAlone', {}, {}, 'Вы не один: о Вас помнят в разных странах.'],
    ['enc.notAlone', {}, { addressee: 'f', register: 'ty' }, 'Ты не одна: о тебе помнят в разных странах.'],
    ['ask.dream', {}, { addressee: 'f' }, 'О чём Вы мечтали в детстве?'],
    ['ask.dream', {}, { addressee: 'f', register: 'ty' }, 'О чём ты мечтала в детстве?'],
    ['who.age', { age: 21 }, {}, 'Мне 21 год.'],
    ['who.age', { age: 34 }, {}, 'Мне 34 года.'],
    ['who.age', { age: 11 }, {}, 'Мне 11 лет.'],
    ['who.age', { age: 112 }, {}, 'slotUnfit'],
    ['who.age', { age: 20 }, { writer: 'pl' }, 'notInContext'],
    ['who.group', { count: 3 }, { writer: 'pl' }, 'Мы пишем Вам вместе: нас 3 человека.'],
    ['hobby.rest', { hobby: 'dancing' }, {}, 'Танцы помогают мне отдохнуть и собраться с мыслями.'],
    ['hobby.rest', { hobby: 'yoga' }, { writer: 'pl' }, 'Йога помогает нам отдохнуть и собраться с мыслями.'],
    ['hobby.rest', {}, {}, 'slotMissing'],
    ['hobby.rest', { hobby: 'nothing' }, {}, 'slotUnfit'],
    ['pet.walk', { pet: 'parrot' }, {}, 'slotUnfit'],
    ['pet.walk', { pet: 'puppy' }, {}, 'Каждое утро я гуляю со щенком.'],
    ['prac.date', { date: '2026-11-21' }, {}, 'Сегодня 21 ноября.'],
    ['prac.date', { date: 'завтра' }, {}, 'slotUnfit'],
    ['city.river', { river: 'Elbe' }, {}, 'slotNotCyrillic'],
    ['who.name', {}, { name: 'Paul' }, 'slotNotCyrillic'],
    ['greet.hello', {}, { call: undefined }, 'slotMissing'],
    ['greet.hi', {}, {}, 'notInContext'],
    ['march8.greet', {}, {}, 'notInContext'],
    ['sig.yours', {}, { writer: 'pl', register: 'ty', name: 'Анна и Пауль' }, 'Твои Анна и Пауль'],
    ['sig.yours', {}, { writer: 'x' }, 'Пауль'],
    ['who.country', { country: 'CY' }, {}, 'Я живу на Кипре.'],
    ['greet.warm', { country: 'FR' }, {}, 'Шлю Вам тёплый привет из Франции!'],
    ['who.country', { country: 'ZZ' }, {}, 'slotUnfit'],
    ['no.such', {}, {}, 'unknownPhrase'],
  ])('%s %j %j: %s', (id, choices, over, wanted) => {
    expect(said(id, choices, over)).toBe(wanted)
  })

  it('can be shown before its slots are filled', () => {
    expect(previewPhrase('who.city', {}, context)).toBe('Я живу ….')
    expect(previewPhrase('greet.hi', {}, context)).toBeNull()
  })
})

describe('labels', () => {
  it('speak the reader’s language, choices and all', async () => {
    const german = await loadLabels('de')
    const english = await loadLabels('en')
    const russian = await loadLabels('ru')
    expect(labelPhrase(german, 'who.city', { city: 'Мюнхен' }, context)).toBe('Ich lebe in München.')
    expect(labelPhrase(english, 'book.now', { book: 'master' }, context)).toBe(
      'I am reading “The Master and Margarita” by Mikhail Bulgakov.',
    )
    expect(labelPhrase(russian, 'who.city', { city: 'Мюнхен' }, context)).toBe('Я живу в Мюнхене.')
    expect(labelPhrase(english, 'greet.hi', {}, context)).toBeNull()
    expect(labelChoice(german, 'country', 'GB')).toBe('Vereinigtes Königreich')
    expect(labelChoice(english, 'country', 'X-SCT')).toBe('Scotland')
    expect(labelChoice(russian, 'hobby', 'yoga')).toBe('йога')
    expect(labelChoice(english, 'date', '2026-11-21')).toMatch(/November/)
    expect(labelTopic(german, 'weather')).toBe('Wetter und Jahreszeiten')
    expect(labelSlot(english, 'river')).toBe('the name of the river')
  })

  it('fall back to English for a language we have not', async () => {
    expect((await loadLabels('tlh')).language).toBe('en')
  })
})
