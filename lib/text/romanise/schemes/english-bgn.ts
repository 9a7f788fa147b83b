import { iotating, type Scheme } from '@/lib/text/romanise/scheme'

export const englishBgn: Scheme = {
  id: 'english-bgn',
  source: 'BGN/PCGN 1947 romanisation of Russian: ye and yë at the start, after vowels, й, ъ and ь',
  letters: 'a b v g d e ë zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya',
  rules: [
    { of: 'е', after: iotating, to: 'ye' },
    { of: 'ё', after: iotating, to: 'yë' },
  ],
}
