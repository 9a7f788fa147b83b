import type { Recipient } from '@/lib/facility/recipient'

/** A made-up person at a made-up place; every part can be replaced. */
export function makeRecipient(parts: Partial<Recipient> = {}): Recipient {
  return {
    id: 'test-1',
    slug: 'ivan-primerov',
    addresseeRu: 'Примерову Ивану Сергеевичу',
    addresseeCase: 'dative',
    surnameRu: 'Примеров',
    givenRu: 'Иван',
    patronymicRu: 'Сергеевич',
    nameLatin: 'Ivan Primerov',
    sex: 'm',
    birthYear: 1987,
    unitNote: null,
    address: {
      institution: 'ФКУ ИК-99 УФСИН России по Примерской области',
      extra: null,
      street: 'ул. Образцовая',
      house: 'д. 5',
      locality: 'пгт Пробный',
      city: null,
      district: 'Образцовский район',
      region: 'Примерская область',
      postcode: '012345',
    },
    otherPostcode: null,
    verifiedOn: '2026-03-01',
    sourceName: 'Test',
    sourceUrl: 'https://example.org/',
    ...parts,
  }
}
