import { consonants, hushers, iotating, type Scheme, vowels } from '@/lib/text/romanise/scheme'

export const german: Scheme = {
  id: 'german',
  source: 'Duden transcription: z for ц, s for з, ss for с between vowels, x for кс, j in je ju ja',
  letters: 'a b w g d e jo|e sch|sh s i j|i k l m n o p r s t u f ch z|ts tsch sch schtsch _ y _ e ju ja',
  rules: [
    { of: 'ий', before: '$', to: 'i|ij' },
    { of: 'ый', before: '$', to: 'y|yj' },
    { of: 'ой', before: '$', to: 'oi|oj' },
    { of: 'й', after: 'аоу', before: consonants, to: 'i|j' },
    { of: 'ё', after: hushers, to: 'o|jo' },
    { of: 'не', to: 'ne|nje' },
    { of: 'е', after: iotating, to: 'je|e' },
    { of: 'с', after: vowels, before: vowels, to: 'ss|s' },
    { of: 'кс', to: 'x|ks' },
    { of: 'дж', to: 'dsch' },
  ],
}
