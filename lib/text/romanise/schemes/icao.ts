import type { Scheme } from '@/lib/text/romanise/scheme'

/** Russian passports since 2013, and most court papers abroad that copy them. */
export const icao: Scheme = {
  id: 'icao',
  source: 'ICAO Doc 9303-3, section 6 (Cyrillic): ъ is ie, ь is nothing',
  letters: 'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia',
  rules: [],
}
