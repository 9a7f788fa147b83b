import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

/** Agencies that pass the English spelling on, half translated; also Catalan. */
export const spanishPress: Scheme = {
  id: 'spanish-press',
  source: 'Spanish-language agencies: English consonants, yo for ё, kh kept, tx for ч in Catalan',
  letters:
    'a b v g d e yo|o j|zh z i i k l m n o p r s t u f kh|h ts ch|tx sh|x shch|sch _ i|y _ e iu|yu ia|ya',
  rules: [
    { of: 'ё', after: hushers, to: 'o|yo' },
    { of: 'е', after: iotating, to: 'ye|e' },
  ],
}
