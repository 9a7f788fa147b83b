import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { phrases } from '@/lib/phrases/phrasebook'
import { listVariants } from './variants'

/** The door of the content warnings, as issue 5 names it. */
type FindHits = (text: string) => readonly { start: number; end: number; category: string; level: string }[]

const door = 'lib/guidance/find-hits.ts'

it.skipIf(!existsSync(door))(
  'stops at no phrase of the book (needs findHits of lib/guidance/find-hits.ts)',
  async () => {
    const { findHits } = (await import(/* @vite-ignore */ `@/${door.replace(/\.ts$/, '')}`)) as {
      findHits: FindHits
    }
    const found = new Set<string>()
    for (const { phrase, text } of listVariants(phrases)) {
      for (const { start, end, category, level } of findHits(text)) {
        found.add(`${phrase.id}: ${level} ${category} «${text.slice(start, end)}»`)
      }
    }
    expect([...found].filter((hit) => hit.includes(': stop '))).toEqual([])
    expect([...found]).toEqual([])
  },
)
