import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

export const spanish: Scheme = {
  id: 'spanish',
  source: 'Fundéu and RAE: j for х, gu before e and i, -i for -ий, o for ё after hushers',
  letters: 'a b v g d e yo|io zh z i i|y k l m n o p r s t u f j ts ch sh sch|shch _ y|i _ e yu|iu ya|ia',
  rules: [
    { of: 'ий', before: '$', to: 'i|y' },
    { of: 'ый', before: '$', to: 'y|i' },
    { of: 'ё', after: hushers, to: 'o|io' },
    { of: 'ге', to: 'gue|ge' },
    { of: 'ги', to: 'gui|gi' },
    { of: 'е', after: iotating, to: 'ie|ye|e' },
    { of: 'кс', to: 'x|ks' },
    { of: 'дж', to: 'dzh|y' },
  ],
}
