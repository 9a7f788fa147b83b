import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const ask = (input: string) => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/guidance.ts'], {
    input,
    encoding: 'utf8',
  })
  const lines = run.stdout.split('\n').filter(Boolean)
  return { code: run.status, errors: run.stderr, lines: lines.map((line) => JSON.parse(line)) }
}

describe('the shell door', () => {
  test('answers line by line, in order; names never count', () => {
    const items = [
      { id: 'a', text: 'Вчера был обстрел.' },
      { id: 2, text: 'Привет, Навальный!', names: ['Навальный'] },
      { id: null, text: 'Сегодня солнечно.' },
    ]
    expect(ask(items.map((item) => JSON.stringify(item)).join('\n'))).toEqual({
      code: 0,
      errors: '',
      lines: [
        { id: 'a', hits: [{ start: 10, end: 17, category: 'war', level: 'stop' }] },
        { id: 2, hits: [] },
        { id: null, hits: [] },
      ],
    })
  })

  test('answers a bad line with an error line, names it, and exits 2', () => {
    const { code, errors, lines } = ask(
      '{"id":1,"text":"Да"}\nnot json\n{"id":3}\n\n{"id":4,"text":"","names":[7]}\n',
    )
    expect(code).toBe(2)
    expect(lines[0]).toEqual({ id: 1, hits: [] })
    expect(lines[1]).toEqual({ id: null, error: expect.stringContaining('JSON') })
    expect(lines[2]).toEqual({ id: 3, error: 'the line is no object with a string "text"' })
    expect(lines[3]).toEqual({ id: 4, error: '"names" is no list of strings' })
    expect(errors).toMatch(/line 2: [\s\S]*line 3: [\s\S]*line 5: /)
  })

  test('nothing in, nothing out', () => {
    expect(ask('')).toEqual({ code: 0, errors: '', lines: [] })
  })
})
