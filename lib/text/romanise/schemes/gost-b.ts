import type { Scheme } from '@/lib/text/romanise/scheme'

export const gostB: Scheme = {
  id: 'gost-b',
  source: 'GOST 7.79-2000, system B: х is x, щ is shh, ц is c before е и ы й and cz elsewhere',
  letters: 'a b v g d e yo zh z i j k l m n o p r s t u f x cz ch sh shh `` y` ` e` yu ya',
  rules: [{ of: 'ц', before: 'еёиыйэ', to: 'c' }],
}
