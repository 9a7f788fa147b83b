import 'server-only'
import path from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)

const schema = z.object({
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^file:./u, 'env.databaseUrl.notAFile')
    .default('file:./var/directory.db'),
  CONTACT_EMAIL: z.email('env.contactEmail.malformed').optional(),
  SITE_URL: z.url({ protocol: /^https?$/u, error: 'env.siteUrl.malformed' }).optional(),
})

export type Env = {
  host: string
  port: number
  /** Absolute path of the directory's SQLite file. */
  databaseFile: string
  /** Where readers may report an outdated address; null: no address is shown. */
  contactEmail: string | null
  /**
   * `https://example.org`, without a slash behind: for links in feeds and calendars, which leave the site. Never taken
   * from a request: its Host header is anybody's to write, and a finished feed is kept for all. Null: links in feeds
   * are relative, calendars carry none.
   */
  siteUrl: string | null
}

/** The environment says something that cannot be meant. The message names variables, never their values. */
export class EnvUnreadable extends Error {
  override name = 'EnvUnreadable'
}

/** Empty variables count as unset, as `KEY=` in an env file means. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const result = schema.safeParse(filled)
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`)
    throw new EnvUnreadable(`The environment cannot be read: ${faults.join(', ')}`)
  }
  const { HOST, PORT, DATABASE_URL, CONTACT_EMAIL, SITE_URL } = result.data
  return {
    host: HOST,
    port: PORT,
    databaseFile: path.resolve(/* turbopackIgnore: true */ DATABASE_URL.replace(/^file:/u, '')),
    contactEmail: CONTACT_EMAIL ?? null,
    siteUrl: SITE_URL?.replace(/\/+$/u, '') ?? null,
  }
}

let known: Env | undefined

/** The process's environment, read and checked once. The only place below `app` that looks at `process.env`. */
export function getEnv(): Env {
  known ??= readEnv(process.env)
  return known
}
