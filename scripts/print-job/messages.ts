import type { PrintProblem } from '@/lib/print/types'

/** Why nobody may be printed to, in the words of the shell; the site's pages say it at length. */
const refusals: Readonly<Record<string, string>> = {
  askFirst: 'the address is not certain; ask the source first',
  onlineOnly: 'letters reach this person through an online service only',
  wait: 'this person is being moved; wait for the new address',
  unknown: 'nobody knows where this person is held',
  never: 'people under house arrest are never printed to',
  archive: 'this person is free',
  dead: 'this person has died',
}

export function refusalMessage(code: string): string {
  return refusals[code] ?? code
}

/** One line a problem, with the field of the job file it lies in. */
export function problemMessage(problem: PrintProblem): string {
  const at = 'letter' in problem ? `letters[${problem.letter}]` : ''
  switch (problem.code) {
    case 'format.wrongKind':
      return 'format: not a format of this kind'
    case 'job.empty':
      return 'letters: there is none'
    case 'design.unknown':
      return `${at}.design: there is no such design`
    case 'text.empty':
      return `${at}.text: it is empty`
    case 'text.unprintable':
    case 'address.unprintable': {
      const field = problem.code === 'text.unprintable' ? '.text' : '.to'
      return `${at}${field}: these characters can't be printed: ${characters(problem.characters)}`
    }
    case 'sender.unprintable':
      return `from.lines: these characters can't be printed: ${characters(problem.characters)}`
    case 'text.tooLong':
      return `${at}.text: too long for the card by about ${problem.over} characters`
    case 'sender.tooLong':
      return `from.lines: more lines than the ${problem.linesAllowed} that fit`
    case 'address.tooLong':
      return `${at}.to: the address does not fit this format`
    case 'sender.missing':
      return 'from.lines: an envelope for the answer needs your address'
    case 'sides.noFronts':
      return 'sides: no card has a picture, so there are no fronts'
    case 'offset.tooLarge':
      return `offsetMm: at most ${problem.maxMm} mm either way; more is a wrong sheet or a wrong setting`
    case 'skip.tooMany':
      return `skip: a sheet has ${problem.places} labels`
    case 'pack.missing':
      return 'pack: a pack needs its parts'
    case 'pack.wrongFormat':
      return `pack.${problem.part}: not a format for this part`
    case 'profile.tooLong':
      return `${at}.profile: it says more than a quarter of a sheet holds`
    case 'words.unprintable':
      return `pack: these characters can't be printed: ${characters(problem.characters)}`
  }
}

function characters(list: readonly { char: string; codePoint: number; index: number }[]): string {
  const name = ({ char, codePoint, index }: (typeof list)[number]) =>
    `${codePoint < 0x20 ? '' : `${char} `}(U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} at ${index})`
  const rest = list.length > 10 ? ` and ${list.length - 10} more` : ''
  return list.slice(0, 10).map(name).join(', ') + rest
}
