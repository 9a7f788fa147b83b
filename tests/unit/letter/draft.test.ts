import { describe, expect, it } from 'vitest'
import { readKept } from '@/lib/letter/draft'
import { makeDraft, makeSent } from '@/tests/factories/draft'

describe('readKept', () => {
  it.each([makeDraft(), makeSent(), makeSent({ nudgeOn: null }), makeDraft({ greeting: null, text: '' })])(
    'reads what was written',
    (kept) => expect(readKept(structuredClone(kept))).toEqual({ ok: true, kept }),
  )

  it('carries fields along that it does not know, at every level', () => {
    const draft = { ...makeDraft(), phrases: [{ start: 0, id: 'greet.1' }] }
    draft.paper = { ...draft.paper, flap: true }
    draft.recipient = { ...draft.recipient, note: 'kept' }
    expect(readKept(draft)).toEqual({ ok: true, kept: draft })
  })

  it.each([
    [null, 'damaged'],
    ['text', 'damaged'],
    [{}, 'damaged'],
    [{ ...makeDraft(), version: 'one' }, 'damaged'],
    [{ ...makeDraft(), version: 1.5 }, 'damaged'],
    [{ ...makeDraft(), kind: 'letter' }, 'damaged'],
    [{ ...makeDraft(), text: 7 }, 'damaged'],
    [{ ...makeDraft(), text: 'a'.repeat(200_001) }, 'damaged'],
    [{ ...makeDraft(), savedAt: 'yesterday' }, 'damaged'],
    [{ ...makeDraft(), recipient: { id: '' } }, 'damaged'],
    [{ ...makeSent(), sentOn: '21.11.2026' }, 'damaged'],
    [{ ...makeDraft(), version: 2 }, 'newer'],
    [{ version: 99, anything: true }, 'newer'],
    [{ ...makeDraft(), version: 0 }, 'older'],
  ])('refuses %# with a code', (stored, code) => {
    expect(readKept(stored)).toEqual({ ok: false, code })
  })

  it('brings an old version up step by step, and loses nothing on the way', () => {
    const { text, ...rest } = makeDraft()
    const oldest = { ...rest, version: 0, body: text, extra: 'stays' }
    const steps = {
      0: ({ body, ...more }: Record<string, unknown>) => ({ ...more, words: body }),
      1: ({ words, ...more }: Record<string, unknown>) => ({ ...more, text: words }),
    }
    expect(readKept(oldest, steps, 2)).toEqual({ ok: true, kept: { ...makeDraft(), extra: 'stays' } })
    expect(readKept({ ...rest, version: 1, words: text }, steps, 2)).toEqual({ ok: true, kept: makeDraft() })
  })

  it('says «older» where a step is missing', () => {
    expect(readKept({ ...makeDraft(), version: 0 }, { 1: (kept) => kept }, 2)).toEqual({
      ok: false,
      code: 'older',
    })
  })
})
