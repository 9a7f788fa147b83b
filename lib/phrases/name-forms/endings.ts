import type { ParadigmName } from './paradigms'
import type { Sex } from './types'

const syllables = (low: string) => low.match(/[аеёиоуыэюя]/gu)?.length ?? 0

/** French and other names stressed on their last letter, which writing does not show. */
const stressedA = /^(?:дюма|золя|петипа|дега|люка|труайя)$/u

/** Foreign surnames that end like Russian ones and don't decline like them (Дарвином, not «Дарвиным»). */
const foreignOv = /^(?:чаплин|дарвин|кронин|гершвин|франклин|бюлов|флотов|вирхов|айдын|лев)$/u

/** -ович, -ой and the like that are no adjective. */
const nounOj = /^(?:аксой|эрсой|гюной|ковбой|герой)$/u
const nounIj = /^(?:топчий|палий|гордий|вий|кий|бабий)$/u

/** Surnames that are nouns in -ова, -ина: also a woman's is declined like the noun. */
const nounOva = /^(?:сова|щербина|калина|малина)$/u

/** Names that end in a vowel: alike for given names and surnames, men and women. Null: the name does not change. */
function ofVowel(low: string): ParadigmName | null {
  if (stressedA.test(low) || /[аеёиоуыэюя]а$/u.test(low)) return null
  if (low.endsWith('а')) return 'a'
  if (low.endsWith('ия')) return 'ija'
  return low.endsWith('я') ? 'ja' : null
}

/** How a given name declines. */
export function paradigmOfGiven(low: string, sex: Sex): ParadigmName | null {
  if (/[аеёиоуыэюя]$/u.test(low)) return ofVowel(low)
  if (sex === 'f') return low.endsWith('ь') ? 'femSoft' : null
  if (low.endsWith('ий')) return syllables(low) > 1 ? 'iy' : 'soft'
  return /[ьй]$/u.test(low) ? 'soft' : 'hard'
}

function paradigmOfWoman(low: string): ParadigmName | null {
  if (/[жшчщ]ая$/u.test(low) && !/^(?:больш|чуж)ая$/u.test(low)) return 'shaja'
  if (/[^аеёиоуыэюя]ая$/u.test(low) && syllables(low) > 2) return 'aja'
  if (low.endsWith('няя')) return 'jaja'
  if (/[аеёиоуыэюя].*(?:[оеё]в|[иы]н)а$|ьвова$/u.test(low) && !nounOva.test(low)) return 'ova'
  return /[ая]$/u.test(low) ? ofVowel(low) : null
}

/** Surnames on -ий, -ый, -ой: adjectives nearly always, nouns when they are short (Цой) or on the lists. */
function paradigmOfMansJ(low: string): ParadigmName {
  if (/[гкхжшчщн]ий$/u.test(low) && !nounIj.test(low)) return /[гкх]ий$/u.test(low) ? 'kij' : 'shij'
  if (low.endsWith('ый') && syllables(low) > 1) return 'yj'
  if (low.endsWith('ой') && (syllables(low) > 1 || low === 'злой') && !nounOj.test(low))
    return /[гкхжшчщ]ой$/u.test(low) ? 'kij' : 'yj'
  return low.endsWith('ий') && syllables(low) > 2 ? 'iy' : 'soft'
}

/** How a surname declines. Women's on a consonant never change; -ых, -их change for nobody (Черных, Долгих). */
export function paradigmOfSurname(low: string, sex: Sex): ParadigmName | null {
  if (sex === 'f') return paradigmOfWoman(low)
  if (/[аеёиоуыэюя]$/u.test(low)) return ofVowel(low)
  if (/ых$|[кгхжшчщн]их$/u.test(low) && syllables(low) > 1) return null
  if (low.endsWith('й')) return paradigmOfMansJ(low)
  if (low.endsWith('ь')) return 'soft'
  const isRussian =
    /(?:[оеё]в|[иы]н)$/u.test(low) && (syllables(low) > 1 || /[^аеёиоуыэюя]{2}[оеё]в$/u.test(low))
  return isRussian && !foreignOv.test(low) ? 'ov' : 'hard'
}
