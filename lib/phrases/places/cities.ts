import { texts } from '@/lib/phrases/texts'
import type { PlaceForms } from '../types'
import { regularForms } from './regular-forms'

/** `latin`: the English name, then the German one where it differs. */
export type City = PlaceForms & { latin: readonly string[] }

const { cityNames, irregularCities } = texts()

export const cities: readonly City[] = cityNames
  .trim()
  .split('\n')
  .map((line) => {
    const [nom = '', ...latin] = line.split('|')
    const forms = irregularCities[nom]
    if (forms) return { nom, in: forms[0], from: forms[1], latin }
    return { in: nom, from: nom, ...regularForms(nom), nom, latin }
  })
