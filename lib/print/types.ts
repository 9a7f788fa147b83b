import type { Recipient } from '@/lib/facility/recipient'
import type { Sender } from '@/lib/letter/types'
import type { CardFormatId } from './forms/cards'
import type { EnvelopeFormatId } from './forms/envelopes'
import type { LabelFormatId } from './forms/labels'
import type { PackFormatId, PageFormatId } from './forms/pages'

/** What is printed. A pack is everything for an evening of letter-writing. */
export type Kind = 'card' | 'letter' | 'envelope' | 'label' | 'pack'

/** A paper form; each belongs to exactly one kind (`formats.ts`). */
export type FormatId = CardFormatId | PageFormatId | EnvelopeFormatId | LabelFormatId | PackFormatId

/** The message's face on a card: PT Serif, or Caveat as a handwriting. Letters are always set in PT Serif. */
export type Face = 'serif' | 'hand'

/** The faces that print; the id is also the file name of the web font (`scripts/build-fonts.ts`). */
export type FontId =
  | 'pt-serif'
  | 'pt-sans'
  | 'pt-sans-bold'
  | 'pt-sans-narrow'
  | 'pt-sans-narrow-bold'
  | 'caveat'

/** One person's letter inside a job. */
export type JobLetter = {
  recipient: Recipient
  /** Plain text with line breaks. */
  text: string
  /** A design's id (`designs/designs.ts`); null leaves the picture side blank. Letters have none. */
  design?: string | null
  /** The writer's own picture in place of a design: cards only. */
  photo?: Photo
  face?: Face
  /** What a guest reads about this person before writing: packs only. */
  profile?: Profile
  /** The addressee's number on profile card and tally; the place in the job unless said: packs only. */
  number?: number
}

/** A photo made ready for one format: upright, cropped and scaled, a JPEG without anything but the picture (`lib/photo`). */
export type Photo = {
  jpeg: Uint8Array<ArrayBuffer>
  widthPx: number
  heightPx: number
  /** What it shows, if the writer says so. */
  alt?: string
}

/** A profile card to hand round, in the guests' language: a name and a few paragraphs. */
export type Profile = { name: string; lines: readonly string[] }

/** Everything that one print needs: no other input changes the paper. */
export type Job = {
  kind: Kind
  format: FormatId
  /** The sender's language (`en`, `de`, …): small labels and the country's name in the address. */
  lang: string
  sender: Sender
  letters: readonly JobLetter[]
  /** The grey box that says where the stamp goes; on unless false. */
  stampHint?: boolean
  /** `abroad` unless said: then the country stands in the address. Inside Russia the postcode stamp stands instead. */
  posted?: 'abroad' | 'russia'
  /** Cards. For printers that can't turn the sheet: fronts first, then backs in reverse order on the same pile. */
  sides?: 'both' | 'fronts' | 'backs'
  /** Cards on shared sheets: the edge along which the printer turns the sheet; `long` unless said. */
  flip?: 'long' | 'short'
  /** Cards: the picture in grey, or as a drawing in thin lines that spares ink. */
  colours?: Colours
  /** Letters: a ruled sheet for the answer behind each. */
  replySheet?: boolean
  /** Letters: small marks at the edge where the sheet is folded for this envelope. */
  folds?: Folds
  /** Envelopes: the one for the answer, from the prisoner to the sender; `countryRu` is the sender's country in Russian. */
  reply?: { countryRu: string | null }
  /** Labels: shift of everything on the sheet, ± 5 mm, found with the calibration page. */
  offsetMm?: { x: number; y: number }
  /** Labels: places of the first sheet that are used up already. */
  skip?: number
  /** Labels: outlines and scales instead of addresses. */
  calibration?: boolean
  /** Packs only, and needed there. */
  pack?: Pack
}

/** The envelope that a sheet is folded for: in three, in four, in two; #10 is lower than DL and wants even thirds. */
export type Folds = 'dl' | 'c6' | 'c5' | 'no10'

export type Colours = 'full' | 'grey' | 'saver'

export const packParts = ['cards', 'profiles', 'envelopes', 'labels', 'tally', 'hints', 'phrases'] as const
export type PackPart = (typeof packParts)[number]

/** What a pack holds. Its sentences come with the job: `lib/print` knows no locales. */
export type Pack = {
  /** In any order; they print in the order of `packParts`. */
  parts: readonly PackPart[]
  cards: CardFormatId
  envelopes: EnvelopeFormatId
  labels: LabelFormatId
  /** The guests' language, as a tag. */
  lang: string
  /** Cards without a text get faint lines to write on. */
  ruled?: boolean
  tally: { title: string; name: string; place: string; written: string; posted: string }
  hints: { title: string; lines: readonly string[] }
  phrases: { title: string; pairs: readonly { ru: string; own: string }[] }
}

/** Named inks: the palette of the paper side. Designs carry their own flat colours. */
export type Ink = 'text' | 'quiet' | 'hairline'

/** What a line of text belongs to: the reading order and the tags of the PDF, and what tests look for. */
export type Block =
  | 'message'
  | 'sender'
  | 'recipient'
  | 'latin'
  | 'label'
  | 'footer'
  /** A sheet's own title, and its other text: profiles, tally, hints, phrases. */
  | 'heading'
  | 'body'

/** A place in the one table of a sheet, for readers of the tagged file; `heads` what it is the heading of. */
export type Cell = { row: number; column: number; heads?: 'row' | 'column' }

/** One line of text; `xMm` is its left end, `yMm` its baseline, from the frame's upper left corner. */
export type TextBox = {
  type: 'text'
  block: Block
  text: string
  font: FontId
  sizePt: number
  xMm: number
  yMm: number
  /** Advance width as set, kerning, tracking and word spacing included. */
  widthMm: number
  ink: Ink
  /** Extra space after every character. */
  trackingPt?: number
  /** Extra space at every ordinary space: justified lines of a letter. */
  wordSpacePt?: number
  /** The line ends inside a word, which goes on in the next one … */
  joins?: boolean
  /** … and its last character is a hyphen that the text does not have. */
  softHyphen?: boolean
  /** First line of a paragraph: readers of the tagged PDF hear paragraphs, not lines. */
  startsParagraph?: boolean
  /** Language tag where the text is not Russian. */
  lang?: string
  cell?: Cell
}

export type LineBox = {
  type: 'line'
  x1Mm: number
  y1Mm: number
  x2Mm: number
  y2Mm: number
  weightPt: number
  ink: Ink
  /** On and off lengths; solid when absent. */
  dashMm?: readonly [number, number]
  /** Shown on screen only, never printed: safe area, folds. */
  guide?: true
}

export type RectBox = {
  type: 'rect'
  xMm: number
  yMm: number
  widthMm: number
  heightMm: number
  weightPt: number
  ink: Ink
  dashMm?: readonly [number, number]
  guide?: true
  /** A cell that holds nothing but this box, to be ticked by hand. */
  cell?: Cell
}

/** Lines and shapes of M, L and Z from the point `xMm`, `yMm`, in millimetres: the postcode stamp. */
export type PathBox = {
  type: 'path'
  xMm: number
  yMm: number
  d: string
  ink: Ink
  /** Filled, or drawn with round ends at this weight. */
  weightPt: number | 'fill'
  dashMm?: readonly [number, number]
  guide?: true
}

/** A drawing seen through a window; the picture's trimmed corner lies at `artXMm`, `artYMm` before clipping. */
export type DesignBox = {
  type: 'design'
  design: string
  xMm: number
  yMm: number
  widthMm: number
  heightMm: number
  artXMm: number
  artYMm: number
  /** Millimetres of paper per millimetre of the drawing. */
  scale: number
  /** Absent for the inks it was drawn in. */
  colours?: Exclude<Colours, 'full'>
}

/** A photo over the whole picture side; it fills the window, and what is too much is cut off alike on both sides. */
export type PhotoBox = {
  type: 'photo'
  photo: Photo
  /** Language tag of what is said of it, where that is not Russian. */
  lang?: string
  xMm: number
  yMm: number
  widthMm: number
  heightMm: number
}

export type Box = TextBox | LineBox | RectBox | PathBox | DesignBox | PhotoBox

export type Turn = 0 | 90 | 180 | 270

/** A card or page on the sheet, turned clockwise; its boxes are measured in its own, unturned millimetres. */
export type Frame = {
  /** Upper left corner of the turned frame on the sheet. */
  xMm: number
  yMm: number
  turn: Turn
  /** Size before turning. */
  widthMm: number
  heightMm: number
  /** Index of the letter in the job; null for marks of the sheet itself. */
  letter: number | null
  boxes: readonly Box[]
}

/** One side of one sheet of paper. */
export type Sheet = {
  side: 'front' | 'back'
  widthMm: number
  heightMm: number
  frames: readonly Frame[]
  /** For a print shop: where the finished card lies on the page, and how far its picture goes on beyond. */
  trim?: { xMm: number; yMm: number; widthMm: number; heightMm: number; bleedMm: number }
  /** What a sheet of a pack is. */
  part?: PackPart
}

/** A character that no face of ours can print; `index` counts UTF-16 units in the text as typed. */
export type Unprintable = { char: string; codePoint: number; index: number }

/** Why a job can't be laid out. `letter` is the index in the job. */
export type PrintProblem =
  /** The pair of kind and format does not exist. */
  | { code: 'format.wrongKind' }
  | { code: 'job.empty' }
  | { code: 'design.unknown'; letter: number }
  | { code: 'text.empty'; letter: number }
  | { code: 'text.unprintable'; letter: number; characters: readonly Unprintable[] }
  /** `over`: how many characters to cut, at least. */
  | { code: 'text.tooLong'; letter: number; over: number }
  | { code: 'sender.unprintable'; characters: readonly Unprintable[] }
  /** More lines than the sender's corner holds. */
  | { code: 'sender.tooLong'; linesAllowed: number }
  | { code: 'address.tooLong'; letter: number }
  /** An envelope for the answer needs somebody to answer to. */
  | { code: 'sender.missing' }
  /** Only the fronts are wanted, and no card has a picture. */
  | { code: 'sides.noFronts' }
  | { code: 'offset.tooLarge'; maxMm: number }
  | { code: 'skip.tooMany'; places: number }
  | { code: 'pack.missing' }
  /** A pack's part needs another format than was named for it. */
  | { code: 'pack.wrongFormat'; part: PackPart }
  | { code: 'profile.tooLong'; letter: number }
  | { code: 'words.unprintable'; characters: readonly Unprintable[] }
  | { code: 'address.unprintable'; letter: number; characters: readonly Unprintable[] }

export type LayoutResult =
  | { ok: true; sheets: readonly Sheet[] }
  | { ok: false; problems: readonly PrintProblem[] }

/** How a text sits in a format: the counter beside the sheet on screen. */
export type Measure = {
  /** Lines the text takes at `sizePt`. */
  lines: number
  /** Lines still free on the card at that size; on a letter, on its last page. Negative when it does not fit. */
  linesLeft: number
  /** The same at the smallest size a card may be set in: how much can still be written at all. */
  linesLeftAtSmallest: number
  sizePt: number
  pages: number
  /** Characters to cut; 0 when the text fits. */
  over: number
}
