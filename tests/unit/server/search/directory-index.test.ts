import { beforeAll, describe, expect, it } from 'vitest'
import type { Directory } from '@/lib/server/db/client'
import { loadRelease } from '@/lib/server/import/load-release'
import { loadEntries, searchDirectory } from '@/lib/server/search/directory-index'
import { makeReleaseFolder, serveDirectory } from '@/tests/factories/directory'
import { makePrisoner } from '@/tests/factories/prisoner'

let db: Directory
beforeAll(async () => {
  db = await serveDirectory()
})

describe('searchDirectory', () => {
  it('knows everyone and every place of the shipped release', async () => {
    const entries = await loadEntries()
    expect(entries.filter(({ kind }) => kind === 'prisoner')).toHaveLength(await db.prisoner.count())
    expect(entries.filter(({ kind }) => kind === 'facility')).toHaveLength(await db.facility.count())
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })

  it.each([
    ['Pczelincew', 'memopzk-7819'],
    ['Пчелинцеву Дмитрию', 'memopzk-7819'],
    ['ик 17 мордовия', 'mo-ik-17'],
    ['Butyrka', 'mow-sizo-2'],
    ['Lefortovo', 'fsin-sizo-2'],
    ['612815', 'kir-ik-27'],
  ])('%s', async (query, id) => {
    const [hit] = await searchDirectory(query, { limit: 3 })

    expect(hit?.id).toBe(id)
  })

  it('answers with id, slug, kind, name and score, of the kind asked for', async () => {
    const [hit] = await searchDirectory('Pchelintsev', { limit: 1 })
    expect(Object.keys(hit!).sort()).toEqual(['id', 'kind', 'name', 'score', 'slug'])
    expect(hit).toMatchObject({ slug: 'dmitry-pchelintsev', kind: 'prisoner' })
    for (const { kind } of await searchDirectory('Kirov', { kind: 'facility' })) expect(kind).toBe('facility')
  })

  it.each(['zzzzqqqq', 'qqqq', 'jjjjjj', 'тттт'])('%s is nobody and no colony', async (query) => {
    expect(await searchDirectory(query)).toEqual([])
  })

  it('takes over a new release without a restart', async () => {
    expect(await searchDirectory('Neuerfundenow')).toEqual([])
    const name = {
      surname: 'Нойерфунденов',
      given: 'Образ',
      patronymic: null,
      latin: 'Obraz Noyerfundenov',
      latinAliases: ['Obraz Neuerfundenow'],
      alternatives: [],
      splitUncertain: false,
    }
    await loadRelease(db, makeReleaseFolder({ prisoners: [makePrisoner({ name })], id: '2026-01-01' }))
    expect((await searchDirectory('Neuerfundenow')).map((hit) => hit.name)).toEqual(['Нойерфунденов Образ'])
    expect(await searchDirectory('Pchelintsev')).toEqual([])
  })
})
