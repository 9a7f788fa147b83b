import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDirectory } from '@/lib/server/db/client'
import { applyChanges } from '@/lib/server/import/apply-changes'
import { decodeList } from '@/lib/server/import/list/decode'
import { ListUnreadable } from '@/lib/server/import/list/fault'
import { MAX_ROWS, readTable } from '@/lib/server/import/list/read-table'
import { loadRelease } from '@/lib/server/import/load-release'
import { readInput } from '@/lib/server/import/read-input'
import { parseRelease, readReleaseTexts } from '@/lib/server/import/read-release'
import { reviewRelease } from '@/lib/server/import/review-release'
import { readStandingRecords } from '@/lib/server/import/standing-records'
import { makeDatabase, makeReleaseFolder, makeTempFolder, shippedFolder } from '../../../factories/directory'
import { makePrisoner } from '../../../factories/prisoner'

const text = 'ФИО;Учреждение\r\nПримеров Пример;ИК-96, Придуманная область\r\n'
/** Windows-1251 of Russian letters: А is 0xC0, а 0xE0, Ё 0xA8, ё 0xB8. */
const cp1251 = Uint8Array.from([...text], (letter) => {
  const code = letter.codePointAt(0) as number
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
})
const utf16 = (mark: boolean) => new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'))

describe('encodings and separators', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16', utf16(true)],
    ['UTF-16 without a mark', utf16(false)],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from(utf16(true)).swap16())],
    ['windows-1251', cp1251],
  ])('%s', (_, bytes) => {
    expect(decodeList(bytes).text).toBe(text)
  })

  it.each([';', ',', '\t', '|'])('%j parts cells', (separator) => {
    const { rows } = readTable(
      ['ФИО', 'Статус'].join(separator) + `\n"Примеров${separator} Пример"${separator}в заключении`,
    )
    expect(rows[0]?.cells).toEqual([`Примеров${separator} Пример`, 'в заключении'])
  })

  it.each([
    ['', 'empty'],
    ['a;b\n1;2', 'headings'],
    ['ФИО;Имя;Name\nа;б;в', 'mean the same'],
    ['ФИО;Статус\n"открыто;и так', 'quotation mark'],
    [`ФИО\n${'а\n'.repeat(MAX_ROWS + 1)}`, 'are read at most'],
  ])('%#: a file that is no list says why', (content, why) => {
    expect(() => readTable(content)).toThrow(ListUnreadable)
    expect(() => readTable(content)).toThrow(why)
  })

  it('refuses files above 20 MB and spreadsheets’ own files before reading rows', () => {
    const folder = makeTempFolder()
    const [big, xlsx] = [path.join(folder, 'big.csv'), path.join(folder, 'a.xlsx')]
    writeFileSync(big, Buffer.alloc(21 * 1024 * 1024, 'a'))
    writeFileSync(xlsx, 'PK\u0003\u0004')
    expect(() => readInput(big)).toThrow('20 MB')
    expect(() => readInput(xlsx)).toThrow('CSV')
    expect(() => readInput(path.join(folder, 'none.csv'))).toThrow('no such file')
  })
})

describe('releases', () => {
  it('come out of the database as they went in', async () => {
    const db = openDirectory(makeDatabase(), 'write')
    await loadRelease(db, shippedFolder)
    const { prisoners, facilities, sources } = await readStandingRecords(db)
    const files = parseRelease(readReleaseTexts(shippedFolder))
    expect(prisoners).toEqual(files.prisoners)
    expect(facilities).toEqual(files.facilities)
    expect(sources).toEqual(files.sources)
    await db.$disconnect()
  })

  it('are reviewed: nobody reopened, nothing older taken, nobody dropped; imports survive a newer one', async () => {
    const db = openDirectory(makeDatabase(), 'write')
    const freed = makePrisoner({
      id: 'made-up-2',
      slug: 'b',
      status: { is: 'released', on: '2025-03-30' },
      addressStatus: 'none',
      placements: [],
    })
    await loadRelease(db, makeReleaseFolder({ prisoners: [makePrisoner(), freed] }))
    const standing = await readStandingRecords(db)
    const newcomer = makePrisoner({ id: 'list-1', slug: 'c' })
    await applyChanges(db, standing.release, { sources: [], facilities: [], prisoners: [newcomer] })
    const opened = makePrisoner({ id: 'made-up-2', slug: 'b' })
    const gone = makePrisoner({
      status: { is: 'exchanged', on: '2026-01-01' },
      addressStatus: 'none',
      placements: [],
    })
    const folder = makeReleaseFolder({ prisoners: [gone, opened], id: '2026-01-02' })
    const { counts } = reviewRelease(await readStandingRecords(db), parseRelease(readReleaseTexts(folder)))
    expect(counts).toMatchObject({ released: 1, kept: 1, 'not in the release': 1, added: 0 })
    await loadRelease(db, folder)
    const after = await readStandingRecords(db)
    expect(after.prisoners.map(({ id, status }) => [id, status.is])).toEqual([
      ['list-1', 'imprisoned'],
      ['made-up-1', 'exchanged'],
      ['made-up-2', 'released'],
    ])
    expect(after.release?.id).toContain('+')
    expect(await loadRelease(db, folder)).toMatchObject({ changed: false })
    await db.$disconnect()
  })
})
