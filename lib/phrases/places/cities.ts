import { texts } from '@/lib/phrases/texts'
import { proposeCity } from '../name-forms/city'
import type { PlaceForms } from '../types'

/** `latin`: the English name, then the German one where it differs. */
export type City = PlaceForms & { latin: readonly string[] }

export const cities: readonly City[] = texts()
  .cityNames.trim()
  .split('\n')
  .map((line) => {
    const [nom = '', ...latin] = line.split('|')
    const forms = proposeCity(nom)
    return { nom, in: forms?.where ?? nom, from: forms?.from ?? nom, latin }
  })
