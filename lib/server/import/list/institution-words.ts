import type { FacilityKind } from '@/lib/facility/types'

/** How lists name a kind of institution; a number may follow. Latin letters as transcriptions write them. */
const kinds: readonly (readonly [FacilityKind, RegExp])[] = [
  [
    'kp',
    /(?<![\p{L}])(?:кп|колония[- ]поселение|колонии[- ]поселени\p{L}*|kp|colony[- ]settlement|settlement colony)(?![\p{L}])/iu,
  ],
  ['vk', /(?<![\p{L}])(?:вк|воспитательн\p{L}* колони\p{L}*|vk|juvenile colony|jugendkolonie)(?![\p{L}])/iu],
  ['liu', /(?<![\p{L}])(?:лиу|лечебн\p{L}* исправительн\p{L}* учреждени\p{L}*|liu)(?![\p{L}])/iu],
  [
    'ik',
    /(?<![\p{L}])(?:ик|исправительн\p{L}* колони\p{L}*|ik|(?:penal|correctional) colony|strafkolonie|straflager|колони\p{L}*|colony|kolonie)(?![\p{L}])/iu,
  ],
  [
    'sizo',
    /(?<![\p{L}])(?:сизо|следственн\p{L}* изолятор\p{L}*|sizo|siso|szizo|remand prison|detention cent(?:er|re)|untersuchungsgefängnis)(?![\p{L}])/iu,
  ],
  ['ic', /(?<![\p{L}])(?:иц|исправительн\p{L}* центр\p{L}*)(?![\p{L}])/iu],
  ['ivs', /(?<![\p{L}])(?:ивс|ivs)(?![\p{L}])/iu],
  [
    'prison',
    /(?:(?<![\p{L}])(?:тюрьм\p{L}*|prison|gefängnis)(?![\p{L}])|(?<=^|фку\s|fku\s)[тt](?=[\s-]|$))/iu,
  ],
]

export type Institution = {
  kind: FacilityKind | null
  number: number | null
  /** What is left: town, region, a name of its own. */
  rest: string
}

const authority =
  /(?<![\p{L}])(?:фку|фкуз|фгку|гуфсин|уфсин|офсин|фсин|fku|gufsin|ufsin|fsin|лпу)(?![\p{L}])(?:\s+росси\p{L}*|\s+ross[iy]\p{L}*)?/giu

/** Takes an institution's name apart. @example 'ИК-17, Мордовия' → { kind: 'ik', number: 17, rest: 'Мордовия' } */
export function readInstitution(text: string): Institution {
  const found = kinds.find(([, word]) => word.test(text))
  const kindWord = found?.[1].exec(text)
  const after = kindWord ? text.slice(kindWord.index + kindWord[0].length) : text
  const before = kindWord ? text.slice(0, kindWord.index) : ''
  const number = /^\s*[-–—№#nN.]*\s*(\d{1,3})(?![\d])/u.exec(after) ?? null
  const loose = number ?? (kindWord ? /(?:^|[^\d\p{L}])[№#]?\s?(\d{1,2})(?![\d])/u.exec(text) : null)
  const rest = `${before} ${number ? after.slice(number[0].length) : after}`.replace(authority, ' ')
  return {
    kind: found?.[0] ?? null,
    number: loose ? Number(loose[1]) : null,
    rest: rest
      .replace(
        /(?<![\p{L}])(?:по|в|г|город|гор|обл|область|области|края?|краю|республик\p{L}|россии|rossii)(?![\p{L}])\.?/giu,
        ' ',
      )
      .replace(/[^\p{L}\s-]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  }
}

/** An official name without what lists write now so, now so: marks, ё, the department's rank. */
export function institutionKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?<![\p{L}])(?:гуфсин|офсин)(?![\p{L}])/gu, 'уфсин')
    .replace(/воспитательная колония/gu, 'вк')
    .replace(/исправительная колония/gu, 'ик')
    .replace(/следственный изолятор/gu, 'сизо')
    .replace(/(?<![\p{L}])(?:фку|фкуз)(?![\p{L}])/gu, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
