// `npm run -s print -- JOB.json OUT.pdf`: prints cards, letters, envelopes, labels and packs from a job file (docs/printing.md).
// `npm run -s print -- --list`: kinds, formats, faces and designs as JSON.
// Ends with 0; with 2 when the job can't be printed as it stands, saying which field and why; with 1 for a fault.
import { readFileSync, writeFileSync } from 'node:fs'
import { makePdf } from '@/lib/pdf/make-pdf'
import type { Job, JobLetter } from '@/lib/print/types'
import { findRecipient } from '@/lib/server/recipients'
import { type JobFile, listing, readJobFile } from './print-job/job-file'
import { problemMessage, refusalMessage } from './print-job/messages'

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  say([error instanceof Error ? error.message : 'unknown fault'])
  process.exitCode = 1
}

async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--list')) {
    process.stdout.write(`${JSON.stringify(listing(), null, 2)}\n`)
    return 0
  }
  const [jobPath, outPath] = args
  if (!jobPath || !outPath || args.length > 2)
    return refuse(['usage: print JOB.json OUT.pdf, or print --list'])
  const json = readText(jobPath)
  if (json === null) return refuse([`${jobPath}: can't be read`])
  const read = readJobFile(json)
  if ('faults' in read) return refuse([...read.faults, `there is: ${JSON.stringify(listing().kinds)}`])
  const found = await findLetters(read.job)
  if ('faults' in found) return refuse(found.faults)
  const made = await makePdf(jobOf(read.job, found.letters))
  if (!made.ok) return refuse(made.code === 'layout' ? made.problems.map(problemMessage) : ['aborted'])
  try {
    writeFileSync(outPath, made.bytes)
  } catch (error) {
    say([`${outPath}: can't be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`])
    return 1
  }
  process.stdout.write(`${outPath}: ${made.pages} ${made.pages === 1 ? 'page' : 'pages'}\n`)
  return 0
}

function jobOf({ from, ...file }: JobFile, letters: readonly JobLetter[]): Job {
  return { ...file, sender: from, letters }
}

/** Looks everybody up; says all who can't be written to at once. */
async function findLetters({ letters }: JobFile): Promise<{ letters: JobLetter[] } | { faults: string[] }> {
  const found: JobLetter[] = []
  const faults: string[] = []
  for (const [index, { to, text = '', ...rest }] of letters.entries()) {
    const recipient = await findRecipient(to)
    if (recipient === null) faults.push(`letters[${index}].to: nobody is called "${to}"`)
    else if ('refused' in recipient) faults.push(`letters[${index}].to: ${refusalMessage(recipient.refused)}`)
    else found.push({ recipient, text, ...rest })
  }
  return faults.length > 0 ? { faults } : { letters: found }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function say(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`)
}

function refuse(lines: readonly string[]): number {
  say(lines)
  return 2
}
