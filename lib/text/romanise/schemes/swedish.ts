import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

export const swedish: Scheme = {
  id: 'swedish',
  source: 'Swedish custom (TT-språket, Språkrådet): zj, tj, sj, sjtj, ch, je after vowels and soft signs',
  letters: 'a b v g d e jo zj z i j k l m n o p r s t u f ch ts tj sj sjtj|stj _ y _ e ju ja',
  rules: [
    { of: 'ий', before: '$', to: 'ij|i' },
    { of: 'ё', after: hushers, to: 'o|e' },
    { of: 'не', to: 'ne|nje' },
    { of: 'е', after: iotating, to: 'je|e' },
    { of: 'дж', to: 'dzj' },
  ],
}
