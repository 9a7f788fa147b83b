import type { Recipient } from '@/lib/facility/recipient'
import type { Sender } from '@/lib/letter/types'

/** What is printed. Envelopes, labels and packs come with the print shop. */
export type Kind = 'card' | 'letter'

/** A paper form; each belongs to exactly one kind (`formats.ts`). */
export type FormatId = 'a6' | 'a6-4up-a4' | 'a4'

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
  face?: Face
}

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
}

/** Named inks: the palette of the paper side. Designs carry their own flat colours. */
export type Ink = 'text' | 'quiet' | 'hairline'

/** What a line of text belongs to: the reading order and the tags of the PDF, and what tests look for. */
export type Block = 'message' | 'sender' | 'recipient' | 'latin' | 'label' | 'footer'

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
}

export type Box = TextBox | LineBox | RectBox | DesignBox

/** A card or page on the sheet, turned clockwise; its boxes are measured in its own, unturned millimetres. */
export type Frame = {
  /** Upper left corner of the turned frame on the sheet. */
  xMm: number
  yMm: number
  turn: 0 | 90 | 270
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
