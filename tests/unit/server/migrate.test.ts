import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { MigrationFailed, migrate, readMigrations } from '@/scripts/migrate.mjs'
import { makeTempFolder, root } from '../../factories/directory'

function folderOf(migrations: Record<string, string>): string {
  const folder = makeTempFolder()
  for (const [name, sql] of Object.entries(migrations)) {
    mkdirSync(path.join(folder, name), { recursive: true })
    writeFileSync(path.join(folder, name, 'migration.sql'), sql)
  }
  return folder
}

const first =
  'CREATE TABLE "Card" ("id" INTEGER PRIMARY KEY); CREATE TABLE "Stamp" ("id" INTEGER PRIMARY KEY);'
const second = 'ALTER TABLE "Card" ADD COLUMN "text" TEXT;'

function tables(file: string): string[] {
  const db = new Database(file)
  const rows = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all() as {
    name: string
  }[]
  db.close()
  return rows.map(({ name }) => name)
}

describe('migrations', () => {
  it('make a database with its folder, in the order of their names, each once', () => {
    const file = path.join(makeTempFolder(), 'deep/down/directory.db')
    const folder = folderOf({ '2_second': second, '1_first': first })
    expect(migrate(file, folder)).toEqual(['1_first', '2_second'])
    expect(migrate(file, folder)).toEqual([])
    expect(tables(file)).toEqual(['Card', 'Stamp', '_prisma_migrations'])
  })

  it('apply only what is new', () => {
    const file = path.join(makeTempFolder(), 'directory.db')
    expect(migrate(file, folderOf({ '1_first': first }))).toEqual(['1_first'])
    expect(migrate(file, folderOf({ '1_first': first, '2_second': second }))).toEqual(['2_second'])
  })

  it('refuse one that was changed afterwards', () => {
    const file = path.join(makeTempFolder(), 'directory.db')
    migrate(file, folderOf({ '1_first': first }))
    const changed = folderOf({ '1_first': `${first} -- better` })
    expect(() => migrate(file, changed)).toThrow(MigrationFailed)
    expect(() => migrate(file, changed)).toThrow(/1_first was changed/)
  })

  it('leave nothing of one that fails in the middle', () => {
    const file = path.join(makeTempFolder(), 'directory.db')
    const folder = folderOf({
      '1_first': first,
      '2_broken': 'CREATE TABLE "Letter" ("id" INTEGER); CREATE TABL oops;',
    })
    expect(() => migrate(file, folder)).toThrow(/Migration 2_broken failed: .*syntax/)
    expect(tables(file)).toEqual(['Card', 'Stamp', '_prisma_migrations'])
  })

  it('refuse rows that point at nothing', () => {
    const file = path.join(makeTempFolder(), 'directory.db')
    const orphan =
      'CREATE TABLE "Desk" ("id" INTEGER PRIMARY KEY, "card" INTEGER REFERENCES "Card" ("id")); INSERT INTO "Desk" VALUES (1, 77);'
    expect(() => migrate(file, folderOf({ '1_first': first, '2_orphan': orphan }))).toThrow(
      /2_orphan leaves 1 rows that point at nothing/,
    )
    expect(tables(file)).not.toContain('Desk')
  })

  it('say what cannot be opened', () => {
    const folder = makeTempFolder()
    writeFileSync(path.join(folder, 'file'), '')
    expect(() => migrate(path.join(folder, 'file/directory.db'))).toThrow(/cannot be opened for writing/)
    expect(existsSync(path.join(folder, 'file/directory.db'))).toBe(false)
  })

  it('are the project’s own by default', () => {
    const own = readMigrations(path.join(root, 'prisma/migrations')).map(({ name }) => name)
    expect(own.length).toBeGreaterThan(0)
    expect(migrate(path.join(makeTempFolder(), 'directory.db'))).toEqual(own)
  })
})
