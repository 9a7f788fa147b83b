import type { PartialDate } from '@/lib/text/partial-date'
import type { PostalAddress } from './types'

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
