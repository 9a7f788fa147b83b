// `npm run -s print -- JOB.json OUT.pdf`: prints cards, letters, envelopes, labels and packs from a job file (docs/printing.md).
// `npm run -s print -- --list`: kinds, formats, faces and designs as JSON.
// Ends with 0; with 2 when the job can't be printed as it stands, saying which field and why; with 1 for a fault.
import { runPrint } from './print-job/run'

try {
  const { code, out, faults } = await runPrint(process.argv.slice(2))
  process.stdout.write(out)
  for (const line of faults) process.stderr.write(`${line}\n`)
  process.exitCode = code
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'unknown fault'}\n`)
  process.exitCode = 1
}
