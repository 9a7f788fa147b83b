/**
 * The six digits as a sorting machine of the Russian post reads them: GOST R 51506-99, appendix D, as two programs
 * that follow it agree (print.md §1.4). Polylines in a cell of 5 × 10 mm.
 */
export const postcodeDigits: readonly string[] = [
  '0,0 5,0 5,10 0,10 0,0',
  '0,5 5,0 5,10',
  '0,0 5,0 5,5 0,10 5,10',
  '0,0 5,0 0,5 5,5 0,10',
  '0,0 0,5 5,5 5,0 5,10',
  '5,0 0,0 0,5 5,5 5,10 0,10',
  '5,0 0,5 0,10 5,10 5,5 0,5',
  '0,0 5,0 0,5 0,10',
  '0,5 0,0 5,0 5,10 0,10 0,5 5,5',
  '5,5 0,5 0,0 5,0 5,5 0,10',
]
