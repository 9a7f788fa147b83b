import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSearchIndex } from '@/lib/server/search/build-search-index'
import { readQuery } from '@/lib/server/search/read-query'
import { search } from '@/lib/server/search/search'
import { inventedEntries } from './invented-directory'

const index = buildSearchIndex(inventedEntries)

describe('absurd queries find nothing and do no harm', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0\u3000'],
    ['10,000 letters', 'п'.repeat(10_000)],
    ['10,000 names', 'Образцов '.repeat(1_200)],
    ['a name after 300 characters', `${' '.repeat(300)}Образцов`],
    ['one word of 299 letters', 'о'.repeat(299)],
    ['control characters', '\u0000\u0001\u001b[31m\u007f'],
    ['right-to-left marks', '\u202e\u200f'],
    ['emoji', '🙂👩‍👩‍👧‍👦🏳️‍🌈'],
    ['lone surrogates', '\ud83d\udc00\ud800'],
    ['%00', '%00'],
    ['an escaped zero', '\\x00\\0'],
    ['SQL', "'; DROP TABLE prisoners; --"],
    ['more SQL', "' OR '1'='1"],
    ['FTS5 syntax', 'NEAR("a" "b") AND *'],
    ['a pattern', '.*+?^$()|[]{}\\'],
    ['a prototype', '__proto__ constructor'],
    ['markup', '<script>alert(1)</script>'],
    ['other scripts', '漢字 かな 한글 العربية'],
    ['accents alone', '\u0301\u0308'],
    ['signs alone', 'ъь ЬЪ'],
  ])('%s', (_, query) => {
    expect(search(index, query)).toEqual([])
  })

  it.each(['zzzzqqqq', 'qqqq', 'wwwwww', 'jjjjjj', 'xxxxyyyy', 'aaaa', 'тттт', 'шшшкшшш'])(
    '%s, of which too little is left once doubled letters are one',
    (query) => {
      expect(search(index, query)).toEqual([])
    },
  )

  it('still finds a name with a letter held down', () => {
    for (const query of ['Obraztsovvv', 'Образцоввв', 'Obrrraztsov'])
      expect(search(index, query)[0]?.name).toBe('Образцов Пётр Петрович')
  })

  it('still finds a name among dirt', () => {
    for (const query of [
      '\u0000Образцов\u0007',
      '🙂 Образцов 🙂',
      '«Образцов», «Пётр»',
      'Обра\u0301зцов Пётр',
    ])
      expect(search(index, query)[0]?.name).toBe('Образцов Пётр Петрович')
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 320 }), (query) => {
        const hits = search(index, query, { limit: 5 })
        expect(hits.length).toBeLessThanOrEqual(5)
      }),
      { seed: 61, numRuns: 800 },
    )
    const syllables = fc.constantFrom(
      'об',
      'ra',
      'sch',
      'цов',
      '17',
      ' ',
      '-',
      'ик',
      "'",
      '\u0308',
      'tsch',
      'ё',
    )
    fc.assert(
      fc.property(fc.array(syllables, { maxLength: 40 }), (parts) => {
        for (const { score } of search(index, parts.join(''))) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1.000_001)
        }
      }),
      { seed: 62, numRuns: 800 },
    )
  })
})

describe('readQuery', () => {
  const texts = (query: string) => readQuery(query)?.map(({ text }) => text)

  it.each([
    ['ИК-17', ['ик', '17']],
    ['ик17 мордовия', ['ик', '17', 'мордовия']],
    ['IK No. 17', ['ik', '17']],
    ['по Кировской области', ['кировскои']],
    ['область', ['област']],
    ['г-ну Образцову', ['образцову']],
    ['Kara-Murza', ['kara', 'murza']],
    ["El'cin", ['elcin']],
    ["Navalny's", ['navalny']],
    ['Прокоп’єва', ['прокопева']],
    ['г. Москва, д. 5', ['москва', '5']],
  ])('%s', (query, words) => {
    expect(texts(query)).toEqual(words)
  })

  it('reads at most sixteen words', () => {
    expect(readQuery('обр '.repeat(70))).toHaveLength(16)
    expect(readQuery('обр '.repeat(80))).toBeNull()
  })
})
