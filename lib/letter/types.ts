import type { PostalAddress } from '@/lib/facility/types'
import type { PartialDate } from '@/lib/text/partial-date'

/**
 * The public recipient: the one plain object that passes from the directory to the desk.
 * Only what a stranger may read on the public page; only people who may be printed to have one.
 */
export type Recipient = {
  /** Stable directory id, `memopzk-7819`. */
  id: string
  /** Path segment, `dmitry-pchelintsev`. */
  slug: string
  /** The name line of the address exactly as the source published it, else the nominative: never declined by us. */
  addresseeRu: string
  addresseeCase: 'dative' | 'nominative'
  surnameRu: string
  givenRu: string
  patronymicRu: string | null
  /** «Dmitry Pchelintsev», for headings. */
  nameLatin: string
  sex: 'm' | 'f'
  birthYear: number | null
  /** Unit inside the institution («отряд № 8», «ПФРСИ»), printed after its name. */
  unitNote: string | null
  /** The facility's address with the postcode that prints (the person's published one where they differ). */
  address: PostalAddress
  /** The facility's own postcode when the published one differs from it, else null: named on screen. */
  otherPostcode: string | null
  verifiedOn: PartialDate
  sourceName: string
  sourceUrl: string
}

/** Who sends: free lines in any script, never stored by default. */
export type Sender = { lines: readonly string[] }

/** What the writer made. `text` is plain text with line breaks. */
export type Letter = {
  text: string
  sender: Sender
}
