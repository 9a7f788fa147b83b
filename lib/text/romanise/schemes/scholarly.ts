import type { Scheme } from '@/lib/text/romanise/scheme'

/** Italian papers and encyclopaedias, Slavists everywhere: Chruščëv, El'cin, Ėjzenštejn. */
export const scholarly: Scheme = {
  id: 'scholarly',
  source: 'ISO/R 9:1968 (scientific transliteration), the Italian and library custom',
  letters: "a b v g d e ë ž z i j k l m n o p r s t u f ch c č š šč ʺ y ' ė ju ja",
  rules: [],
}
