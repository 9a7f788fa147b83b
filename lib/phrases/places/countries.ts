import { texts } from '@/lib/phrases/texts'
import type { PlaceForms } from '../types'
import { regularForms } from './regular-forms'

const { countryNames, irregularCountries } = texts()

export const countries: readonly (PlaceForms & { id: string })[] = countryNames
  .trim()
  .split('\n')
  .map((line) => {
    const id = line.slice(0, line.indexOf(' '))
    const nom = line.slice(id.length + 1)
    const forms = irregularCountries[id]
    if (forms) return { id, nom, in: forms[0], from: forms[1] }
    return { in: nom, from: nom, ...regularForms(nom), nom, id }
  })
