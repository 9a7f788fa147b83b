/** The six pages of the guide, `/[lang]/guide/[topic]`. */
export type TopicSlug = 'writing' | 'avoid' | 'address' | 'post' | 'replies' | 'safety'

/**
 * How much stands behind a rule. `A`: several independent guides agree, or an official text says so.
 * `B`: one good source; its sentence names it as the one who speaks. Weaker facts are not rules.
 */
export type Strength = 'A' | 'B'

/** One rule of writing to prisoners. The sentence itself is in `locales/<lang>/guide.json`. */
export type GuideRule = {
  /** Stable id, `env-01`. */
  id: string
  topic: TopicSlug
  strength: Strength
  /** Where it was read; never empty. */
  sources: readonly string[]
  /** Year of the newest source, null where the source bears none. */
  year: number | null
  /** Key of the sentence in the namespace `guide`, `rule.env01`. */
  sentence: `rule.${string}`
}

/**
 * Something we know only weakly and yet must not keep to ourselves. It is shown apart from the rules,
 * worded as what somebody reported.
 */
export type GuideNotice = {
  id: string
  topic: TopicSlug
  sources: readonly string[]
  year: number | null
  /** Key of the sentences in the namespace `guide`, `notice.designated`. */
  sentence: `notice.${string}`
}
