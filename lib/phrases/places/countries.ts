import { texts } from '@/lib/phrases/texts'
import { proposeCity } from '../name-forms/city'
import type { PlaceForms } from '../types'

const { countryNames, irregularCountries } = texts()

export const countries: readonly (PlaceForms & { id: string })[] = countryNames
  .trim()
  .split('\n')
  .map((line) => {
    const id = line.slice(0, line.indexOf(' '))
    const nom = line.slice(id.length + 1)
    const regular = proposeCity(nom)
    const [where = nom, from = nom] = irregularCountries[id] ?? (regular ? [regular.where, regular.from] : [])
    return { id, nom, in: where, from }
  })
