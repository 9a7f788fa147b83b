import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saysAnotherPlace } from '@/lib/placement/wording'
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
