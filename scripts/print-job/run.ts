import { readFileSync, writeFileSync } from 'node:fs'
import { makePdf } from '@/lib/pdf/make-pdf'
import type { Job, JobLetter } from '@/lib/print/types'
import { findRecipient } from '@/lib/server/recipients'
import { type JobFile, listing, readJobFile } from './job-file'
import { problemMessage, refusalMessage } from './messages'

/** How the command ended: its exit code, what goes to standard output, and one line for everything that is wrong. */
export type Ended = { code: 0 | 1 | 2; out: string; faults: readonly string[] }

const refuse = (faults: readonly string[]): Ended => ({ code: 2, out: '', faults })

/** `print JOB.json OUT.pdf` or `print --list`, without the process around it. */
export async function runPrint(args: readonly string[]): Promise<Ended> {
  if (args.includes('--list')) return { code: 0, out: `${JSON.stringify(listing(), null, 2)}\n`, faults: [] }
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
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown'
    return { code: 1, out: '', faults: [`${outPath}: can't be written (${why})`] }
  }
  return { code: 0, out: `${outPath}: ${made.pages} ${made.pages === 1 ? 'page' : 'pages'}\n`, faults: [] }
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
