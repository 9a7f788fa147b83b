import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type Database from 'libsql'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDirectory } from '@/lib/server/db/client'
import { DirectoryMissing, DirectoryUnreadable } from '@/lib/server/db/errors'
import { openDatabase } from '@/lib/server/db/open'
import { loadInto, makeDatabase, makeReleaseFolder, makeTempFolder, root } from '../../factories/directory'

let loaded: string
beforeAll(async () => {
  loaded = makeDatabase()
  await loadInto(loaded, makeReleaseFolder())
})

const count = (db: Database.Database) =>
  db.prepare('SELECT count(*) AS n FROM Prisoner').get() as { n: number }

describe('opening the directory', () => {
  it('says where nothing is, and what to do', () => {
    const file = path.join(makeTempFolder(), 'directory.db')
    expect(() => openDatabase(file, 'read')).toThrow(DirectoryMissing)
    expect(() => openDatabase(file, 'write')).toThrow(/not there \(directory\.db\): run npm start/)
  })

  it('says what is no database', () => {
    const file = path.join(makeTempFolder(), 'directory.db')
    writeFileSync(file, 'This is a letter, not a database. '.repeat(200))
    expect(() => openDatabase(file, 'read')).toThrow(DirectoryUnreadable)
    expect(() => openDatabase(file, 'read')).toThrow(/no SQLite database/)
  })

  it('never tells a whole path', () => {
    const folder = makeTempFolder()
    expect(() => openDatabase(path.join(folder, 'directory.db'), 'read')).not.toThrow(folder)
  })

  it('finds its way through names with marks in them', () => {
    const folder = path.join(makeTempFolder(), 'a b#c%20?d')
    mkdirSync(folder)
    const file = path.join(folder, 'directory.db')
    copyFileSync(loaded, file)
    const db = openDatabase(file, 'read')
    expect(count(db).n).toBe(1)
    db.close()
  })

  it('sets and checks its PRAGMAs', () => {
    const pragma = (db: Database.Database, name: string) =>
      (db.prepare(`PRAGMA ${name}`).raw().get() as unknown[])[0]
    const reader = openDatabase(loaded, 'read')
    expect(['query_only', 'busy_timeout'].map((name) => pragma(reader, name))).toEqual([1, 5000])
    reader.close()
    const writer = openDatabase(loaded, 'write')
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'recursive_triggers']
    expect(names.map((name) => pragma(writer, name))).toEqual(['wal', 2, 1, 5000, 1])
    writer.close()
  })

  it('opens for reading without being able to write', async () => {
    const db = openDirectory(loaded, 'read')
    await expect(db.prisoner.deleteMany()).rejects.toThrow(/readonly/)
    expect(await db.prisoner.count()).toBe(1)
    await db.$disconnect()
  })

  it('comes back when a missing directory has arrived', async () => {
    const file = path.join(makeTempFolder(), 'directory.db')
    const db = openDirectory(file, 'read')
    await expect(db.prisoner.count()).rejects.toThrow(DirectoryMissing)
    copyFileSync(loaded, file)
    expect(await db.prisoner.count()).toBe(1)
    await db.$disconnect()
  })
})

/**
 * What a process finds on a read-only disk, as far as this machine grants one: to root a read-only mount that only
 * the child sees, to others a folder without write permission. Null where neither can be had.
 */
function onReadOnlyDisk(prepare: (file: string) => void): { read: string; write: string } | null {
  const folder = makeTempFolder()
  const file = path.join(folder, 'directory.db')
  copyFileSync(loaded, file)
  prepare(file)
  const child = ['--import', 'tsx', '--conditions=react-server', 'tests/unit/server/read-only-child.ts', file]
  const mounted = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
  const isRoot = process.getuid?.() === 0
  const [command, args] = isRoot
    ? ['unshare', ['-m', 'sh', '-c', mounted, folder, process.execPath, ...child]]
    : [process.execPath, child]
  if (!isRoot) chmodSync(folder, 0o555)
  const { stdout, status } = spawnSync(command as string, args as string[], { cwd: root, encoding: 'utf8' })
  if (!isRoot) chmodSync(folder, 0o755)
  return status === 0 ? JSON.parse(stdout) : null
}

describe('a read-only disk', () => {
  it('serves as it is, and says plainly that it cannot be written', ({ skip }) => {
    const found = onReadOnlyDisk(() => {})
    if (!found) return skip('this machine lets us close no disk')
    expect(found.read).toBe('1')
    expect(found.write).toMatch(/^DirectoryReadOnly: .*the disk or the file is read-only/)
  })

  it('is not read past unfinished changes', ({ skip }) => {
    const found = onReadOnlyDisk((file) => writeFileSync(`${file}-wal`, 'unfinished'))
    if (!found) return skip('this machine lets us close no disk')
    expect(found.read).toMatch(/^DirectoryUnreadable: .*unfinished changes in its log/)
  })
})
