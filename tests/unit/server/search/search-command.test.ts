import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runSearchCommand } from '@/lib/server/search/search-command'
import { makeDatabase, makeTempFolder, root, serveDirectory } from '@/tests/factories/directory'

beforeAll(async () => {
  await serveDirectory()
})

async function run(...args: string[]) {
  const said = { out: '', fault: '' }
  const code = await runSearchCommand(args, {
    out: (text) => {
      said.out += text
    },
    fault: (text) => {
      said.fault += text
    },
  })
  return { code, ...said }
}

function tableOf(...lines: string[]): string {
  const file = path.join(makeTempFolder(), 'table.tsv')
  writeFileSync(file, lines.join('\n'))
  return file
}

describe('a search from the shell', () => {
  it('prints JSON with four fields', async () => {
    const { code, out } = await run('Ptschelinzew', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual([
      {
        id: 'memopzk-7819',
        slug: 'dmitry-pchelintsev',
        kind: 'prisoner',
        name: 'Пчелинцев Дмитрий Дмитриевич',
      },
    ])
  })

  it('prints a table, as many lines as asked for, words joined', async () => {
    const { code, out } = await run('ик', '17', '--limit', '3')
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(3)
    expect(out).toMatch(/^facility +[a-z]+-ik-17 +ФКУ ИК-17 /)
    expect((await run('Nobodysson')).out).toBe('Nobody and nothing found.\n')
    expect((await run('Nobodysson', '--json')).out).toBe('[]\n')
  })

  it('scores a table of spellings, its names beside the directory', async () => {
    const table = tableOf(
      'ru\tkind\tde\tother',
      'Образцов\tlast\tObraszow\tObrazcow; Qqqqq',
      'Пётр\tfirst\tPjotr\tPeter',
    )
    const { code, out } = await run('--file', table, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      recallAt1: 80,
      recallAt5: 80,
      queries: 5,
      misses: [{ query: 'Qqqqq', ru: 'Образцов' }],
    })
    expect((await run('--file', table)).out).toBe(
      '5 queries: first 80 %, among the first five 80 %\nmissed: Qqqqq (Образцов)\n',
    )
  })

  it.each([
    ['no query', [], 2, 'Usage:'],
    ['an unknown option', ['--frobnicate', 'Secretname'], 2, 'Usage:'],
    ['no number', ['Secretname', '--limit', 'many'], 2, 'Usage:'],
    ['nothing to show', ['Secretname', '--limit', '0'], 2, 'Usage:'],
    ['no such table', ['--file', 'nowhere.tsv'], 1, 'The table cannot be read (ENOENT)'],
    ['a folder for a table', ['--file', 'docs'], 1, 'The table cannot be read (EISDIR)'],
    ['no table of spellings', ['--file', 'package.json'], 1, 'no column «ru»'],
  ])('%s: says so, without the query and without a stack', async (_, args, code, words) => {
    const result = await run(...args)
    expect(result.code).toBe(code)
    expect(result.out).toBe('')
    expect(result.fault).toContain(words)
    expect(result.fault).not.toMatch(/Secretname|\n\s+at /)
  })

  it.each([["'; DROP TABLE prisoners; --"], ['%00'], ['🙂'.repeat(50)], ['п'.repeat(10_000)], ['\u0000']])(
    'finds nothing for %j',
    async (query) => {
      expect(await run(query, '--json')).toEqual({ code: 0, out: '[]\n', fault: '' })
    },
  )
})

describe('without a directory', () => {
  const shell = (file: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', '--conditions=react-server', path.join(root, 'scripts/search.ts'), ...args],
      { cwd: root, encoding: 'utf8', env: { ...process.env, DATABASE_URL: `file:${file}` } },
    )

  it.each([
    ['no file', () => path.join(makeTempFolder(), 'nowhere.db')],
    ['a database with nothing in it', makeDatabase],
    ['a file that is no database', () => tableOf('This is no database at all. '.repeat(100))],
  ])('%s: exit 2, a clear word, no query, no stack', (_, make) => {
    const { status, stdout, stderr } = shell(make(), 'Secretname')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/The directory database (?:is not there|cannot be read)/)
    expect(stderr).not.toMatch(/Secretname|\n\s+at /)
  })
})
