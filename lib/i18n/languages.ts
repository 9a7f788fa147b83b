/** The languages the site is offered in: each complete, each named in itself. English is the source. */
export const languages = [
  { tag: 'en', name: 'English', dir: 'ltr' },
  { tag: 'ru', name: 'Русский', dir: 'ltr' },
  { tag: 'de', name: 'Deutsch', dir: 'ltr' },
] as const

export type Lang = (typeof languages)[number]['tag']

export const sourceLanguage: Lang = 'en'

/** One file per namespace and language: `locales/<lang>/<namespace>.json`. */
export const namespaces = [
  'common',
  'home',
  'about',
  'people',
  'facilities',
  'map',
  'guide',
  'case',
  'desk',
  'phrasebook',
  'printshop',
  'designs',
  'gallery',
  'drafts',
  'translate',
  'problem',
  'regions',
  'post',
  'birthdays',
  'feeds',
  'guidance',
  'pack',
] as const

export type Namespace = (typeof namespaces)[number]

export function isLang(value: string): value is Lang {
  return languages.some(({ tag }) => tag === value)
}
