import { iotating, type Scheme } from '@/lib/text/romanise/scheme'

/** д т н before a soft vowel or sign are gy ty ny: Vlagyimir Putyin, Turgenyev. */
export const hungarian: Scheme = {
  id: 'hungarian',
  source: 'Hungarian Academy rules for Cyrillic names (OH., 1985): cs, s, zs, sz, scs, h, gy ty ny, -ij',
  letters: 'a b v g d e jo|o zs z i j k l m n o p r sz t u f h c cs s scs _ i _ e ju ja',
  rules: [
    { of: 'ый', before: '$', to: 'ij' },
    { of: 'ё', after: 'жчшщ', to: 'o' },
    ...soften('д', 'gy', 'd'),
    ...soften('т', 'ty', 't'),
    ...soften('н', 'ny', 'n'),
    { of: 'е', after: iotating, to: 'je|e' },
    { of: 'ь', before: 'аоуэ', to: 'j' },
    { of: 'лё', to: 'ljo|lo' },
  ],
}

function soften(of: string, soft: string, hard: string) {
  const vowelAfter = { е: 'e', ё: 'o', и: 'i', ю: 'u', я: 'a' }
  const open = Object.entries(vowelAfter).map(([vowel, latin]) => ({
    of: of + vowel,
    to: `${soft}${latin}|${hard}${vowel === 'ю' || vowel === 'я' ? `j${latin}` : latin}`,
  }))
  return [...open, { of: `${of}ь`, to: `${soft}|${hard}` }]
}
