import { type FindableFacility, facilityEntry } from '@/lib/server/search/facility-entry'
import { prisonerEntry } from '@/lib/server/search/prisoner-entry'
import type { SearchEntry } from '@/lib/server/search/search-entry'

/** A small directory of plainly invented people in places that are named like real ones. */
function place(id: string, own: Partial<FindableFacility>): FindableFacility {
  return {
    id,
    nameRu: 'ФКУ ИК-1 УФСИН России по Примерной области',
    commonNameRu: null,
    kind: 'ik',
    number: 1,
    regionRu: 'Примерная область',
    postcode: '000001',
    city: null,
    locality: 'г. Образцовск',
    district: null,
    ...own,
  }
}

export const places = {
  colony17: place('a-ik-17', {
    nameRu: 'ФКУ ИК-17 УФСИН России по Республике Мордовия',
    number: 17,
    regionRu: 'Республика Мордовия',
    postcode: '431161',
    locality: 'п. Примерный',
    district: 'Зубово-Полянский район',
  }),
  otherColony17: place('b-ik-17', {
    nameRu: 'ФКУ ИК-17 УФСИН России по Кировской области',
    number: 17,
    regionRu: 'Кировская область',
    postcode: '612740',
    locality: 'г. Образцовск',
  }),
  colony7: place('c-ik-7', { number: 7, postcode: '612741', regionRu: 'Кировская область' }),
  butyrka: place('d-sizo-2', {
    nameRu: 'ФКУ СИЗО-2 ГУФСИН России по г. Москве',
    commonNameRu: 'Бутырка',
    kind: 'sizo',
    number: 2,
    regionRu: 'Москва',
    postcode: '127055',
    locality: 'г. Москва',
  }),
  swan: place('e-ik-2', {
    nameRu: 'ФКУ ИК-2 ГУФСИН России по Пермскому краю',
    commonNameRu: 'Белый лебедь',
    number: 2,
    regionRu: 'Пермский край',
    postcode: '618545',
    locality: 'г. Соликамск',
  }),
}

function person(
  surname: string,
  given: string,
  patronymic: string | null,
  more: { facility?: FindableFacility; other?: string; latin?: string; postcode?: string } = {},
): SearchEntry {
  const id = `${surname}-${given}-${patronymic ?? ''}`
  return prisonerEntry({
    id,
    slug: id,
    name: { surname, given, patronymic },
    namesLatin: more.latin ? [more.latin] : [],
    otherNamesRu: more.other ? [more.other] : [],
    facility: more.facility ?? null,
    postcode: more.postcode ?? null,
  })
}

export const inventedEntries: readonly SearchEntry[] = [
  person('Образцов', 'Пётр', 'Петрович', { facility: places.colony17 }),
  person('Образцова', 'Анна', 'Петровна', { facility: places.butyrka }),
  person('Примеров', 'Евгений', 'Юрьевич', { facility: places.otherColony17, postcode: '999888' }),
  person('Примерский', 'Илья', null),
  person('Хрущёв-Выдумкин', 'Андрей', 'Ильич'),
  person('Петров', 'Образ', 'Андреевич'),
  person('Андреев', 'Щука', 'Сергеевич'),
  person('Выдумова', 'Саломея', null, { other: 'Небылицына Мария Ивановна' }),
  person('Жемчужный', 'Лев', 'Львович', { latin: 'Leo Pearl' }),
  person('Сочинялко', 'Павел', null),
  person('Ли', 'Мира', null),
  ...Object.values(places).map(facilityEntry),
]
