import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

export const dutch: Scheme = {
  id: 'dutch',
  source: 'Dutch custom (Technische Handleiding, foreign names): oe, zj, tsj, sj, sjtsj, ch, -i for -ий',
  letters: 'a b v g d e jo zj z i j|i k l m n o p r s t oe f ch|kh ts tsj sj sjtsj _ y _ e joe ja',
  rules: [
    { of: 'ий', before: '$', to: 'i|ij' },
    { of: 'ый', before: '$', to: 'y|yj' },
    { of: 'ё', after: hushers, to: 'o|jo' },
    { of: 'ие', to: 'ie|ije' },
    { of: 'е', after: iotating, to: 'je|e' },
    { of: 'ев', before: '$', to: 'ev|jev' },
    { of: 'ь', before: 'оие', to: 'j' },
  ],
}
