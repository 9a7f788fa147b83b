import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

/** What English-language papers print: BGN/PCGN without its marks, -y for -ий and -ый, and their wavering. */
export const englishPress: Scheme = {
  id: 'english-press',
  source: 'Simplified BGN/PCGN as in the AP, Reuters and Guardian style books',
  letters: 'a b v g d e yo|e zh z i y|i k l m n o p r s t u f kh ts ch sh shch|sch _ y _ e yu|iu ya|ia',
  rules: [
    { of: 'ий', before: '$', to: 'y|i' },
    { of: 'ый', before: '$', to: 'y' },
    { of: 'ё', after: hushers, to: 'e|yo|o' },
    { of: 'е', after: '^', to: 'ye|e' },
    { of: 'е', after: iotating, to: 'e|ye' },
    { of: 'ия', before: '$', to: 'ia|iya' },
    { of: 'ья', to: 'ya|ia|iya' },
    { of: 'ье', to: 'ye|ie' },
    { of: 'ьё', to: 'yo|ye|e' },
    { of: 'кс', to: 'ks|x' },
    { of: 'дж', to: 'dzh|j' },
    { of: 'ч', after: '^', to: 'ch|tch' },
  ],
}
