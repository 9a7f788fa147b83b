type Before = {
  text: string
  /** What the check said; null when it has not spoken (not run, or it failed). */
  verdict: 'russian' | 'mixed' | 'not-russian' | 'undetermined' | null
  /** A card with a picture may go without words; a letter may not. */
  mayBeEmpty: boolean
}

/**
 * What stands between a letter and its paper. Nothing in Russian is ever held up; the rest is asked about once,
 * and a second click prints it. `missing` is the only «no»: there is nothing to print.
 */
export type BeforePrinting =
  | { say: 'print' }
  | { say: 'ask'; about: 'notRussian' | 'noText' }
  | { say: 'missing'; what: 'text' }

/** @example beforePrinting({ text: 'Hello!', verdict: 'not-russian', mayBeEmpty: false }) // ask about notRussian */
export function beforePrinting({ text, verdict, mayBeEmpty }: Before): BeforePrinting {
  if (text.trim() === '')
    return mayBeEmpty ? { say: 'ask', about: 'noText' } : { say: 'missing', what: 'text' }
  return verdict === 'not-russian' ? { say: 'ask', about: 'notRussian' } : { say: 'print' }
}
