import type { LifeEvent } from '@/lib/prisoner/types'
import type { RawPrisoner } from './raw'

function on(kind: LifeEvent['kind'], day: string): LifeEvent {
  return { kind, after: day, before: day }
}

/** What the notes on people gathered by hand say, read note by note; prose itself is not carried over. */
const byHand: Readonly<Record<string, LifeEvent>> = {
  'manual-filinkov-viktor': on('servedFullTerm', '2025-01-22'),
  'manual-boyarshinov-yuliy': on('servedFullTerm', '2023-04'),
  'manual-sagynbaev-arman': { kind: 'noReleaseReport', after: '2020-02-25', before: null },
  'manual-ivankin-maksim': { kind: 'notSeenSince', after: '2023-03', before: null },
  'manual-romanov-ilya': on('releasedForHealth', '2020-04-11'),
  'manual-lesnykh-egor': { kind: 'noReleaseReport', after: '2021-08-19', before: null },
  'manual-karakashev-evgeny': on('releaseDue', '2024-02-01'),
  'manual-kuzminkin-kirill': { kind: 'notSeenSince', after: '2019-11-04', before: null },
  'manual-shvedov-roman': on('diedInCustody', '2024-12-18'),
  'manual-kozak-denis': on('releasedAbroad', '2024'),
  'manual-paklin-roman': on('onTrial', '2025-06-06'),
  'manual-aydin-deniz': on('onTrial', '2025-06-06'),
  'manual-neznamov-yuri': on('onTrial', '2025-06-06'),
  'manual-chertykov-danil': on('onTrial', '2025-06-06'),
  'manual-brik-kirill': on('placeNotPublished', '2025-06-06'),
  'manual-rozhkov-aleksei': { kind: 'convicted', after: null, before: '2025-07' },
  'manual-navalny-aleksei': on('diedInCustody', '2024-02-16'),
}

const transferred = /^Transferred between (\d{4}-\d{2}-\d{2}) and (\d{4}-\d{2}-\d{2})\.$/u
const LEFT_LIST = /^On Memorial's list on 22 February 2025, no longer on it on 30 March 2025;/u

/** The events a record's note stands for; notes that say no more than the status give none. */
export function lifeEvents(raw: RawPrisoner): LifeEvent[] {
  const known = byHand[raw.id]
  if (known) return [known]
  if (raw.status === 'exchanged' && raw.status_date) return [on('exchanged', raw.status_date)]
  const note = raw.status_note ?? ''
  const move = transferred.exec(note)
  if (move) return [{ kind: 'transferred', after: move[1] ?? null, before: move[2] ?? null }]
  if (LEFT_LIST.test(note)) return [{ kind: 'leftList', after: '2025-02-22', before: '2025-03-30' }]
  return []
}
