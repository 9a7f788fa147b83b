// Compresses what the build made, once and well, so that the server only hands out bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { root } from './paths.mjs'

const compressible = /\.(?:js|css|svg|json|txt|webmanifest|html)$/
const target = path.join(root, '.next', 'compressed')

function compressFolder(folder, prefix) {
  for (const entry of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, entry)
    if (!compressible.test(file) || !statSync(file).isFile()) continue
    const body = readFileSync(file)
    const small = brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    })
    const out = path.join(target, prefix, `${entry}.br`)
    mkdirSync(path.dirname(out), { recursive: true })
    writeFileSync(out, small)
  }
}

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
compressFolder(path.join(root, '.next', 'static'), '_next/static')
compressFolder(path.join(root, 'public'), '')
