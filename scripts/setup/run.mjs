import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** A command that ended badly: carries what it printed, so that set-up can show the end of it. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with code ${code}`)
    this.name = 'CommandFailed'
    this.output = output
  }
}

/**
 * Runs a program in the project folder and resolves with what it printed; rejects with CommandFailed.
 * Output is kept back, and shown only when something goes wrong.
 */
export function run(program, args, { env = {}, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString()
      if (code === 0) resolve(text)
      else reject(new CommandFailed([program, ...args].join(' '), code, text))
    })
    if (input !== undefined) child.stdin.end(input)
  })
}

/** Runs a TypeScript script of ours through tsx. */
export function runScript(file, args = [], env = {}) {
  return run(process.execPath, ['--import', 'tsx', '--conditions=react-server', file, ...args], { env })
}
