import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'

const check = (input: string) => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-russian.ts'], {
    input,
    encoding: 'utf8',
  })
  return {
    code: run.status,
    errors: run.stderr,
    lines: run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}

describe('the shell door', () => {
  test('answers line by line, spelling apart from the rest', () => {
    const texts = ['Привет, друг!', 'Превет, мaма!', 'Ми чекаємо на лист.', '😀', 'Privet']
    const { code, lines, errors } = check(texts.map((text, id) => JSON.stringify({ id, text })).join('\n'))
    expect(errors).toBe('')
    expect(code).toBe(0)
    expect(lines).toEqual([
      { id: 0, isRussian: true, verdict: 'russian', spans: [], spelling: [] },
      {
        id: 1,
        isRussian: true,
        verdict: 'russian',
        spans: [{ start: 8, end: 12, kind: 'homoglyph', fix: 'мама' }],
        spelling: [{ start: 0, end: 6, fix: 'Привет' }],
      },
      {
        id: 2,
        isRussian: false,
        verdict: 'not-russian',
        spans: [{ start: 0, end: 19, kind: 'foreign-sentence' }],
        spelling: [],
      },
      { id: 3, isRussian: null, verdict: 'undetermined', spans: [], spelling: [] },
      {
        id: 4,
        isRussian: false,
        verdict: 'not-russian',
        spans: [{ start: 0, end: 6, kind: 'translit', fix: 'Привет' }],
        spelling: [],
      },
    ])
  })

  test('names the line it could not read, answers the others, and exits 2', () => {
    const { code, lines, errors } = check(
      '{"id":1,"text":"Да"}\nnot json\n{"id":3}\n\n{"id":5,"text":"Нет"}\n',
    )
    expect(code).toBe(2)
    expect(lines.map((line) => line.id)).toEqual([1, 5])
    expect(errors).toMatch(/line 2: .*JSON/)
    expect(errors).toMatch(/line 3: the line is no object with a string "text"/)
  })

  test('nothing in, nothing out', () => {
    expect(check('')).toEqual({ code: 0, errors: '', lines: [] })
  })
})

describe('the shell door of a fresh clone', () => {
  const clones: string[] = []
  afterEach(() => {
    for (const clone of clones.splice(0)) rmSync(clone, { recursive: true })
  })

  /** What the door needs of the project, nothing built, with the packages named. */
  function freshClone(packages: readonly string[]) {
    const clone = mkdtempSync(path.join(tmpdir(), 'fresh-clone-'))
    clones.push(clone)
    for (const part of ['package.json', 'tsconfig.json', 'lib/russian', 'lib/text', 'scripts']) {
      cpSync(part, path.join(clone, part), {
        recursive: true,
        filter: (file) => !file.includes('generated'),
      })
    }
    mkdirSync(path.join(clone, 'node_modules'))
    for (const name of packages)
      symlinkSync(path.resolve('node_modules', name), path.join(clone, 'node_modules', name))
    return clone
  }

  const ask = (cwd: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-russian.ts'], {
      cwd,
      input: '{"id":7,"text":"Привет, друг!"}\n',
      encoding: 'utf8',
    })

  test('without the packages it says in one line what to run', { timeout: 60_000 }, () => {
    const { status, stdout, stderr } = ask(freshClone(['tsx']))
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('building the word graph'),
      expect.stringContaining('npm ci'),
    ])
  })

  test.skipIf(!process.env.FULL)(
    'builds the word graph and answers (only in the full run: it takes a while)',
    { timeout: 300_000 },
    () => {
      const clone = freshClone(['tsx', 'dictionary-ru'])
      const { status, stdout } = ask(clone)
      expect(status).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({ id: 7, isRussian: true })
      expect(existsSync(path.join(clone, 'lib/russian/generated/word-graph.ts'))).toBe(true)
    },
  )
})
