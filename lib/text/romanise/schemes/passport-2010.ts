import type { Scheme } from '@/lib/text/romanise/scheme'

export const passport2010: Scheme = {
  id: 'passport-2010',
  source: 'GOST R 52535.1-2006, in Russian passports of 2010–2013: ц is tc',
  letters: 'a b v g d e e zh z i i k l m n o p r s t u f kh tc ch sh shch _ y _ e iu ia',
  rules: [],
}
