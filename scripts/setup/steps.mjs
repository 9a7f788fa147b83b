import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { twinFolder, twinsBelow } from '../text-packing/twins.mjs'
import { fingerprint, isDone, noteDone } from './fingerprint.mjs'
import { root } from './paths.mjs'
import { run, runScript } from './run.mjs'
import { step } from './say.mjs'

const at = (file) => path.resolve(root, file)
const databaseFile = (process.env.DATABASE_URL?.trim() || 'file:./var/directory.db').replace(/^file:/, '')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const bin = (name) => at(path.join('node_modules', name))

function installedShare() {
  const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'))
  const wanted = Object.entries(packages)
    .filter(([name, entry]) => name && !entry.optional)
    .map(([name]) => name)
  return () =>
    `${wanted.filter((name) => existsSync(at(name, 'package.json'))).length} of ${wanted.length} packages`
}

/**
 * Everything that lies between a bare clone and a running site, in order. A step runs again when one of
 * its `inputs` changed or its `makes` is gone. `inputs` and `makes` are paths from the project folder.
 */
export const steps = {
  install: {
    title: 'Installing packages',
    inputs: ['package.json', 'package-lock.json', '.npmrc'],
    makes: ['node_modules/next/package.json', 'node_modules/typescript/package.json'],
    progress: installedShare,
    work: () => run(npm, ['ci', '--include=dev', '--no-progress', '--loglevel=error']),
  },
  database: {
    title: 'Writing the database client',
    inputs: ['package-lock.json', 'prisma/schema.prisma', 'prisma.config.ts'],
    makes: ['lib/server/db/generated'],
    // The client needs no engine, but Prisma's command first looks for one and would download it: any
    // program that exists stops the search.
    work: () =>
      run(process.execPath, [bin('prisma/build/index.js'), 'generate'], {
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath },
      }),
  },
  russian: {
    title: 'Compiling the Russian dictionary',
    inputs: [
      'package-lock.json',
      'scripts/build-word-graph.ts',
      'scripts/russian-lists',
      'scripts/text-packing/range-encoder.ts',
      'lib/text/range-decoder.ts',
      'lib/russian/graph',
      'lib/russian/fold.ts',
    ],
    makes: ['lib/russian/generated/word-graph.ts'],
    work: () => runScript('scripts/build-word-graph.ts'),
  },
  fonts: {
    title: 'Cutting the fonts to size',
    inputs: ['package-lock.json', 'scripts/build-fonts.ts', 'scripts/fonts', 'lib/print/faces.ts'],
    makes: ['lib/pdf/generated', 'public/fonts'],
    work: () => runScript('scripts/build-fonts.ts'),
  },
  translator: {
    title: 'Laying out the translator',
    inputs: [
      'package-lock.json',
      'scripts/build-translator.ts',
      'lib/browser/translate',
      'lib/browser/worker-scope.ts',
    ],
    makes: ['public/mt/loader.js', 'public/mt/translate.js', 'public/mt/engine.js', 'public/mt/engine.wasm'],
    work: () => runScript('scripts/build-translator.ts'),
  },
  texts: {
    title: 'Packing phrases and warnings',
    inputs: [
      'scripts/pack-texts.ts',
      'scripts/text-packing',
      'lib/text/packed-text.ts',
      'lib/text/range-decoder.ts',
      'lib/phrases/label-order.ts',
      'lib/phrases/phrasebook.ts',
      'lib/phrases/types.ts',
      'lib/phrases/texts.ts',
      'lib/phrases/russian',
      'lib/phrases/places',
      'lib/phrases/languages',
      'lib/guidance/lexicon',
    ],
    makes: Object.values(twinsBelow(twinFolder)),
    work: () => runScript('scripts/pack-texts.ts'),
  },
  directory: {
    title: 'Loading the directory',
    inputs: [
      'package-lock.json',
      'prisma/migrations',
      'prisma/directory',
      'lib/server/import',
      'scripts/migrate.mjs',
      'scripts/load-directory.ts',
    ],
    words: [databaseFile],
    makes: [databaseFile],
    work: async () => {
      await run(process.execPath, ['scripts/migrate.mjs'])
      await runScript('scripts/load-directory.ts')
    },
  },
  site: {
    title: 'Building the site',
    inputs: [
      'package-lock.json',
      'next.config.js',
      'scripts/text-packing/twins.mjs',
      'tsconfig.json',
      'app',
      'components',
      'lib',
      'locales',
      'public',
      'scripts/setup/compress.mjs',
    ],
    makes: ['.next/BUILD_ID', '.next/compressed'],
    work: async () => {
      await run(process.execPath, [bin('next/dist/bin/next'), 'build'])
      await run(process.execPath, ['scripts/setup/compress.mjs'])
    },
  },
}

/** Runs the named steps in their order, leaving out what is already done. Returns the names of those that ran. */
export async function setUp(names) {
  const ran = []
  for (const name of names) {
    const { title, inputs, makes, work, progress, words = [] } = steps[name]
    const print = fingerprint(inputs, process.version, process.platform, process.arch, ...words)
    if (isDone(name, print) && makes.every((file) => existsSync(at(file)))) continue
    await step(title, work, progress?.())
    noteDone(name, print)
    ran.push(name)
  }
  return ran
}
