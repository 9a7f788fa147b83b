import { hushers, iotating, type Scheme } from '@/lib/text/romanise/scheme'

export const norwegian: Scheme = {
  id: 'norwegian',
  source: 'Norwegian and Danish custom (Språkrådet): zj, tsj, sj, sjtsj, kh, -ij; Danish also sch and tj',
  letters: 'a b v g d e jo zj|sj z i j k l m n o p r s t u f kh ts tsj|tj sj sjtsj|sjtj _ y _ e ju|iu ja|ia',
  rules: [
    { of: 'ий', before: '$', to: 'ij|i|y' },
    { of: 'ый', before: '$', to: 'yj|y' },
    { of: 'ё', after: hushers, to: 'o|jo' },
    { of: 'не', to: 'ne|nje' },
    { of: 'е', after: iotating, to: 'je|e' },
  ],
}
