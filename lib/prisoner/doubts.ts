export const doubtCodes = [
  'termEndPassed',
  'sentenceUncertain',
  'twoPostcodes',
  'addressPresumed',
  'addressWordingDiffers',
  'newerAddressReported',
  'nameSplitUncertain',
  'birthYearDisputed',
  'sourceIsMirror',
] as const
/** What makes a record less than certain; each is said in one sentence where it matters. */
export type DoubtCode = (typeof doubtCodes)[number]
