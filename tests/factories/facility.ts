import type { FacilityRecord } from '@/lib/facility/record'
import type { PostalAddress } from '@/lib/facility/types'

/** A made-up colony in a made-up place. */
export function makeFacility(changes: Partial<FacilityRecord> = {}): FacilityRecord {
  return {
    id: 'xx-ik-99',
    name: { ru: 'ФКУ ИК-99 УФСИН России по Примерной области', basis: 'confirmed', common: null },
    kind: 'ik',
    number: 99,
    regime: 'strict',
    forWomen: false,
    prisonService: true,
    authority: 'УФСИН России по Примерной области',
    region: { iso: 'RU-XXX', ru: 'Примерная область' },
    address: {
      postcode: '999001',
      district: 'Образцовый район',
      city: null,
      locality: 'п. Вымышленный',
      street: 'ул. Пробная',
      house: 'д. 7',
      extra: null,
    },
    point: [60.5, 50.25],
    status: { is: 'listed', on: null, seen: null },
    postcodeCheck: 'confirmed',
    postcodes: [
      {
        postcode: '999001',
        count: 2,
        source: 'made-up',
        url: 'https://example.org/letters',
        on: '2025-03-30',
      },
    ],
    seen: [{ source: 'made-up', url: 'https://example.org/places', on: '2025-02-15' }],
    ...changes,
  }
}

/** The address of `makeFacility`, as pages and paper get it. */
export function makeAddress(changes: Partial<PostalAddress> = {}): PostalAddress {
  const { name, address, region } = makeFacility()
  return { institution: name.ru, ...address, region: region.ru, ...changes }
}
