export const caseKeys = [
  'network',
  'tyumen',
  'other-anarchist',
  'moscow-case',
  'antiwar-direct-action',
  'antiwar-speech',
  'speech',
  'crimea',
  'treason',
  'minor',
  'exchange-2024',
  'other',
] as const
/** A case put together by hand by those who compiled the directory. */
export type CaseKey = (typeof caseKeys)[number]

export type CaseGroup = string
