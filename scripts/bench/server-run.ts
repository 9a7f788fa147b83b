import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')
const port = Number(process.env.BENCH_PORT ?? 3917)

export const hasBuild = () => existsSync(path.join(root, '.next/BUILD_ID'))

export type Answer = { status: number; ms: number; bytes: number }

/** Asks one page over a kept connection and waits for its last byte. */
function ask(agent: http.Agent, address: string): Promise<Answer> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    http
      .get(
        { port, host: '127.0.0.1', path: address, agent, headers: { 'accept-encoding': 'br' } },
        (answer) => {
          let bytes = 0
          answer.on('data', (chunk) => {
            bytes += chunk.length
          })
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, ms: performance.now() - start, bytes }),
          )
        },
      )
      .on('error', reject)
  })
}

/** Resident memory of a process in MB; null where the system does not say it in /proc. */
function memoryMb(pid: number, field: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const kb = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kb === undefined ? null : Number(kb) / 1024
  } catch {
    return null
  }
}

export type ServerRun = {
  ask: (address: string) => Promise<Answer>
  memory: () => { now: number | null; peak: number | null }
  stop: () => void
}

/** The built site on `database`, as `npm start` runs it. */
export async function startServer(database: string): Promise<ServerRun> {
  const child = spawn(process.execPath, ['--max-semi-space-size=8', 'server.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: `file:${database}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('ready') && resolve())
    child.on('exit', () => reject(new Error('the server ended before it was ready')))
  })
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  return {
    ask: (address) => ask(agent, address),
    memory: () => ({ now: memoryMb(child.pid ?? 0, 'VmRSS'), peak: memoryMb(child.pid ?? 0, 'VmHWM') }),
    stop: () => {
      agent.destroy()
      child.kill()
    },
  }
}
