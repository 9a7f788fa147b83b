import { expect, it } from 'vitest'
import { phrases } from '@/lib/phrases/phrasebook'
import { openOracle } from './oracle/oracle'
import { listVariants, unreadNames } from './variants'

const oracle = await openOracle()

it('finds every variant of every phrase in agreement', () => {
  const flags = new Set<string>()
  const names = [...unreadNames]
  for (const { phrase, context, text } of listVariants(phrases)) {
    for (const flag of oracle(text, context, names)) flags.add(`${phrase.id}: ${flag} | ${text}`)
  }
  expect([...flags]).toEqual([])
})
