/** What a term is to its entry. The order matters to nobody but the weights in `role-weight.ts`. */
export const termRoles = [
  'surname',
  'given',
  'patronymic',
  'alias',
  'title',
  'kind',
  'number',
  'postcode',
  'town',
  'region',
  'place',
] as const
export type TermRole = (typeof termRoles)[number]

/** One thing an entry may be found by: a word, a compound («Кара-Мурза») or several words («Белый лебедь»). */
export type SearchTerm = { text: string; role: TermRole }

export type SearchKind = 'prisoner' | 'facility'

/** Somebody or something that can be found. */
export type SearchEntry = {
  id: string
  slug: string
  kind: SearchKind
  /** As shown in a list of results: «Пчелинцев Дмитрий Дмитриевич», «ИК-27, Кировская область». */
  name: string
  terms: readonly SearchTerm[]
}

/** `score` lies between 0 and 1 and is comparable only within one answer. */
export type Hit = Pick<SearchEntry, 'id' | 'slug' | 'kind' | 'name'> & { score: number }
