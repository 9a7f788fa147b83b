import type { FormatId, Kind } from './types'

/** Sizes of a card, in millimetres, and what must stay free on its address side. */
export type CardForm = {
  widthMm: number
  heightMm: number
  /** Nothing printed nearer to the edge: home printers leave up to 6.7 mm blank (HP OfficeJet manual). */
  safeMm: number
  /** White border around the picture: two cuts by hand may miss by 2 mm. */
  borderMm: number
  /** Left edge of the address half: the middle, as the UPU's Letter Post Regulations want it. */
  dividerMm: number
  /**
   * Where stamps go: clear for 38 × 32 mm from the upper right corner (USPS Quick Service Guide 201a;
   * UPU and Deutsche Post want the upper 40 mm free of the *address*, which begins below).
   */
  stampMm: { width: number; height: number }
  /** The grey hint inside it. */
  stampHintMm: { width: number; height: number }
  /** Baseline of the name is at least this far from the top (UPU, as Korea Post art. 203 gives it: ≥ 40). */
  addressTopMm: number
  /** Machines print their code below: 16 mm high, from 121 mm off the right edge (USPS 15.9 × 120.7, Deutsche Post 15). */
  codeMm: { width: number; height: number }
}

/** How many cards share a sheet and where. */
export type Imposition = {
  sheetWidthMm: number
  sheetHeightMm: number
  columns: number
  rows: number
}

/** A page of a letter. The address field is that of DIN 5008 form B: it shows in the window of a DL envelope. */
export type PageForm = {
  widthMm: number
  heightMm: number
  marginMm: { top: number; right: number; bottom: number; left: number }
  addressMm: { x: number; y: number; width: number; height: number }
  /** First baseline of the text on page one. */
  bodyTopMm: number
}

export type Format =
  | { id: FormatId; kind: 'card'; form: CardForm; imposition: Imposition | null }
  | { id: FormatId; kind: 'letter'; form: PageForm }

const cardZones = {
  safeMm: 7.5,
  borderMm: 6.5,
  stampMm: { width: 38, height: 32 },
  stampHintMm: { width: 22, height: 25 },
  addressTopMm: 42.5,
  codeMm: { width: 121, height: 16 },
}

/** Every form there is; the id says the paper, the kind what it is for. Sheets and zones: docs/printing.md. */
export const formats: Record<FormatId, Format> = {
  // ISO 216; inside the UPU's 90 × 140 to 120 × 235 mm, 1.41 times as long as high.
  a6: {
    id: 'a6',
    kind: 'card',
    form: { widthMm: 148, heightMm: 105, dividerMm: 74, ...cardZones },
    imposition: null,
  },
  // A4 quartered by two cuts: four cards of 148.5 × 105, lying on their side.
  'a6-4up-a4': {
    id: 'a6-4up-a4',
    kind: 'card',
    form: { widthMm: 148.5, heightMm: 105, dividerMm: 74.25, ...cardZones },
    imposition: { sheetWidthMm: 210, sheetHeightMm: 297, columns: 2, rows: 2 },
  },
  a4: {
    id: 'a4',
    kind: 'letter',
    form: {
      widthMm: 210,
      heightMm: 297,
      marginMm: { top: 22, right: 22, bottom: 24, left: 25 },
      addressMm: { x: 25, y: 45, width: 80, height: 45 },
      bodyTopMm: 104,
    },
  },
}

/** Formats of a kind, for lists and error messages. */
export function listFormats(kind: Kind): FormatId[] {
  return Object.values(formats)
    .filter((format) => format.kind === kind)
    .map(({ id }) => id)
}

export const kinds: readonly Kind[] = ['card', 'letter']

/** What may leave a sheet's page by itself: null when the pair does not exist. */
export function findFormat(kind: Kind, id: string): Format | null {
  const format = Object.hasOwn(formats, id) ? formats[id as FormatId] : null
  return format?.kind === kind ? format : null
}
