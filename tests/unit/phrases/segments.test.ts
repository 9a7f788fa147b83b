import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  joinSegments,
  listSegments,
  moveSegment,
  type Phrased,
  removeSegment,
  replaceSegment,
} from '@/lib/phrases/segments'

/** A letter of sentences; those in braces are phrases, named by their first letter. */
function letterOf(marked: string): Phrased {
  let text = ''
  const spans: Phrased['spans'] = []
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    const isPhrase = piece.startsWith('{')
    const words = isPhrase ? piece.slice(1, -1) : piece
    if (isPhrase)
      spans.push({ start: text.length, end: text.length + words.length, phraseId: words, choices: {} })
    text += words
  }
  return { text, spans }
}

function markedOf({ text, spans }: Phrased): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}{${marked.slice(start, end)}}${marked.slice(end)}`,
      text,
    )
}

const apart = (marked: string) => {
  const { text, spans } = letterOf(marked)
  return listSegments(text, spans)
}

describe('listSegments', () => {
  it.each([
    ['', []],
    ['   \n', []],
    ['Своё.', ['Своё.']],
    ['{Привет!}', ['{Привет!}']],
    ['{Привет!}\nСвоё слово. Ещё.\n{Пока.}', ['{Привет!}', 'Своё слово. Ещё.', '{Пока.}']],
    ['{Раз.}{Два.}', ['{Раз.}', '{Два.}']],
    ['  Своё  {Раз.}  ', ['Своё', '{Раз.}']],
  ])('%j', (marked, expected) => {
    expect(apart(marked).segments.map(({ text, phrase }) => (phrase ? `{${text}}` : text))).toEqual(expected)
  })

  it('is taken back by joinSegments, whatever stands in the letter', () => {
    const piece = fc.oneof(
      fc.constantFrom('{Раз.}', '{Два!}', '{Три?}', ' ', '\n', '\n\n', 'Своё. ', ' и ещё'),
      fc.stringMatching(/^[а-я .\n]{0,8}$/),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const { text, spans } = letterOf(pieces.join(''))
        expect(joinSegments(listSegments(text, spans))).toEqual({ text, spans })
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})

describe('changing the order', () => {
  const letter = '{Привет!}\nСвоё слово. {Раз.} {Два.}\n{Пока.}'
  it.each([
    [1, 1, '{Привет!}\n{Раз.} Своё слово. {Два.}\n{Пока.}'],
    [2, -1, '{Привет!}\n{Раз.} Своё слово. {Два.}\n{Пока.}'],
    [0, -1, letter],
    [4, 1, letter],
    [9, 1, letter],
    [3, 1, '{Привет!}\nСвоё слово. {Раз.} {Пока.}\n{Два.}'],
  ] as const)('segment %i by %i', (index, by, expected) => {
    expect(markedOf(joinSegments(moveSegment(apart(letter), index, by)))).toBe(expected)
  })

  it.each([
    [0, 'Своё слово. {Раз.} {Два.}\n{Пока.}'],
    [1, '{Привет!}\n{Раз.} {Два.}\n{Пока.}'],
    [2, '{Привет!}\nСвоё слово. {Два.}\n{Пока.}'],
    [3, '{Привет!}\nСвоё слово. {Раз.}\n{Пока.}'],
    [4, '{Привет!}\nСвоё слово. {Раз.} {Два.}'],
  ] as const)('without segment %i', (index, expected) => {
    expect(markedOf(joinSegments(removeSegment(apart(letter), index)))).toBe(expected)
  })

  it('puts another phrase where one stood', () => {
    const part = { phraseId: 'x', choices: { pet: 'cat' }, text: 'Новое.' }
    const { text, spans } = joinSegments(replaceSegment(apart(letter), 2, part))
    expect(text).toBe('Привет!\nСвоё слово. Новое. Два.\nПока.')
    expect(spans[1]).toEqual({ start: 20, end: 26, phraseId: 'x', choices: { pet: 'cat' } })
  })
})
