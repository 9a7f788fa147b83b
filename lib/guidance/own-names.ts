import { isEnding } from './endings'
import { foldText } from './fold-text'
import type { Word } from './split-words'

const lastLetters = /(?:ый|ий|ой|ая|яя|[аяоеьйуы])$/
const femaleSurname = /^(?:ов|ев|ин)(?:а|у|ой|ою)?$/

/** Whether a word of the text is some form of one of the names. Names in the nominative, any number of words each. */
export function nameTest(names: readonly string[]): (word: Word) => boolean {
  const stems = names
    .flatMap((name) => foldText(name).folded.split(/[^\p{L}]+/u))
    .filter((part) => part.length > 1)
    .map((part) => (part.length > 3 ? part.replace(lastLetters, '') : part))
  if (stems.length === 0) return () => false
  return ({ text, capitals }) =>
    capitals !== 'none' &&
    stems.some((stem) => {
      if (!text.startsWith(stem)) return false
      const rest = text.slice(stem.length)
      return isEnding('n', rest) || isEnding('a', rest) || femaleSurname.test(rest)
    })
}
