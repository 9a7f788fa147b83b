import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeDatabase, root } from '../../factories/directory'

const engine = path.join(root, '../shared/tools/schema-engine.mjs')
const prisma = path.join(root, 'node_modules/prisma/build/index.js')

function diff(database: string, schema: string) {
  return spawnSync(
    process.execPath,
    [prisma, 'migrate', 'diff', '--exit-code', '--from-config-datasource', '--to-schema', schema],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        DATABASE_URL: `file:${database}`,
        PRISMA_SCHEMA_ENGINE_BINARY: engine,
        CHECKPOINT_DISABLE: '1',
      },
    },
  )
}

describe('the migrated database', () => {
  it('is what schema.prisma says', ({ skip }) => {
    if (!existsSync(engine)) return skip('needs ../shared/tools/schema-engine.mjs, which is not here')
    const { status, stdout, stderr } = diff(makeDatabase(), 'prisma/schema.prisma')
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
  }, 60_000)
})
