import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSearchIndex } from '@/lib/server/search/build-search-index'
import { search } from '@/lib/server/search/search'
import { romanise } from '@/lib/text/romanise/romanise'
import { latinSchemes } from '@/lib/text/romanise/schemes'
import { spellingsOf } from '@/lib/text/romanise/spellings-of'
import { inventedEntries } from './invented-directory'

const index = buildSearchIndex(inventedEntries)
const first = (query: string) => search(index, query)[0]?.name
const names = (query: string) => search(index, query).map(({ name }) => name)

describe('one person, many ways', () => {
  it.each([
    ['the record', 'Образцов Пётр Петрович'],
    ['without patronymic, another order', 'пётр образцов'],
    ['ё as е, small letters', 'петр образцов'],
    ['genitive', 'Образцова Петра Петровича'],
    ['dative, as on an envelope', 'Образцову Петру Петровичу'],
    ['instrumental', 'Образцовым Петром Петровичем'],
    ['prepositional', 'об Образцове Петре'],
    ['English', 'Pyotr Obraztsov'],
    ['German', 'Pjotr Obraszow'],
    ['Polish', 'Piotr Obrazcow'],
    ['passport of 2010', 'Petr Obraztcov'],
    ['passport of 2013', 'Petr Obraztsov'],
    ['translated given name', 'Peter Obraztsov'],
    ['Ukrainian', 'Петро Образцов'],
    ['short form', 'Петя Образцов'],
    ['short form in Latin', 'Petya Obraztsov'],
    ['-ff', 'Obraztsoff'],
    ['a letter missing', 'Obratsov Pyotr'],
    ['two letters changed over', 'Obraztosv Pyotr'],
    ['a letter wrong in Cyrillic', 'Обрасцов Пётр'],
    ['an error in an oblique form', 'Обазцову Петру'],
    ['beginnings', 'обр пет'],
    ['a beginning that stops inside «tz»', 'Pjotr Obrasz'],
    ['wrong layout', 'J,hfpwjd Gtnh'],
    ['a beginning on the wrong layout', 'J,hfpwj'],
    ['wrong layout, Latin meant', 'Щикфяеыщм Знщек'],
    ['an initial', 'Образцов П.'],
    ['initials before', 'P. P. Obraztsov'],
    ['upper case', 'OBRAZTSOV'],
    ['a Latin o and a among Cyrillic letters', 'Oбрaзцов'],
    ['an English genitive', 'Obraztsov’s'],
    ['a colony beside the name', 'Образцов ИК-17'],
    ['a word of no use before it', 'г-ну Образцову'],
  ])('%s', (_, query) => {
    expect(first(query)).toBe('Образцов Пётр Петрович')
  })

  it.each([
    ['Zhemchuzhny', 'Жемчужный Лев Львович'],
    ['Schemtschuschny', 'Жемчужный Лев Львович'],
    ['Leo Pearl', 'Жемчужный Лев Львович'],
    ['Жемчужному Льву Львовичу', 'Жемчужный Лев Львович'],
    ['Сочинялко Павлу', 'Сочинялко Павел'],
    ['Sotchinialko', 'Сочинялко Павел'],
    ['Выдумовой Саломее', 'Выдумова Саломея'],
    ['Salomé Vydumová', 'Выдумова Саломея'],
    ['Небылицыной', 'Выдумова Саломея'],
    ['Nebylitsyna', 'Выдумова Саломея'],
    ['Hrustsov-Vydumkin', 'Хрущёв-Выдумкин Андрей Ильич'],
    ['Chruschtschow Wydumkin', 'Хрущёв-Выдумкин Андрей Ильич'],
    ['Выдумкин', 'Хрущёв-Выдумкин Андрей Ильич'],
    ['хрущеввыдумкин', 'Хрущёв-Выдумкин Андрей Ильич'],
    ['Primerskij', 'Примерский Илья'],
    ['Primerskomu', undefined],
    ['Primerskiego', 'Примерский Илья'],
    ['Żemczużnego', 'Жемчужный Лев Львович'],
    ['Wydumowej', 'Выдумова Саломея'],
    ['Primerskaite', undefined],
    ['Примерскому', 'Примерский Илья'],
    ['Ли', 'Ли Мира'],
    ['Li', 'Ли Мира'],
    ['Мире Ли', 'Ли Мира'],
  ])('%s → %s', (query, name) => {
    expect(first(query)).toBe(name)
  })
})

describe('initials', () => {
  it('tell people of one name apart, and a wrong one does not hide anybody', () => {
    expect(names('А. П. Образцова')[0]).toBe('Образцова Анна Петровна')
    expect(names('Щ. Андреев')).toEqual(['Андреев Щука Сергеевич'])
    expect(names('Ж. Андреев')).toEqual(['Андреев Щука Сергеевич'])
  })
})

describe('order', () => {
  it('puts the exact before the beginning before the near', () => {
    expect(names('Образцов').slice(0, 2)).toEqual(['Образцов Пётр Петрович', 'Образцова Анна Петровна'])
    expect(names('Образцова')[0]).toBe('Образцова Анна Петровна')
    const scores = search(index, 'Прим').map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  it('puts a surname before a given name before a patronymic', () => {
    expect(names('Петров')[0]).toBe('Петров Образ Андреевич')
    expect(names('Андреев')[0]).toBe('Андреев Щука Сергеевич')
    expect(names('Андрей')[0]).toBe('Хрущёв-Выдумкин Андрей Ильич')
    expect(names('Петр').slice(0, 2)).toEqual(['Образцов Пётр Петрович', 'Петров Образ Андреевич'])
  })

  it('gives the same answer every time, no more than asked for, of the kind asked for', () => {
    expect(search(index, 'о')).toEqual(search(index, 'о'))
    expect(search(index, 'Примеров', { limit: 1 })).toHaveLength(1)
    expect(search(index, 'Примеров', { limit: 0 })).toEqual([])
    expect(search(index, 'ИК-17', { kind: 'prisoner' }).map(({ name }) => name)).toEqual([
      'Образцов Пётр Петрович',
      'Примеров Евгений Юрьевич',
    ])
    for (const { kind } of search(index, 'ИК-17', { kind: 'facility' })) expect(kind).toBe('facility')
  })

  it('says nothing rather than somebody else', () => {
    for (const nobody of ['Qwxzvbn', 'Нетакогослова', 'Пётр Такогонетович', 'Zzyzx Road', 'Anna Nobodysson'])
      expect(names(nobody)).toEqual([])
  })
})

describe('places', () => {
  it.each([
    ['ик 17 мордовия', 'a-ik-17'],
    ['ИК-17 Мордовия', 'a-ik-17'],
    ['ИК-17 в Мордовии', 'a-ik-17'],
    ['ик17 мордовии', 'a-ik-17'],
    ['IK-17 Mordovia', 'a-ik-17'],
    ['IK 17 Mordwinien', 'a-ik-17'],
    ['penal colony No. 17, Mordovia', 'a-ik-17'],
    ['Strafkolonie Nr. 17 Mordwinien', 'a-ik-17'],
    ['colonie 17 Mordovie', 'a-ik-17'],
    ['ФКУ ИК-17 УФСИН России по Республике Мордовия', 'a-ik-17'],
    ['зубово-полянский', 'a-ik-17'],
    ['ик 17 кировской области', 'b-ik-17'],
    ['IK-17 Kirov region', 'b-ik-17'],
    ['Бутырка', 'd-sizo-2'],
    ['в Бутырке', 'd-sizo-2'],
    ['Бутырку', 'd-sizo-2'],
    ['Butyrka', 'd-sizo-2'],
    ['Butirka', 'd-sizo-2'],
    ['<enshrf', 'd-sizo-2'],
    ['СИЗО-2', 'd-sizo-2'],
    ['SIZO 2 Moscow', 'd-sizo-2'],
    ['SISO-2 Moskau', 'd-sizo-2'],
    ['следственный изолятор 2 Москвы', 'd-sizo-2'],
    ['Белый лебедь', 'e-ik-2'],
    ['белого лебедя', 'e-ik-2'],
    ['White Swan', 'e-ik-2'],
    ['Соликамск', 'e-ik-2'],
    ['Solikamsk', 'e-ik-2'],
    ['в Соликамске', 'e-ik-2'],
    ['618545', 'e-ik-2'],
    ['6185', 'e-ik-2'],
    ['618', 'e-ik-2'],
    ['127055, г. Москва, СИЗО-2', 'd-sizo-2'],
  ])('%s → %s', (query, id) => {
    expect(search(index, query)[0]?.id).toBe(id)
  })

  it('takes a number as it stands', () => {
    const ids = search(index, 'ИК-7', { kind: 'facility' }).map(({ id }) => id)
    expect(ids).toEqual(['c-ik-7'])
    const seventeens = search(index, 'IK-17', { kind: 'facility' }).map(({ id }) => id)
    expect(seventeens).toEqual(['b-ik-17', 'a-ik-17'])
  })

  it('shows the place first, then the people there', () => {
    expect(search(index, 'ик 17 мордовия').map(({ id }) => id)).toEqual(['a-ik-17', 'Образцов-Пётр-Петрович'])
  })

  it('finds a person by a published postcode of their own', () => {
    expect(search(index, '999888').map(({ name }) => name)).toEqual(['Примеров Евгений Юрьевич'])
  })

  it('names a place with what people call it', () => {
    expect(first('Бутырка')).toBe('ФКУ СИЗО-2 ГУФСИН России по г. Москве («Бутырка»)')
  })
})

describe('an envelope pasted whole', () => {
  it('finds both the colony and the person', () => {
    const found = search(
      index,
      '431161, Республика Мордовия, Зубово-Полянский район, п. Примерный, ФКУ ИК-17 УФСИН России по ' +
        'Республике Мордовия, Образцову Петру Петровичу',
    )
    expect(
      found
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a-ik-17', 'Образцов-Пётр-Петрович'])
  })
})

describe('every spelling', () => {
  const people = inventedEntries.filter(({ kind }) => kind === 'prisoner')

  it('finds its entry among the first five', () => {
    for (const { id, terms } of people) {
      const surname = terms.find(({ role }) => role === 'surname')!.text
      for (const spelling of spellingsOf(surname)) {
        const found = search(index, spelling, { limit: 5 }).map((hit) => hit.id)
        expect(found, `${surname} as ${spelling}`).toContain(id)
      }
    }
  })

  it('finds surname and given name at once in each system, either way round', () => {
    for (const { id, terms } of people) {
      const surname = terms.find(({ role }) => role === 'surname')!.text
      const given = terms.find(({ role }) => role === 'given')!.text
      for (const scheme of latinSchemes) {
        expect(search(index, romanise(`${given} ${surname}`, scheme))[0]?.id, scheme.id).toBe(id)
        expect(search(index, romanise(`${surname} ${given}`, scheme))[0]?.id, scheme.id).toBe(id)
      }
    }
  })

  it('survives one typing error in a name of six letters or more', () => {
    const long = people.filter(({ id }) => /^[^-]{6,}-/.test(id) && !id.startsWith('Образцов'))
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.constantFrom(...latinSchemes),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap'),
        ({ id, terms }, scheme, at, error) => {
          const word = romanise(terms[0]!.text, scheme)
          const place = 1 + (at % (word.length - 2))
          const [head, letter, tail] = [word.slice(0, place), word[place]!, word.slice(place + 1)]
          const typed =
            error === 'drop'
              ? head + tail
              : error === 'double'
                ? head + letter + letter + tail
                : head + tail[0] + letter + tail.slice(1)
          expect(search(index, typed, { limit: 5 }).map((hit) => hit.id)).toContain(id)
        },
      ),
      { seed: 51, numRuns: 400 },
    )
  })
})

it.each(['о', 'к'])('a letter alone begins a surname, a given name or a place: «%s»', (letter) => {
  for (const { name } of search(index, letter, { limit: 1000, kind: 'prisoner' })) {
    const [surname = '', given = ''] = name.split(' ')
    const begins = [surname, given].some(
      (word) =>
        word.toLowerCase().startsWith(letter) ||
        spellingsOf(word).some((spelling) => spelling.toLowerCase().startsWith(letter)),
    )
    expect(begins, name).toBe(true)
  }
})
