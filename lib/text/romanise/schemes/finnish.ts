import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

/** Also Estonian, which shares all but the start of words. */
export const finnish: Scheme = {
  id: 'finnish',
  source: 'SFS 4900 (national form): h for х, ts, tš, štš, je at the start and after vowels, -i for -ий',
  letters: 'a b v g d e jo ž z i i|j k l m n o p r s t u f h ts tš š štš _ y _ e ju ja',
  rules: [
    { of: 'ий', before: '$', to: 'i' },
    { of: 'й', after: '^', to: 'j' },
    { of: 'ё', after: hushers, to: 'o' },
    { of: 'е', after: iotating, to: 'je|e' },
    { of: 'ьо', to: 'jo' },
  ],
}
