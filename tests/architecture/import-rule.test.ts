import { describe, expect, it } from 'vitest'
import { type Edge, importGraph, importsOf, listSources } from './import-graph'

/** «May not know»: files of the left, and what they must not import. The import rule of design.md §4. */
const rules: [from: RegExp, to: RegExp, because: string][] = [
  [/^lib\//, /^(?:app|components|scripts|server)\//, 'arrows go down only: app → components → lib'],
  [/^components\//, /^(?:app|scripts|server)\//, 'arrows go down only: app → components → lib'],
  [/^app\//, /^(?:scripts|server)\//, 'routes know neither the shell nor the front'],
  [/^lib\/(?:text|form)\//, /^lib\/(?!text\/|form\/)/, 'text and form know nothing of the domain'],
  [/^lib\/text\//, /^lib\/form\//, 'text is the lowest layer'],
  [/^lib\/facility\//, /^lib\/(?:placement|prisoner)\//, 'facility ← placement ← prisoner'],
  [/^lib\/placement\//, /^lib\/prisoner\//, 'facility ← placement ← prisoner'],
  [
    /^lib\/(?:russian|guidance|phrases)\//,
    /^lib\/(?!text\/|russian\/|guidance\/|phrases\/)/,
    'the check and the phrases know no prisoner',
  ],
  [
    /^lib\/print\//,
    /^lib\/(?!text\/|letter\/|facility\/|print\/|mail\/)/,
    'print may know letter and facility',
  ],
  [
    /^lib\/pack\//,
    /^lib\/(?!text\/|letter\/|facility\/|prisoner\/|print\/|pack\/)/,
    'an evening knows no server and no browser',
  ],
  [
    /^lib\/letter\//,
    /^lib\/(?!text\/|letter\/|facility\/|print\/|russian\/|phrases\/)/,
    'a letter knows no server, browser or prisoner',
  ],
  [
    /^lib\/server\//,
    /^lib\/(?:letter|russian|guidance|phrases|print|pack|pdf|browser)\//,
    'server code cannot name a letter',
  ],
  [/^(?:lib\/(?:browser|pdf)|components)\//, /^lib\/server\//, 'browser code cannot name the database'],
  [/^app\/.*\/route\.ts$|^app\/route\.ts$/, /^lib\/(?:letter|print)\//, 'route handlers never see a letter'],
  [
    /^(?!lib\/server\/|scripts\/|prisma\/)/,
    /^lib\/server\/db\//,
    'the database is opened in lib/server alone',
  ],
]

function brokenRules(edges: readonly Edge[]): string[] {
  return edges.flatMap(({ from, to }) =>
    rules.flatMap(([source, target, because]) =>
      source.test(from) && target.test(to) ? [`${from} imports ${to}, but ${because}.`] : [],
    ),
  )
}

function findCycle(edges: readonly Edge[]): string | null {
  const next = new Map<string, Edge[]>()
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge])
  const state = new Map<string, 'open' | 'done'>()
  const visit = (file: string, trail: string[]): string | null => {
    if (state.get(file) === 'done') return null
    if (state.get(file) === 'open') return [...trail.slice(trail.indexOf(file)), file].join(' → ')
    state.set(file, 'open')
    for (const { to } of next.get(file) ?? []) {
      const cycle = visit(to, [...trail, file])
      if (cycle) return cycle
    }
    state.set(file, 'done')
    return null
  }
  for (const file of next.keys()) {
    const cycle = visit(file, [])
    if (cycle) return cycle
  }
  return null
}

describe('the import rule', () => {
  const edges = importGraph()

  it('reads a graph worth the name', () => {
    expect(edges.length).toBeGreaterThan(100)
  })

  it('is kept by every import', () => {
    expect(brokenRules(edges)).toEqual([])
  })

  it('would catch a broken one', () => {
    expect(brokenRules([{ from: 'lib/server/prisoners.ts', to: 'lib/letter/types.ts' }])).toEqual([
      'lib/server/prisoners.ts imports lib/letter/types.ts, but server code cannot name a letter.',
    ])
    expect(brokenRules([{ from: 'components/desk/desk.tsx', to: 'lib/server/db/client.ts' }])).toHaveLength(2)
  })

  it('has no cycle', () => {
    expect(findCycle(edges)).toBeNull()
  })

  it('would catch a cycle', () => {
    const ring = ['a', 'b', 'c'].map((from, index, all) => ({ from, to: all[(index + 1) % 3] as string }))
    expect(findCycle(ring)).toBe('a → b → c → a')
  })
})

describe('what only some files may name', () => {
  const sources = listSources()
  const naming = (pattern: RegExp) =>
    sources.filter((file) => importsOf(file).some((name) => pattern.test(name)))

  it('opens Prisma’s client in lib/server/db alone', () => {
    const allowed = /^(?:lib\/server\/(?:db|import)\/|prisma\.config\.ts$)/
    expect(
      naming(/^@prisma\/|^libsql$|^@libsql\/|\/generated\/client|^prisma\//).filter(
        (file) => !allowed.test(file) && !/^scripts\/migrate\.mjs$/.test(file),
      ),
    ).toEqual([])
  })

  it('keeps pure folders free of React, Next, Node and Prisma', () => {
    const pure =
      /^lib\/(?:text|prisoner|facility|placement|letter|phrases|russian|guidance|guide|print|pack|photo|mail)\//
    expect(
      naming(/^(?:react|next|node:|@prisma|libsql|pdfkit|server-only)/).filter((file) => pure.test(file)),
    ).toEqual([])
  })

  it('marks every module of lib/server as the server’s', () => {
    const unmarked = sources.filter(
      (file) => /^lib\/server\//.test(file) && /\.ts$/.test(file) && !importsOf(file).includes('server-only'),
    )
    // Pure pieces below the server need no mark: they import nothing that runs there only.
    expect(
      unmarked.filter((file) => importsOf(file).some((name) => /^(?:node:|@prisma|libsql)/.test(name))),
    ).toEqual([])
  })

  it('has no barrels', () => {
    expect(sources.filter((file) => /^(?:lib|components)\/.*(?:^|\/)index\.tsx?$/.test(file))).toEqual([])
  })

  it('has no drawers', () => {
    expect(
      sources.filter((file) =>
        /(?:^|[/-])(?:utils?|helpers?|misc|common|manager|data|info)\.(?:ts|tsx|mjs)$/.test(file),
      ),
    ).toEqual([])
  })
})
