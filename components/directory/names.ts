import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import type { FacilityMention, NameRu } from '@/lib/prisoner/types'

/** How a page in this language calls a person: Russian readers get Cyrillic, all others the Latin spelling. */
export function displayName({ name, nameLatin }: { name: NameRu; nameLatin: string }, lang: Lang): string {
  return lang === 'ru' ? `${name.given} ${name.surname}` : nameLatin
}

/** «Иван Сергеевич Примеров», given name first. */
export function fullNameRu({ given, patronymic, surname }: NameRu): string {
  return [given, patronymic, surname].filter(Boolean).join(' ')
}

/** «Penal colony IK-27», without a number the kind alone. `t` reads the namespace `facilities`. */
export function facilityLabel(
  { kind, number }: Pick<FacilityMention, 'kind' | 'number'>,
  t: Translate,
): string {
  const words = t(`kind.${kind}`)
  return number === null ? words : `${words} ${t(`short.${kind}`, { number })}`
}
