import { looksLikeName } from '@/lib/russian/names'
import type { WordReading } from '@/lib/russian/read-word'

/** A capitalised word is left out as a name while its letters say no more than this either way. */
const NAME_SAYS_LITTLE: readonly [low: number, high: number] = [-7, 1]

const isCapitalised = ({ kind, token }: WordReading) => kind === 'unknown' && token.capital && !token.shouting

/** With so many signs (numbers, «ул.», «д.») a sentence is an address, and its capitals are names. */
const SIGNS_OF_ADDRESS = 2

/** Unknown and capitalised inside a sentence, met in Russian text or in no list: a name, which every language has. */
const mayBeName = (word: WordReading, isAddress: boolean) =>
  word.akin.seen ||
  ((!word.akin.neighbour || isAddress) &&
    word.score > NAME_SAYS_LITTLE[0] &&
    word.score < NAME_SAYS_LITTLE[1])

/** Surely a name: by its shape, whether the dictionary has it or not. */
const isAnchor = (word: WordReading | undefined) =>
  word?.kind === 'name' || (word?.kind === 'known' && word.token.capital && looksLikeName(word.folded))

/**
 * Which words of a sentence are names: by their shape, by what they may be, or because they stand beside one. The
 * first word has its capital from the sentence: it takes two names after it («Примерко Иван Петрович»).
 */
export function findNames(words: readonly WordReading[]): boolean[] {
  const isAddress = words.filter(({ kind }) => kind === 'sign').length >= SIGNS_OF_ADDRESS
  return words.map((word, i) => {
    if (word.kind === 'name') return true
    if (!isCapitalised(word)) return false
    if (i === 0) return isAnchor(words[1]) && isAnchor(words[2])
    return mayBeName(word, isAddress) || isAnchor(words[i - 1]) || isAnchor(words[i + 1])
  })
}
