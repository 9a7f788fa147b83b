import { formats } from '@/lib/print/formats'
import { type FormatId, type Pack, packParts } from '@/lib/print/types'
import type { WrittenPack } from './job-schema'

type Tally = Pack['tally']

/** Headings of the tally sheet where the job brings none; other languages get the English ones. */
const tallies: Readonly<Record<string, Tally>> = {
  en: { title: 'Who gets a card', name: 'Name', place: 'Where', written: 'Written', posted: 'Posted' },
  de: {
    title: 'Wer eine Karte bekommt',
    name: 'Name',
    place: 'Wo',
    written: 'Geschrieben',
    posted: 'Eingeworfen',
  },
  ru: { title: 'Кому пишем', name: 'Имя', place: 'Где', written: 'Написано', posted: 'Отправлено' },
}

/** The usual formats beside each paper. */
const usual: Readonly<Record<string, Pick<Pack, 'cards' | 'envelopes' | 'labels'>>> = {
  'pack-a4': { cards: 'a6-4up-a4', envelopes: 'c6', labels: 'l7160' },
  'pack-letter': { cards: 'quarter-4up-letter', envelopes: 'no10', labels: '5163' },
}

const kindOf = { cards: 'card', envelopes: 'envelope', labels: 'label' } as const

/** The pack with everything that its file may leave out, or which of its formats is none. */
export function fillPack(
  written: WrittenPack,
  format: FormatId,
  lang: string,
): { pack: Pack } | { faults: string[] } {
  const chosen = { ...usual[format]!, ...pickFormats(written) }
  const faults = Object.entries(kindOf).flatMap(([part, kind]) => {
    const id = chosen[part as keyof typeof kindOf]
    const known = Object.hasOwn(formats, id) && formats[id].kind === kind
    return known
      ? []
      : [`pack.${part}: "${id}" is not a format of ${kind === 'envelope' ? 'an' : 'a'} ${kind}`]
  })
  if (faults.length > 0) return { faults }
  const own = written.lang ?? lang
  return {
    pack: {
      parts: written.parts ?? packParts,
      ...chosen,
      lang: own,
      ruled: written.ruled ?? false,
      tally: written.tally ?? tallies[own.split('-')[0]!] ?? tallies.en!,
      hints: written.hints ?? { title: '', lines: [] },
      phrases: written.phrases ?? { title: '', pairs: [] },
    },
  }
}

function pickFormats({
  cards,
  envelopes,
  labels,
}: WrittenPack): Partial<Pick<Pack, 'cards' | 'envelopes' | 'labels'>> {
  const named = Object.entries({ cards, envelopes, labels }).filter(([, id]) => id !== undefined)
  return Object.fromEntries(named) as Partial<Pick<Pack, 'cards' | 'envelopes' | 'labels'>>
}
