import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

/** Also Azerbaijani and Crimean Tatar spellings, where many of those listed are at home: Cemilev, Hüseynov. */
export const turkish: Scheme = {
  id: 'turkish',
  source: 'Turkish custom (TDK, foreign names): ç, ş, j, h for х, c for дж, ı for ы, ye after vowels',
  letters: 'a b v g d e yo j|zh z i y k|q l m n o p r s t u f h ts ç ş şç _ ı _ e yu ya',
  rules: [
    { of: 'дж', to: 'c|j' },
    { of: 'ый', before: '$', to: 'ıy|i' },
    { of: 'ё', after: hushers, to: 'o|yo' },
    { of: 'ий', before: '$', to: 'i|iy' },
    { of: 'г', after: '^аеиоуя', to: 'g|h|ğ' },
    { of: 'е', after: iotating, to: 'ye|e' },
    { of: 'ьо', to: 'yo' },
    { of: 'кс', to: 'ks|x' },
  ],
}
