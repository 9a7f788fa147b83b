/** A size in millimetres. */
export type Size = { width: number; height: number }

/** Sizes of a card, in millimetres, and what must stay free on its address side. */
export type CardForm = {
  widthMm: number
  heightMm: number
  /** Nothing printed nearer to the edge: home printers leave up to 6.7 mm blank (HP OfficeJet manual). */
  safeMm: number
  /** White border around the picture: two cuts by hand may miss by 2 mm. None where the picture bleeds. */
  borderMm: number
  /** How far the picture goes on beyond the trimmed edge; 0 for cards with a border. */
  bleedMm: number
  /** Left edge of the address half. The UPU wants the right half at least (Letter Post Regulations, art. 203). */
  dividerMm: number
  /**
   * Where stamps go: clear for 38 × 32 mm from the upper right corner (USPS Quick Service Guide 201a;
   * UPU and Deutsche Post want the upper 40 mm free of the *address*, which begins below).
   */
  stampMm: Size
  /** The grey hint inside it. */
  stampHintMm: Size
  /** Baseline of the name is at least this far from the top (UPU, as Korea Post art. 203 gives it: ≥ 40). */
  addressTopMm: number
  /** Machines print their code below: 16 mm high, from 121 mm off the right edge (USPS 15.9 × 120.7, Deutsche Post 15). */
  codeMm: Size
}

/** How many cards share a sheet and where they lie on its front. */
export type Imposition = {
  sheetWidthMm: number
  sheetHeightMm: number
  columns: number
  rows: number
  /** Upper left corner of the first card, and what lies between two. */
  leftMm: number
  topMm: number
  gutterMm: number
  /** Cards lie on their side, tops to the right. */
  turned: boolean
  /** Short ticks where two cuts begin and end, or marks at every corner of every card. */
  marks: 'ticks' | 'crop'
}

/** One card a page for a print shop: the page is larger than the card by this much on every side. */
export type ShopPage = { slugMm: number }

/** A page of a letter. The address field is that of DIN 5008 form B: it shows in the window of a DL envelope. */
export type PageForm = {
  widthMm: number
  heightMm: number
  marginMm: { top: number; right: number; bottom: number; left: number }
  addressMm: { x: number; y: number; width: number; height: number }
  /** First baseline of the text on page one. */
  bodyTopMm: number
  /** Where the sheet is folded, from the top, for an envelope of the paper's own land: thirds, or halves and a cross fold. */
  foldsMm: { dl: readonly number[]; no10: readonly number[]; c6: readonly number[]; c6Across: number }
}

/** An envelope's front, or the sheet that shows through its window. */
export type EnvelopeForm = {
  widthMm: number
  heightMm: number
  /** Home printers leave this much blank at the edges. */
  safeMm: number
  /** Upper left corner of the sender's block and what it may fill. */
  senderMm: { x: number; y: number; width: number; height: number }
  /** `line`: one small line above the address, where the window shows it (DIN 5008). */
  senderStyle: 'block' | 'line'
  /** Left edge, the name's baseline, width, the lowest ink, and the largest type that looks right there. */
  addressMm: { x: number; top: number; width: number; bottom: number; largestPt: number }
  /** Unprinted from the upper right corner; null on a sheet inside a window envelope. */
  stampMm: Size | null
  stampHintMm: Size
  codeMm: Size
  /** Left edge of the postcode stamp. */
  postcodeLeftMm: number
  /** Folds of the sheet in a window envelope. */
  foldsMm?: readonly number[]
}

/** A sheet of self-adhesive labels; edges and pitch from the sheet's upper left corner. */
export type LabelForm = {
  sheetWidthMm: number
  sheetHeightMm: number
  widthMm: number
  heightMm: number
  columns: number
  rows: number
  leftMm: number
  topMm: number
  pitchXMm: number
  pitchYMm: number
  /** Kept free inside each label: printers pull paper askew by a millimetre or two. */
  paddingMm: { x: number; y: number }
  /** Without it the copy in Latin letters is left out, the country line stays: low labels hold no more. */
  hasLatin: boolean
}

/** The paper of a pack for an evening; its cards, labels and envelopes have formats of their own. */
export type PackForm = { widthMm: number; heightMm: number; marginMm: number }

/**
 * What a writer should know before choosing a format. `ratio`: shorter than 1.4 times its width, which the UPU asks of
 * cards. `long`: longer than 235 mm, the longest standardised letter. `window`: the DIN window lies left of the UPU's
 * address rectangle; posts that know the DIN take it, others have other windows.
 */
export type FormatWarning = 'ratio' | 'long' | 'window'
