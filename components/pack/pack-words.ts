import type { Translate } from '@/lib/i18n/server'
import type { PackWords } from '@/lib/pack/types'
import { type Labels, labelPhrase, labelTopic } from '@/lib/phrases/labels'
import { findPhrase } from '@/lib/phrases/phrasebook'
import { renderPhrase } from '@/lib/phrases/render'
import type { Context } from '@/lib/phrases/types'

/**
 * A card from its first line to its last, on one page: short, without slots, and true of whoever copies them (the
 * weather is for them to look at).
 */
export const packPhrases = [
  'greet.hello',
  'greet.dear',
  'who.stranger',
  'solidarity.many',
  'weather.sun',
  'weather.ask',
  'animals.ask',
  'book.askFav',
  'ask.music',
  'ask.film',
  'food.askSoup',
  'ask.dream',
  'ask.colour',
  'enc.notAlone',
  'enc.near',
  'enc.health',
  'enc.sleep',
  'enc.warmth',
  'prac.mistakes',
  'close.care',
  'close.best',
  'close.untilNext',
  'close.light',
  'close.warmth',
] as const

const hints = [
  'self',
  'small',
  'ask',
  'nature',
  'draw',
  'short',
  'plain',
  'leaveCase',
  'leavePity',
  'sign',
] as const

/** Stands where each guest writes the name of their own addressee: the phrasebook wants Cyrillic there. */
const openName = 'Имя'

/** Whoever copies it may be anybody. */
const toAnybody: Omit<Context, 'addressee'> = { writer: 'x', register: 'vy', call: openName }

function russianOf(id: string, addressee: 'm' | 'f'): string {
  const rendered = renderPhrase(id, {}, { ...toAnybody, addressee })
  if (!rendered.ok) throw new Error(`the phrase ${id} is not for everybody: ${rendered.code}`)
  return rendered.text.replace(openName, '…')
}

/** A phrase beside what it means. Russian readers see what it is for: they need no translation. */
function pairOf(id: string, labels: Labels, t: Translate): { ru: string; own: string } {
  const [toHim, toHer] = [russianOf(id, 'm'), russianOf(id, 'f')]
  const topic = findPhrase(id)?.topic
  const own =
    labels.language === 'ru' && topic
      ? labelTopic(labels, topic)
      : (labelPhrase(labels, id, {}, { ...toAnybody, addressee: 'm' })?.replace(openName, '…') ?? '')
  return toHim === toHer ? { ru: toHim, own } : { ru: `${toHim} / ${toHer}`, own: t('phrases.both', { own }) }
}

/** The sentences of a pack in the page's language. `t` reads `pack`. */
export function packWordsOf(labels: Labels, t: Translate): PackWords {
  return {
    tally: {
      title: t('tally.title'),
      name: t('tally.name'),
      place: t('tally.place'),
      written: t('tally.written'),
      posted: t('tally.posted'),
    },
    hints: { title: t('hints.title'), lines: hints.map((hint) => t(`hints.${hint}`)) },
    phrases: { title: t('phrases.title'), pairs: packPhrases.map((id) => pairOf(id, labels, t)) },
  }
}
