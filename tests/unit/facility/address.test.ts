import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  birthYearLine,
  cyrillicLines,
  cyrillicParts,
  facilityCyrillicLines,
  facilityLatinLines,
  latinLines,
  textOf,
} from '@/lib/facility/address'
import type { PostalAddress } from '@/lib/facility/types'
import { makeRecipient } from '@/tests/factories/recipient'

const plain = makeRecipient().address
const at = (parts: Partial<PostalAddress>): PostalAddress => ({ ...plain, ...parts })

describe('cyrillicLines', () => {
  it('goes from the name to the postcode and the country', () => {
    expect(cyrillicLines(makeRecipient())).toEqual([
      'Примерову Ивану Сергеевичу',
      '1987\u00a0г.\u00a0р.',
      'ФКУ ИК-99 УФСИН России по Примерской области',
      'ул. Образцовая, д. 5',
      'пгт Пробный',
      'Образцовский район, Примерская область',
      '012345 РОССИЯ',
    ])
  })

  it('leaves out a year of birth that nobody knows', () => {
    expect(cyrillicLines(makeRecipient({ birthYear: null }))[1]).toMatch(/^ФКУ/)
  })

  it('names the unit after the institution', () => {
    for (const unitNote of ['отряд № 8', 'ПФРСИ', 'УКП'])
      expect(cyrillicLines(makeRecipient({ unitNote }))[2]).toBe(
        `ФКУ ИК-99 УФСИН России по Примерской области, ${unitNote}`,
      )
  })

  it('keeps the year of birth whole', () => {
    expect(birthYearLine(1992)).not.toContain(' ')
  })
})

describe('facilityCyrillicLines', () => {
  it.each<[string, Partial<PostalAddress>, string[]]>([
    [
      'a city that is its own region',
      { locality: 'г. Москва', district: null, region: 'Москва' },
      ['г. Москва'],
    ],
    [
      'a city of the same name twice',
      { locality: 'г. Пробный', city: 'г. Пробный', district: null },
      ['г. Пробный', 'Примерская область'],
    ],
    [
      'a town inside a city',
      { locality: 'г. Зеленоград', city: 'г. Москва', district: null, region: 'Москва' },
      ['г. Зеленоград, г. Москва'],
    ],
    [
      'a village of a city',
      { locality: 'п. Старт', city: 'г. Пробный', district: null },
      ['п. Старт, г. Пробный', 'Примерская область'],
    ],
    ['no locality', { locality: null, district: null }, ['Примерская область']],
    [
      'ё and е are one letter',
      { locality: 'г. Орёл', city: 'г. Орел', district: null },
      ['г. Орёл', 'Примерская область'],
    ],
    [
      'a note on a region',
      { locality: null, district: null, region: 'Республика Проба (оккупированная территория Примера)' },
      ['Республика Проба'],
    ],
    [
      'a region with its own name in brackets',
      { locality: null, district: null, region: 'Республика Саха (Якутия)' },
      ['Республика Саха (Якутия)'],
    ],
  ])('%s', (_, parts, expected) => {
    const lines = facilityCyrillicLines(at(parts))
    expect(lines.slice(2, -1)).toEqual(expected)
    expect(lines.at(-1)).toBe('012345 РОССИЯ')
  })

  it.each<[string, Partial<PostalAddress>, string | undefined]>([
    ['a box number follows the house', { extra: 'а/я 81' }, 'ул. Образцовая, д. 5, а/я 81'],
    ['a quarter precedes the street', { extra: 'мкр-н Пробный' }, 'мкр-н Пробный, ул. Образцовая, д. 5'],
    ['a street that the source calls extra', { extra: 'Набережная', street: null }, 'Набережная, д. 5'],
    [
      'a remark is not printed',
      { extra: 'Фактический адрес: Примерский район, с. Дальнее' },
      'ул. Образцовая, д. 5',
    ],
    ['a box alone', { extra: 'а/я 81', street: null, house: null }, 'а/я 81'],
  ])('%s', (_, parts, expected) => {
    expect(facilityCyrillicLines(at(parts))[1]).toBe(expected)
  })

  it('puts a house without a street beside its village', () => {
    const lines = facilityCyrillicLines(at({ street: null, house: 'д. 119', city: 'г. Пробный' }))
    expect(lines[1]).toBe('пгт Пробный, д. 119')
  })

  it('has no street line where there is neither street nor house', () => {
    const lines = facilityCyrillicLines(at({ street: null, house: null }))
    expect(lines[1]).toBe('пгт Пробный')
  })
})

describe('cyrillicParts', () => {
  it('divides an institution before its department and before its area', () => {
    const [institution] = cyrillicParts(
      at({ institution: 'ФКУ СИЗО-1 ГУФСИН России по г. Санкт-Петербургу и Ленинградской области' }),
      'отряд № 8',
    )
    expect(institution?.pieces).toEqual([
      'ФКУ СИЗО-1',
      'ГУФСИН России',
      'по г. Санкт-Петербургу',
      'и Ленинградской области,',
      'отряд № 8',
    ])
  })

  it('says with its pieces what it says in one line', () => {
    const parts = cyrillicParts(plain)
    expect(parts.map(textOf)).toEqual(facilityCyrillicLines(plain))
  })
})

describe('latinLines', () => {
  it('ends with the town in capitals and the country in two languages', () => {
    expect(latinLines(makeRecipient(), 'de')).toEqual([
      'Primerov Ivan Sergeyevich',
      'IK-99, ul. Obraztsovaya, d. 5',
      '012345 PROBNY, Obraztsovsky rayon, Primerskaya oblast',
      'RUSSLAND · RUSSIA',
    ])
  })

  it('does without a patronymic', () => {
    expect(latinLines(makeRecipient({ patronymicRu: null }), 'en')[0]).toBe('Primerov Ivan')
  })

  it.each([
    ['ФКУ СИЗО-1 ФСИН России', 'SIZO-1'],
    ['ФКУ Примерская ВК ГУФСИН России по Пробной области', 'Primerskaya VK'],
    ['ГБУЗ «Больница № 3»', 'GBUZ “Bolnitsa No. 3”'],
  ])('%s', (institution, short) => {
    expect(facilityLatinLines(at({ institution, street: null, house: null }), 'en')[0]).toBe(short)
  })

  it.each([
    ['г. Ростов-на-Дону', 'ROSTOV-NA-DONU'],
    ['р. п. Железный', 'ZHELEZNY'],
    ['станция Южная', 'YUZHNAYA'],
    ['Самара', 'SAMARA'],
    ['село Заречное', 'ZARECHNOYE'],
  ])('%s', (locality, town) => {
    expect(facilityLatinLines(at({ locality, city: null, district: null }), 'en')[1]).toContain(
      `012345 ${town}`,
    )
  })
})

const source = '../shared/data/facilities.json'
type Published = Record<'short_name_ru' | 'region_ru' | 'postal_code' | 'id', string> &
  Record<'address_extra' | 'street' | 'house' | 'locality' | 'city' | 'district', string | null>

describe.skipIf(!existsSync(source))('the real directory (../shared is absent where this is skipped)', () => {
  const places: Published[] = existsSync(source) ? JSON.parse(readFileSync(source, 'utf8')) : []
  const addresses = places.map(
    (place): PostalAddress => ({
      institution: place.short_name_ru,
      extra: place.address_extra,
      street: place.street,
      house: place.house,
      locality: place.locality,
      city: place.city,
      district: place.district,
      region: place.region_ru,
      postcode: place.postal_code,
    }),
  )

  it('has places to look at', () => expect(addresses.length).toBeGreaterThan(600))

  it('every address begins with its institution, ends with its postcode, and says nothing twice', () => {
    for (const address of addresses) {
      const lines = facilityCyrillicLines(address)
      expect(lines[0]).toBe(address.institution.trim())
      expect(lines.at(-1)).toMatch(/^\d{6} РОССИЯ$/)
      const said = lines.slice(1, -1).flatMap((line) => line.split(', '))
      expect(new Set(said).size, lines.join(' | ')).toBe(said.length)
      expect(lines.length, lines.join(' | ')).toBeGreaterThanOrEqual(3)
    }
  })

  it('no remark of a source is printed', () => {
    const all = addresses.flatMap((address) => facilityCyrillicLines(address)).join('\n')
    expect(all).not.toMatch(/фактический|территория|null|undefined/i)
  })

  it('every Latin copy is Latin, short and capital in its town', () => {
    for (const address of addresses) {
      const lines = facilityLatinLines(address, 'de')
      expect(lines).toHaveLength(3)
      expect(lines.join(' ')).not.toMatch(/[а-яё«»№]/i)
      expect(lines[1]).toMatch(/^\d{6} [A-Z0-9 .–-]+(?:\(|,|$)/)
      expect(lines[2]).toBe('RUSSLAND · RUSSIA')
    }
  })
})
