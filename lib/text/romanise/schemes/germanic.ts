import type { Scheme } from '@/lib/text/romanise/scheme'

/** Surnames that came into Russian from German or Yiddish and go home again: Eisenstein, Richter, Schmidt. */
export const germanic: Scheme = {
  id: 'germanic',
  source: 'German and Yiddish spellings behind Russian surnames, as Western papers restore them',
  letters: 'a b w g d e jo sch s i i k l m n o p r s t u f ch tz|z tsch sch schtsch _ y _ e ju ja',
  rules: [
    { of: 'шт', to: 'st' },
    { of: 'шп', to: 'sp' },
    { of: 'ман', before: '$', to: 'mann|man' },
    { of: 'ей', to: 'ei' },
    { of: 'эй', to: 'ei' },
    { of: 'ай', to: 'ei|ai' },
    { of: 'ой', to: 'eu|oi' },
    { of: 'ау', to: 'au' },
    { of: 'кс', to: 'x|chs' },
    { of: 'кк', to: 'ck' },
    { of: 'льд', to: 'ld' },
    { of: 'г', before: 'еи', to: 'g|h' },
    { of: 'г', after: '^', to: 'g|h' },
    { of: 'вич', before: '$', to: 'witz|witsch' },
  ],
}

/** The pieces that give such a surname away. */
export const germanicShape =
  /штейн|берг|ман$|шмидт|рихтер|вальд|фельд|гольд|розен|блюм|вайс|вейс|шварц|шульц|мюллер|миллер|майер|мейер|кац$|вич$|баум|хаус|штадт|ланд$|вагнер|фишер|шнейдер|клейн|цвейг|крамер|кригер|краузе|лерман|бах$|кох$/
