import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

/** Also Slovak; women's surnames take -ová. */
export const czech: Scheme = {
  id: 'czech',
  source: 'Czech rules of orthography (Akademická pravidla, foreign names): háček letters, ch, ě after d t n',
  letters: 'a b v g d e jo|ë ž z i j k l m n o p r s t u f ch c č š šč _ y _ e ju ja',
  rules: [
    { of: 'ова', before: '$', to: 'ova|ovová|ová' },
    { of: 'ева', before: '$', to: 'eva|evová|jevová' },
    { of: 'ина', before: '$', to: 'ina|inová' },
    { of: 'ая', before: '$', to: 'aja|á' },
    { of: 'ский', before: '$', to: 'skij|ský' },
    { of: 'ё', after: hushers, to: 'o|ë' },
    { of: 'е', after: 'дтн', to: 'ě' },
    { of: 'е', after: iotating, to: 'je|e' },
    { of: 'кс', to: 'ks|x' },
  ],
}
