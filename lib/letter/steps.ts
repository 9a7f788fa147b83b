/** The three rooms of the desk, in order. Each has its own address (`?step=`), so that Back leads to the one before. */
export const steps = ['compose', 'check', 'print'] as const
export type Step = (typeof steps)[number]

/** 1, 2 or 3. */
export function numberOfStep(step: Step): number {
  return steps.indexOf(step) + 1
}

/**
 * The step that an address asks for; the first one when it asks for none or for something else.
 *
 * @example readStep('?step=check') // 'check'
 */
export function readStep(query: string): Step {
  const asked = new URLSearchParams(query).get('step')
  return steps.find((step) => step === asked) ?? 'compose'
}

/**
 * The query of a step. It names the step and nothing else: no word of a letter ever stands in an address.
 *
 * @example queryOfStep('check') // '?step=check'
 */
export function queryOfStep(step: Step): string {
  return step === 'compose' ? '' : `?step=${step}`
}
