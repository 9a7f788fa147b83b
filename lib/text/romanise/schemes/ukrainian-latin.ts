import type { Scheme } from '@/lib/text/romanise/scheme'

/** A Russian name written in Ukrainian and romanised from there: Hohol, Chiihoz, Dmytriiev, Oleksii. */
export const ukrainianLatin: Scheme = {
  id: 'ukrainian-latin',
  source: 'Resolution 55 of the Ukrainian government (2010): h for г, y for и, ie iu ia inside a word',
  letters: 'a b v h d e io|o zh z i|y i k l m n o p r s t u f kh ts ch sh shch _ y _ e iu ia',
  rules: [
    { of: 'ий', before: '$', to: 'yi|ii|y' },
    { of: 'ый', before: '$', to: 'yi|y' },
    { of: 'е', after: '^', to: 'ye|e' },
    { of: 'е', after: 'аеёиоуыэюяйъь', to: 'ie|e|ye' },
    { of: 'ё', after: '^', to: 'yo' },
    { of: 'ю', after: '^', to: 'yu' },
    { of: 'я', after: '^', to: 'ya' },
    { of: 'й', after: '^', to: 'y' },
    { of: 'ё', after: 'жчшщ', to: 'o' },
    { of: 'и', after: 'жчшщц', to: 'y|i' },
    { of: 'ич', before: '$', to: 'ych|ich' },
    { of: 'зг', to: 'zgh' },
  ],
}
