// `npm test`: the set-up that tests need, then every test, then one line that counts them.
//   --full      the long bars too (whole directory, all fuzz strings)
//   --only e2e  browser journeys alone (or: unit)
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { explain, refuseOldNode } from './setup/explain.mjs'
import { root, varFolder } from './setup/paths.mjs'
import { say } from './setup/say.mjs'
import { setUp } from './setup/steps.mjs'

refuseOldNode()
const full = process.argv.includes('--full')
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...(full && { FULL: '1' }) }

/** Runs a test program with its output shown as it comes; resolves with its exit code. */
function show(program, args, more = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', program), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, ...more },
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

const report = (name) => path.join(varFolder, 'reports', `${name}.json`)

function read(name) {
  try {
    return JSON.parse(readFileSync(report(name), 'utf8'))
  } catch {
    return null
  }
}

async function unit() {
  const code = await show('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report('unit')}`,
  ])
  const counts = read('unit')
  // A file that does not even load has no failed test in it, but has failed.
  const brokenFiles =
    counts?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
      .length ?? 0
  const failed = (counts?.numFailedTests ?? 0) + brokenFiles
  return {
    passed: counts?.numPassedTests ?? 0,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: counts?.numPendingTests ?? 0,
  }
}

async function journeys() {
  const code = await show('@playwright/test/cli.js', ['test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e') })
  const stats = read('e2e')?.stats
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
  return {
    passed: stats?.expected ?? 0,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: stats?.skipped ?? 0,
  }
}

try {
  say('Otkrytka: getting ready for the tests')
  await setUp([
    'install',
    'database',
    'russian',
    'fonts',
    'translator',
    'directory',
    ...(only === 'unit' ? [] : ['texts', 'site']),
  ])
} catch (fault) {
  process.stderr.write(`\nSet-up stopped.\n${explain(fault)}\n`)
  say('0 passed, 1 failed')
  process.exit(1)
}
rmSync(path.join(varFolder, 'reports'), { recursive: true, force: true })
mkdirSync(path.join(varFolder, 'reports'), { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
for (const suite of only === 'e2e' ? [journeys] : only === 'unit' ? [unit] : [unit, journeys]) {
  const counts = await suite()
  for (const key of Object.keys(total)) total[key] += counts[key]
}
say(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
