import type { PlaceForms } from '../types'
import { findCity } from './find-city'

/** A town's name for readers of a language: its Latin name where the table has one, else the Russian nominative. */
export function cityLabel(language: string, city: string | PlaceForms): string {
  const name = typeof city === 'string' ? city : city.nom
  const [english, local] = findCity(name)?.latin ?? []
  if (language === 'ru' || english === undefined) return name
  return language === 'de' ? (local ?? english) : english
}
