import type { Scheme } from '@/lib/text/romanise/scheme'

export const iso9: Scheme = {
  id: 'iso-9',
  source: 'ISO 9:1995, GOST 7.79-2000 system A, PN-ISO 9 in Poland: one letter for each letter',
  letters: 'a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â',
  rules: [],
}
