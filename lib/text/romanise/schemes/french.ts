import { hushers, type Scheme, vowels } from '@/lib/text/romanise/scheme'

/** Also Soviet passports before 1997, which followed the French custom. */
export const french: Scheme = {
  id: 'french',
  source: 'French press transcription: ou, tch, j, -ine for -ин, gu before e and i, ï after a vowel',
  letters: 'a b v g d e io j z i ï k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia',
  rules: [
    { of: 'ий', before: '$', to: 'i' },
    { of: 'ый', before: '$', to: 'y' },
    { of: 'ин', before: '$', to: 'ine|in' },
    { of: 'ын', before: '$', to: 'yne|yn' },
    { of: 'ен', before: '$', to: 'en|ene' },
    { of: 'ё', after: hushers, to: 'e|io' },
    { of: 'е', after: '^', to: 'e|ie' },
    { of: 'ие', to: 'ie' },
    { of: 'е', after: `${vowels}й`, to: 'ïe|e' },
    { of: 'е', after: 'ьъ', to: 'ie' },
    { of: 'ге', to: 'gue|guie|ge' },
    { of: 'ги', to: 'gui|gi' },
    { of: 'гы', to: 'guy|gy' },
    { of: 'с', after: vowels, before: vowels, to: 'ss|s' },
    { of: 'кс', to: 'x|ks' },
    { of: 'дж', to: 'dj' },
    { of: 'ов', before: '$', to: 'ov|off' },
    { of: 'не', to: 'ne|nie' },
    { of: 'ю', after: '^', to: 'iou|you' },
    { of: 'я', after: '^', to: 'ia|ya' },
  ],
}
