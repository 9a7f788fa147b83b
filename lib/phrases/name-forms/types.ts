export type Sex = 'm' | 'f'

export type NamePart = 'surname' | 'given' | 'patronymic'

/** A name in the cases of the school table; equal forms mean that it does not change. */
export type NameForms = {
  nominative: string
  genitive: string
  dative: string
  accusative: string
  instrumental: string
  prepositional: string
}

/** A person's name in the nominative, in its parts. */
export type PersonName = {
  surname: string
  given: string
  patronymic: string | null
  sex: Sex
}
