import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '@/lib/pdf/fingerprint'

const hex = (text: string) => Buffer.from(fingerprint(text)).toString('hex')

describe('fingerprint', () => {
  it('is sixteen bytes, the same each time', () => {
    expect(fingerprint('открытка')).toHaveLength(16)
    expect(hex('открытка')).toBe(hex('открытка'))
  })

  it('differs with every change', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (one, two) => {
        fc.pre(one !== two)
        expect(hex(one)).not.toBe(hex(two))
      }),
      { seed: 6, numRuns: 500 },
    )
    expect(hex('аб')).not.toBe(hex('ба'))
  })

  it('has four lanes that differ among themselves', () => {
    const bytes = fingerprint('письмо')
    const lanes = [0, 4, 8, 12].map((at) => Buffer.from(bytes.slice(at, at + 4)).toString('hex'))
    expect(new Set(lanes).size).toBe(4)
  })
})
