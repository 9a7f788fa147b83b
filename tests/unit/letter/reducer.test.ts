import { describe, expect, it } from 'vitest'
import { clearDesk, type DeskAction, reduceDesk } from '@/lib/letter/reducer'
import { noAnswers } from '@/lib/letter/writer'

type Paper = { format: string; design: string | null }
const paper: Paper = { format: 'a6', design: null }
const clear = clearDesk('compose', paper)

const run = (...actions: DeskAction<Paper>[]) => actions.reduce(reduceDesk<Paper>, clear)

describe('reduceDesk', () => {
  it('begins with nothing written', () => {
    expect(clear).toEqual({
      step: 'compose',
      text: '',
      phrases: [],
      phrased: [],
      writer: noAnswers,
      sender: '',
      greeting: null,
      paper,
      ignored: [],
      filesMade: 0,
    })
  })

  it('keeps the text through every step and back', () => {
    const after = run(
      { type: 'wrote', text: 'Здравствуйте!' },
      { type: 'went', step: 'check' },
      { type: 'went', step: 'print' },
      { type: 'went', step: 'compose' },
    )
    expect(after.text).toBe('Здравствуйте!')
    expect(after.step).toBe('compose')
  })

  it('remembers each choice without touching the others', () => {
    const after = run(
      { type: 'signed', sender: 'Anna M.\nBerlin' },
      { type: 'greeted', greeting: 'Дорогой Иван!' },
      { type: 'chosePaper', paper: { design: 'linden' } },
      { type: 'chosePaper', paper: { format: 'a4' } },
    )
    expect(after).toMatchObject({
      sender: 'Anna M.\nBerlin',
      greeting: 'Дорогой Иван!',
      paper: { format: 'a4', design: 'linden' },
    })
  })

  it('can take a design away again', () => {
    const after = run(
      { type: 'chosePaper', paper: { design: 'linden' } },
      { type: 'chosePaper', paper: { design: null } },
    )
    expect(after.paper.design).toBeNull()
  })

  it('waves a finding through once, and takes it back', () => {
    const waved = run(
      { type: 'ignored', key: 'a' },
      { type: 'ignored', key: 'b' },
      { type: 'ignored', key: 'a' },
    )
    expect(waved.ignored).toEqual(['a', 'b'])
    expect(reduceDesk(waved, { type: 'heeded', key: 'a' }).ignored).toEqual(['b'])
  })

  it('numbers the files it made', () => {
    expect(run({ type: 'madeFile' }, { type: 'madeFile' }).filesMade).toBe(2)
  })

  it('begins another letter without asking again who sends it and on what', () => {
    const after = run(
      { type: 'wrote', text: 'Здравствуйте!' },
      { type: 'signed', sender: 'Anna M.' },
      { type: 'chosePaper', paper: { design: 'linden' } },
      { type: 'ignored', key: 'a' },
      { type: 'madeFile' },
      { type: 'went', step: 'print' },
      { type: 'startedAfresh' },
    )
    expect(after).toEqual({
      ...clear,
      sender: 'Anna M.',
      paper: { format: 'a6', design: 'linden' },
      filesMade: 1,
    })
  })

  it.each<DeskAction<Paper>>([
    { type: 'went', step: 'compose' },
    { type: 'wrote', text: '' },
    { type: 'signed', sender: '' },
  ])('is the same object when nothing changed: %o', (action) => {
    expect(reduceDesk(clear, action)).toBe(clear)
  })

  it('never changes the state it was given', () => {
    const frozen = Object.freeze({ ...clear, ignored: Object.freeze(['a']) as readonly string[] })
    for (const action of [
      { type: 'ignored', key: 'b' },
      { type: 'heeded', key: 'a' },
      { type: 'wrote', text: 'а' },
    ] as const)
      expect(() => reduceDesk(frozen, action)).not.toThrow()
  })
})

describe('phrases in the letter', () => {
  const span = (start: number, end: number, phraseId = 'a') => ({ start, end, phraseId, choices: {} })
  const phrased: DeskAction<Paper>[] = [
    { type: 'phrased', text: 'Привет! Пока.', phrases: [span(0, 7), span(8, 13, 'b')] },
    { type: 'wrote', text: 'Привет! Пока.' },
  ]

  it('stand where they were put, once the text is typed', () => {
    expect(run(...phrased.slice(0, 1)).phrases).toEqual([])
    expect(run(...phrased).phrases).toEqual([span(0, 7), span(8, 13, 'b')])
  })

  it.each([
    ['typing before them moves them', 'О, Привет! Пока.', [span(3, 10), span(11, 16, 'b')]],
    ['typing between them moves the second', 'Привет! Да. Пока.', [span(0, 7), span(12, 17, 'b')]],
    ['an edited phrase is the writer’s own', 'Приветик! Пока.', [span(10, 15, 'b')]],
    ['a cleared letter has none', '', []],
  ])('%s', (_, text, phrases) => {
    expect(run(...phrased, { type: 'wrote', text }).phrases).toEqual(phrases)
  })

  it('come back with undo', () => {
    const swapped = run(
      ...phrased,
      { type: 'phrased', text: 'Здравствуйте! Пока.', phrases: [span(0, 13, 'c'), span(14, 19, 'b')] },
      { type: 'wrote', text: 'Здравствуйте! Пока.' },
    )
    const undone = reduceDesk(swapped, { type: 'wrote', text: 'Привет! Пока.' })
    expect(undone.phrases).toEqual([span(0, 7), span(8, 13, 'b')])
    expect(reduceDesk(undone, { type: 'wrote', text: 'Здравствуйте! Пока.' }).phrases).toEqual(
      swapped.phrases,
    )
  })

  it('forget a letter begun afresh, and keep what the writer told', () => {
    const after = run(...phrased, { type: 'told', writer: { writer: 'f' } }, { type: 'startedAfresh' })
    expect(after).toMatchObject({ text: '', phrases: [], phrased: [], writer: { ...noAnswers, writer: 'f' } })
  })

  it('remember so many texts and no more', () => {
    const many = Array.from({ length: 80 }, (_, index): DeskAction<Paper>[] => [
      { type: 'phrased', text: `Раз ${index}.`, phrases: [span(0, 4)] },
      { type: 'wrote', text: `Раз ${index}.` },
    ]).flat()
    expect(run(...many).phrased).toHaveLength(60)
  })
})
