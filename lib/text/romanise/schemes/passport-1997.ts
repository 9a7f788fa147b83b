import { iotating, type Scheme } from '@/lib/text/romanise/scheme'

export const passport1997: Scheme = {
  id: 'passport-1997',
  source: 'Order 310 of the Russian interior ministry (1997), in passports of 1997–2010',
  letters: 'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya',
  rules: [
    { of: 'ий', before: '$', to: 'iy|y' },
    { of: 'е', after: iotating, to: 'ye' },
    { of: 'ё', after: iotating, to: 'ye' },
  ],
}
