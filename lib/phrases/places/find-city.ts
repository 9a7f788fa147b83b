import type { City } from './cities'
import { cities } from './cities'

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replace(/[\s’'-]+/g, ' ')
    .trim()

const byName = new Map<string, City>()
for (const city of cities) {
  for (const name of [city.nom, ...city.latin]) {
    if (!byName.has(fold(name))) byName.set(fold(name), city)
  }
}

/**
 * A town of the table by its Russian, English or German name, however its accents and capitals are typed.
 *
 * @example findCity('munchen')?.in // 'в Мюнхене'
 */
export function findCity(name: string): City | undefined {
  return byName.get(fold(name))
}

/** Towns whose name in any of these languages begins so, at most `limit`. */
export function listCities(beginning: string, limit = 8): City[] {
  const start = fold(beginning)
  if (start === '') return []
  const found = new Set<City>()
  for (const [name, city] of byName) {
    if (name.startsWith(start)) found.add(city)
    if (found.size === limit) break
  }
  return [...found]
}
