import { defineConfig } from 'prisma/config'

/** Only the command line reads this; the site opens its database through lib/server/db. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./var/directory.db' },
})
