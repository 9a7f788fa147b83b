import { existsSync, readFileSync } from 'node:fs'
import type { Recipient } from '@/lib/facility/recipient'
import { makeRecipient } from './recipient'

const source = '../shared/data/facilities.json'

/** False where the reference data is absent: tests that need real addresses say so and skip. */
export const hasDirectory = existsSync(source)

type Place = Record<'short_name_ru' | 'region_ru' | 'postal_code' | 'id', string> &
  Record<'address_extra' | 'street' | 'house' | 'locality' | 'city' | 'district', string | null>

const names = [
  'Примерову Ивану Сергеевичу',
  'Нижегородско-Образцовой Александре Константиновне',
  'Пробе',
  'Примеров-Оглы Гаджимагомед Шейхмагомедович',
]

/** A made-up person at every real address, with long and short names and with units, so that every shape occurs. */
export function directoryRecipients(): Recipient[] {
  if (!hasDirectory) return []
  const places: Place[] = JSON.parse(readFileSync(source, 'utf8'))
  return places.map((place, index) =>
    makeRecipient({
      id: place.id,
      addresseeRu: names[index % names.length],
      birthYear: index % 3 === 0 ? null : 1987,
      patronymicRu: index % 5 === 0 ? null : 'Сергеевич',
      unitNote: index % 4 === 1 ? 'отряд № 18' : index % 7 === 2 ? 'ПФРСИ' : null,
      address: {
        institution: place.short_name_ru,
        extra: place.address_extra,
        street: place.street,
        house: place.house,
        locality: place.locality,
        city: place.city,
        district: place.district,
        region: place.region_ru,
        postcode: place.postal_code,
      },
    }),
  )
}
