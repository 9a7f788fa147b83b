import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixesTwoAddresses, namesAnotherSettlement, saysAnotherPlace } from '@/lib/placement/wording'
import { makeAddress } from '../../factories/facility'

const address = makeAddress({
  region: 'Удмуртская Республика',
  district: 'Образцовый район',
  locality: 'пгт Зелёный',
  street: 'ул. Максима Примерова',
  house: 'д. 26а',
})

describe('a wording that says the same place', () => {
  const same = [
    '999001, Удмуртская Республика, Образцовый район, пгт Зелёный, ул. Максима Примерова, д. 26а',
    '999001 Удмуртия, Образцовый р-н, пгт. Зеленый, ул. Максима Примерова, 26а',
    'ул. Максима Примерова, дом 26 А, поселок Зелёный',
    'п. Зелёный, ул. М. Примерова, д. 26 «А»',
    'ул. Максима Примерова',
    // One letter left out is a slip of the pen.
    'пгт Зелёный, ул. Максима Примерва, д. 26а',
    // Another district, and words for units inside: the place stays.
    'Соседний р-н, пгт Зелёный, ПФРСИ при ФКУ ИК-99',
    '999777, пгт Зелёный',
  ]
  it.each(same)('%s', (wording) => {
    expect(saysAnotherPlace(wording, address)).toBe(false)
  })
})

describe('a wording that says another place', () => {
  it.each([
    'пгт Зелёный, ул. Центральная, д. 26а',
    'пгт Зелёный, ул. Максима Примерова, д. 26',
    'пгт Зелёный, ул. Максима Примерова, д. 27а',
    'пгт Красный, ул. Максима Примерова, д. 26а',
    'пгт Зелёный, мкр. Горный, ул. Максима Примерова, д. 26а',
  ])('%s', (wording) => {
    expect(saysAnotherPlace(wording, address)).toBe(true)
  })
})

describe('the comparison', () => {
  const parts = [
    address.region,
    address.district,
    address.locality,
    address.street,
    address.house,
  ] as string[]

  it('does not mind what is left out or how it is ordered', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(parts), (said) => {
        expect(saysAnotherPlace(said.join(', '), address)).toBe(false)
      }),
      { seed: 20261121 },
    )
  })

  it('minds any word of its own, wherever it stands', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...parts, 'ул. Чужая']), (said) => {
        expect(saysAnotherPlace(said.join(', '), address)).toBe(said.includes('ул. Чужая'))
      }),
      { seed: 20261121 },
    )
  })
})

describe('a wording that names another settlement', () => {
  const town = makeAddress({
    district: null,
    city: 'г. Образцов',
    locality: 'п. 20-й км',
    street: null,
    house: null,
  })
  const cases: [boolean, string, typeof address][] = [
    [true, '999001, Образцовый р-н, п. Чужой', address],
    [true, 'пос. Красный, ул. Максима Примерова, д. 26а', address],
    [true, 'Образцовский район, пос. Дальний', town],
    // A part of the same town beside its name, another street, a slip, a number of the post office.
    [false, 'пгт Зелёный, п. Заречный, ул. Максима Примерова', address],
    [false, 'пгт. Зеленый, ул. Чужая, д. 1', address],
    [false, 'р. п. Зелёной, д. 26а', address],
    [false, 'г. Образцов, п. 20-й км', town],
    // No settlement at all: nothing is said against ours.
    [false, 'ул. Максима Примерова, д. 26а', address],
    [false, '999001, Образцовый район, д. 5', address],
    // The record has none: nothing to differ from.
    [false, 'п. Чужой', makeAddress({ locality: null, city: null })],
  ]
  it.each(cases)('%s: %s', (another, wording, record) => {
    expect(namesAnotherSettlement(wording, record)).toBe(another)
  })
})

describe('an address of two halves', () => {
  const cases: [boolean, string, string | null][] = [
    [true, '999001, п. Чужой, ул. Максима Примерова, д. 26а', null],
    [true, '999777, пгт Зелёный, Чужой тракт, 64', '999777'],
    // Another street under the same postcode may be the same gate; another postcode for the same street, too.
    [false, '999001, пгт Зелёный, Чужой тракт, 64', null],
    [false, '999777, пгт Зелёный, ул. М. Примерова, 26', '999777'],
    [false, '999777, пгт Зелёный', '999777'],
  ]
  it.each(cases)('%s: %s', (mixed, wording, postcode) => {
    expect(mixesTwoAddresses(wording, postcode, address)).toBe(mixed)
  })

  it('is never one that repeats the record, whatever is left out', () => {
    const { region, district, locality, street, house } = address
    fc.assert(
      fc.property(fc.shuffledSubarray([region, district, street, house] as string[]), (said) => {
        expect(mixesTwoAddresses([...said, locality].join(', '), '999777', address)).toBe(false)
      }),
      { seed: 20261121 },
    )
  })
})
