import type { TFunction } from 'i18next'
import { listSigns } from '@/components/desk/signs'
import type { PrintProblem } from '@/lib/print/types'

/** Why somebody's card, or the whole pack, can't be printed. `t` reads `pack`. */
export function sayFault(problem: PrintProblem, t: TFunction): string {
  switch (problem.code) {
    case 'address.tooLong':
      return t('fault.address')
    case 'text.tooLong':
      return t('fault.text', { count: problem.over })
    case 'text.unprintable':
      return t('fault.signs', { characters: listSigns(problem.characters) })
    case 'address.unprintable':
    case 'words.unprintable':
      return t('fault.nameSigns', { characters: listSigns(problem.characters) })
    case 'profile.tooLong':
      return t('fault.profile')
    case 'sender.unprintable':
      return t('desk:problem.senderUnprintable', { characters: listSigns(problem.characters) })
    case 'sender.tooLong':
      return t('desk:problem.senderTooLong', { count: problem.linesAllowed })
    default:
      return t('fault.other')
  }
}
