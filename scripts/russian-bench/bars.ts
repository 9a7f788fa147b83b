/** One line of the table: where the scorer's report has the figure, and the bar it is held to (in %). */
export type Bar = {
  what: string
  row: string
  field: 'F1' | 'rate' | 'exact'
  bar: number
  /** The figure is a share of faults: the bar is the most there may be. */
  atMost?: true
}

const f1 = (what: string, row: string, bar: number): Bar => ({ what, row, field: 'F1', bar })
const accepts = (what: string, row: string, bar: number): Bar => ({
  what: `accepts ${what}`,
  row: `accept ${row}`,
  field: 'rate',
  bar,
})
const rejects = (what: string, row: string): Bar => ({
  what: `rejects ${what}`,
  row: `reject ${row}`,
  field: 'rate',
  bar: 100,
})

/** The bars of accuracy, from ../shared/russian-check.md §6; the rows are those of ../shared/russian-check/score.mjs. */
export const BARS: readonly Bar[] = [
  f1('sentences', 'sentences (unambiguous)', 99.3),
  f1('sentences of 5 words or more', 'sentences ≥5 words (unambiguous)', 99.7),
  f1('letters', 'letters (unambiguous)', 100),
  f1('single words', 'words (unambiguous)', 97),
  f1('  against uk be bg sr mk', 'words (unamb., ru vs uk be bg sr mk)', 98),
  f1('postcards', 'postcards (unambiguous)', 98),
  accepts('typing slips', 'ru-typos', 99),
  accepts('CAPITALS', 'ru-caps', 99),
  accepts('no punctuation', 'ru-nopunct', 99.5),
  accepts('Latin names inside', 'latin-in-russian', 97),
  rejects('transliteration', 'translit'),
  rejects('  in short phrases', 'translit-short'),
  rejects('  on postcards', 'postcards-translit'),
  rejects('wrong keyboard layout', 'layout'),
  rejects('broken encodings', 'mojibake'),
  rejects('Ukrainian with Latin i', 'uk-latin-i'),
  f1('where: sentences in mixed letters', 'spans mixed-letters', 98),
  { what: '  all right in a mixed letter', row: 'spans mixed-letters', field: 'exact', bar: 92 },
  f1('where: one foreign word', 'spans mixed-word', 88),
  f1('where: look-alike letters', 'spans homoglyph', 99.5),
  {
    what: 'sound letters with a false flag',
    row: 'false flags letters',
    field: 'rate',
    bar: 1,
    atMost: true,
  },
]
