import { caseOf } from '@/lib/prisoner/name-forms'
import { isArchived, type PersonStatus } from '@/lib/prisoner/status'
import { foldCyrillic } from '@/lib/text/fold'
import type { Say } from './judge-place'
import type { WrittenName } from './read-name'
import type { ReadRow } from './read-row'
import type { StopRecord } from './stop-list'

const isForm = (word: string, name: string) =>
  foldCyrillic(word) === foldCyrillic(name) || caseOf(word, name) !== null

/**
 * People whom newer reports call free, dead or moved and who are not in the directory: an older list does not
 * bring them in. True where the row ends here.
 */
export function judgeStop(
  row: ReadRow,
  { words }: WrittenName,
  stops: readonly StopRecord[],
  say: Say,
): boolean {
  const stop = stops.find(
    ({ kind, name }) =>
      kind === 'person' && name.split(' ').every((part) => words.some((word) => isForm(word, part))),
  )
  if (!stop) return false
  const when = stop.on ? ` (${stop.on})` : ''
  const by = `by ${stop.seen.publisher}, ${stop.seen.on ?? 'undated'}: ${stop.seen.url ?? ''}`
  if (!isArchived(stop.status as PersonStatus)) {
    say('accept+note', 'name', `newer news of ${stop.name} than most lists have${when}, ${by}.`)
    return false
  }
  for (const remark of row.remarks) remark.verdict = 'accept'
  if (stop.status === 'deceased')
    say(
      'block',
      'name',
      `${stop.name} has died${when}, ${by}. We are sorry. Nobody will be offered this name for letters.`,
    )
  else
    say(
      'warn',
      'name',
      `${stop.name} is reported as ${stop.status}${when}, ${by}; the row does not bring them in as held.`,
    )
  return true
}
