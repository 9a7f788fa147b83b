import type { CaseGroup, CaseKey } from './case-tags'

/** An article of the Russian Criminal Code: `207.3`, part `2`, point `д`. */
export type ArticleRef = { article: string; part: string | null; point: string | null }

export const sentenceRegimes = ['general', 'strict', 'special', 'settlement', 'educational'] as const
export type SentenceRegime = (typeof sentenceRegimes)[number]

export type Sentence = {
  /** Whole term in months; null for life and where a source gives no single term. */
  months: number | null
  life: boolean
  regime: SentenceRegime | null
  verdictOn: string | null
  /** The term was read by a machine and does not fit the other dates: never printed as a fact. */
  uncertain: boolean
}

/** What a source says the case is, in fields; sentences are composed from it in each language. */
export type CaseFacts = {
  key: CaseKey | null
  groups: readonly CaseGroup[]
  articles: readonly ArticleRef[]
  sentence: Sentence | null
}
