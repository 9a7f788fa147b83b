import { CommandFailed } from './run.mjs'

/** Turns a fault of set-up into words for the person at the terminal: what happened, and what to do. */
export function explain(fault) {
  if (!(fault instanceof CommandFailed)) return `${fault?.message ?? fault}`
  const tail = fault.output.trim().split('\n').slice(-25).join('\n')
  const hint = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(fault.output)
    ? '\nThe package registry could not be reached. Check the connection and run the same command again; what is already there is kept.'
    : /EROFS|EACCES|read-only/i.test(fault.output)
      ? '\nThe folder can’t be written to. Move the project to a disk you may write to, or change its permissions.'
      : /ENOSPC/.test(fault.output)
        ? '\nThe disk is full. About 1.5 GB are needed.'
        : ''
  return `${fault.message}\n${tail}${hint}`
}

/** Stops early, in plain words, on a Node.js that is too old. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  process.stderr.write(
    `Otkrytka needs Node.js 20.19 or newer (24 is a good choice); this is ${process.versions.node}.\n`,
  )
  process.exit(1)
}
