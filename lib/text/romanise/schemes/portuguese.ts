import { hushers, type Scheme } from '@/lib/text/romanise/scheme'

export const portuguese: Scheme = {
  id: 'portuguese',
  source: 'Portuguese-language press: j, tch or ch, ch or sh, kh or h, -i for -ий, gu before e and i',
  letters: 'a b v g d e io j z i i k l m n o p r s t u f kh ts tch|ch ch|sh chtch|sh _ i|y _ e iu|yu ia|ya',
  rules: [
    { of: 'ий', before: '$', to: 'i|y' },
    { of: 'ё', after: hushers, to: 'o|e' },
    { of: 'ге', to: 'gue' },
    { of: 'ги', to: 'gui' },
    { of: 'е', after: '^', to: 'ie|e' },
  ],
}
