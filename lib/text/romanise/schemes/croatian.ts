import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

/** Also Slovene, Serbian in Latin letters, Latvian and Lithuanian before their endings. */
export const croatian: Scheme = {
  id: 'croatian',
  source: 'Croatian orthography (Hrvatski pravopis): as Czech, but h for х and lj nj before vowels',
  letters: 'a b v g d e jo ž z i j k l m n o p r s t u f h c č š šč _ i|y _ e ju ja',
  rules: [
    { of: 'ский', before: '$', to: 'ski|skij' },
    { of: 'ый', before: '$', to: 'i|y' },
    { of: 'ё', after: hushers, to: 'o' },
    { of: 'е', after: iotating, to: 'je|e' },
    { of: 'ль', to: 'lj|l' },
    { of: 'нь', to: 'nj|n' },
  ],
}
