import { describe, expect, it } from 'vitest'
import { caseOf, sexOfName } from '@/lib/prisoner/name-forms'
import { readStatus } from '@/lib/prisoner/status-words'

describe('names in other cases', () => {
  it.each([
    ['Примерову', 'Примеров', 'dative'],
    ['Образцовой', 'Образцова', 'dative'],
    ['Небыльскому', 'Небыльский', 'dative'],
    ['Небыльской', 'Небыльская', 'dative'],
    ['Алексею', 'Алексей', 'dative'],
    ['Юлии', 'Юлия', 'dative'],
    ['Игорю', 'Игорь', 'dative'],
    ['Павлу', 'Павел', 'dative'],
    ['Льву', 'Лев', 'dative'],
    ['Петровичу', 'Петрович', 'dative'],
    ['Петровне', 'Петровна', 'dative'],
    ['Примерова', 'Примеров', 'other'],
    ['Алексеем', 'Алексей', 'other'],
    ['Примеров', 'Примеров', null],
    ['Выдумкину', 'Примеров', null],
  ])('%s of %s: %s', (written, name, expected) => {
    expect(caseOf(written, name)).toBe(expected)
  })

  it('tell the sex where they do, and nothing else', () => {
    expect([sexOfName('Примеров', null), sexOfName('Образцова', null), sexOfName('Сарай', null)]).toEqual([
      'm',
      'f',
      null,
    ])
    expect([sexOfName('Сарай', 'Абдулазиз оглы'), sexOfName('Сарай', 'Петровна')]).toEqual(['m', 'f'])
  })
})

describe('status words', () => {
  it.each([
    ['в заключении', 'imprisoned'],
    ['ждёт приговора', 'pretrial'],
    ['под домашним арестом', 'house_arrest'],
    ['освобождён', 'released'],
    ['не освобождён', 'imprisoned'],
    ['умер в колонии', 'deceased'],
    ['обменян', 'exchanged'],
    ['этапирован', 'in_transit'],
    ['imprisoned', 'imprisoned'],
    ['in_transit', 'in_transit'],
    ['pretrial', 'pretrial'],
    ['in Haft', 'imprisoned'],
    ['verstorben', 'deceased'],
    ['entlassen', 'released'],
    ['compulsory_treatment', 'compulsory_treatment'],
    ['хорошо', null],
  ])('%s: %s', (text, status) => {
    expect(readStatus(text)).toBe(status)
  })
})
