import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { EnvUnreadable, readEnv } from '@/lib/server/env'

describe('the environment', () => {
  it('has a default for everything', () => {
    expect(readEnv({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseFile: path.resolve('var/directory.db'),
      contactEmail: null,
      siteUrl: null,
    })
  })

  it('is read where it is set', () => {
    expect(
      readEnv({
        HOST: '::1',
        PORT: '4000',
        DATABASE_URL: 'file:/srv/otkrytka.db',
        CONTACT_EMAIL: 'post@example.org',
        SITE_URL: 'https://example.org/',
      }),
    ).toEqual({
      host: '::1',
      port: 4000,
      databaseFile: '/srv/otkrytka.db',
      contactEmail: 'post@example.org',
      siteUrl: 'https://example.org',
    })
  })

  it('takes an empty variable for an unset one', () => {
    expect(readEnv({ PORT: '', CONTACT_EMAIL: ' ', DATABASE_URL: '' })).toEqual(readEnv({}))
  })

  const faults: [string, Record<string, string>][] = [
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '-1' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://user:secret@db/otkrytka' }],
    ['CONTACT_EMAIL', { CONTACT_EMAIL: 'secret' }],
    ['SITE_URL', { SITE_URL: 'javascript:secret' }],
  ]
  it.each(faults)('names %s and not its value', (name, source) => {
    const read = () => readEnv(source)
    expect(read).toThrow(EnvUnreadable)
    expect(read).toThrow(name)
    expect(read).not.toThrow(/secret|70000/)
  })
})
