import { expect, it } from 'vitest'
import { composeLetter } from '@/lib/phrases/compose'
import { joinParts } from '@/lib/phrases/join-parts'
import { loadRussian } from '@/lib/russian/assets'
import { checkRussian } from '@/lib/russian/check-russian'
import { answersOf } from './letters'
import { openOracle } from './oracle/oracle'
import { unreadNames } from './variants'

const oracle = await openOracle()
const russian = await loadRussian()

const full = process.env.FULL === '1'
const letters = full ? 100_000 : 3_000

it(`finds ${letters} random letters over all axes in agreement`, {
  timeout: full ? 3_600_000 : 60_000,
}, () => {
  const flags = new Set<string>()
  const read = new Map<string, string[]>()
  let sentences = 0
  for (let seed = 0; seed < letters; seed++) {
    const answers = { ...answersOf(seed), nth: 0 }
    const { context } = answers
    for (const { phraseId, text } of composeLetter(answers)) {
      sentences++
      const key = `${context.writer}${context.addressee}${context.register} ${text}`
      let said = read.get(key)
      if (said === undefined) {
        said = oracle(text, context, unreadNames)
        read.set(key, said)
      }
      for (const flag of said) flags.add(`${phraseId}: ${flag} | ${text}`)
    }
  }
  expect(sentences).toBeGreaterThan(letters * 8)
  expect([...flags]).toEqual([])
})

it('gives the Russian check nothing to find in whole letters', { timeout: 120_000 }, () => {
  const found = new Set<string>()
  for (let seed = 0; seed < (full ? 2_000 : 200); seed++) {
    const answers = answersOf(seed)
    const { text } = joinParts(composeLetter({ ...answers, nth: 0 }), answers.length)
    for (const { kind, start, end } of checkRussian(russian, text, { keep: unreadNames }).findings) {
      found.add(`${kind}: ${text.slice(start, end)}`)
    }
  }
  expect([...found]).toEqual([])
})
