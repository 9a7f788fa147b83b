import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSources, root } from './import-graph'

/** Source without its comments: what is only talked about does not count. */
function codeOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm, ' ')
}

const rules: [word: RegExp, allowed: RegExp, because: string][] = [
  [
    /\bprocess\.env\b/,
    /^(?:lib\/server\/env\.ts|server\.mjs|scripts\/.*|(?:prisma|playwright)\.config\.ts)$/,
    'the environment is read at the edges',
  ],
  [
    /\b(?:localStorage|sessionStorage|indexedDB|navigator\.clipboard|new Worker|caches\.open)\b/,
    /^lib\/browser\//,
    'only lib/browser touches storage, clipboard and workers',
  ],
  [/['"]use server['"]/, /^$/, 'there are no Server Actions'],
  [/\bstyle=\{/, /^$/, 'the policy blocks style attributes in server markup'],
  [/\bdangerouslySetInnerHTML\b/, /^$/, 'text from outside is never markup'],
  [/\bnext\/(?:link|font|image)\b/, /^$/, 'pages are full loads; fonts and pictures are our own files'],
]

describe('words that only some files may use', () => {
  const sources = listSources().filter((file) => /^(?:app|components|lib)\/|^[^/]+$/.test(file))
  it.each(rules)('%s', (word, allowed, because) => {
    const files = sources.filter((file) => !allowed.test(file) && word.test(codeOf(file)))
    expect(files, because).toEqual([])
  })

  it('names no registry host and no path of a machine', () => {
    const host = ['registry', 'npmjs', 'org'].join('.')
    const sources = listSources()
    expect(sources.filter((file) => readFileSync(path.join(root, file), 'utf8').includes(host))).toEqual([])
    expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/)
  })
})
