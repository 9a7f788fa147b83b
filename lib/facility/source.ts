import type { PartialDate } from '@/lib/text/partial-date'

/** How the words of a source reached the directory. */
export type SourceKind =
  /** Read at its publisher. */
  | 'publisher'
  /** Read in somebody's copy: the publisher was not asked, so the copy is named beside it. */
  | 'mirror'
  /** A text that was given to the compilers and stands nowhere on the public net. */
  | 'unpublished'

/** Who saw a fact, where and when: what every printed fact carries. */
export type Sighting = {
  /** Proper name of the publisher, in Latin letters; never translated. */
  sourceName: string
  sourceKind: SourceKind
  /** The page itself; null where nothing public can be linked to. */
  url: string | null
  /** When the source said so; null where the source has no date. */
  on: PartialDate | null
}

/**
 * How sure the compilers are of a newer report: A a named publication, dated and explicit; B one step of reading,
 * or an undated page with a firm limit; C weak.
 */
export type Confidence = 'A' | 'B' | 'C'
