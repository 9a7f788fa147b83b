import type { FacilityRecord } from '@/lib/facility/record'

/** Words of a region's name that name its kind. */
const kinds = /^(?:республика|область|край|автономный|округ|народная|город|г|ао|обл|кузбасс|алания|югра)$/u
const ending = /(?:ского|ской|ская|ский|цкая|цкий|ая|ий|ия|ой|ый|а|я|ь|и)$/u

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^а-я-]+/u)
    .filter((word) => word !== '')

/** «Красноярский край» → `красноярск`, «Республика Мордовия» → `мордов`; two words for «Северная Осетия». */
function stemsOf(region: string): string[] {
  return wordsOf(region.replace(/\(.*\)/u, ''))
    .filter((word) => !kinds.test(word))
    .map((word) => {
      if (/(?:ск|цк)(?:ая|ий|ой)$/u.test(word)) return word.replace(/(?:ая|ий|ой)$/u, '')
      const stem = word.replace(ending, '')
      return stem.length >= SHORTEST_STEM ? stem : word
    })
    .filter((stem) => stem.length > 2)
}

/** «Коми», «Саха», «Тыва» stay whole: their stems would begin Комсомольск and Сахалин too. */
const SHORTEST_STEM = 4

/** A street bears the name of any town: «ул. Московская» is no word about Moscow. */
const street =
  /(?:^|[,;\s])(?:ул|улица|пер|переулок|пр|пр-т|пр-кт|проспект|ш|шоссе|наб|набережная|б-р|бульвар|пл|площадь|тракт|проезд|мкр)\.?\s[^,;]*/giu
const streetAfter = /[^,;]*\s(?:шоссе|тракт|проезд|проспект|переулок|набережная|бульвар)(?=[,;\s]|$)/giu

export type RegionFinder = (text: string) => ReadonlySet<string>

/** Tells which regions (ISO codes) a text names; empty where it names none. */
export function regionFinder(facilities: readonly FacilityRecord[]): RegionFinder {
  const regions = new Map(facilities.map(({ region }) => [region.iso, stemsOf(region.ru)]))
  regions.set('RU-MOW', ['москв'])
  regions.set('RU-SPE', ['санкт-петербург'])
  const named = [...regions].filter(([, stems]) => stems.length > 0)
  return (text) => {
    const words = wordsOf(text.replace(streetAfter, ' ').replace(street, ' '))
    const fits = (stem: string) =>
      words.some(
        (word) =>
          word.startsWith(stem) &&
          (stem.length > SHORTEST_STEM || word.length <= stem.length + 1) &&
          // «москва» is not «московская», «алтай» not «алтайский».
          !(stem.length <= 5 && /^(?:ск|цк|овск)/u.test(word.slice(stem.length))),
      )
    return new Set(named.filter(([, stems]) => stems.every(fits)).map(([iso]) => iso))
  }
}
