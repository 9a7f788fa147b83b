import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ITERATIONS, makeBoxKey, openBoxKey } from '@/lib/browser/drafts/box-key'
import { randomBytes } from '@/lib/browser/drafts/bytes'
import { seal, unseal } from '@/lib/browser/drafts/seal'

const newKey = () => crypto.subtle.importKey('raw', randomBytes(32), 'AES-GCM', false, ['encrypt', 'decrypt'])

describe('seal', () => {
  it('gives back any value, and another ciphertext each time', async () => {
    const key = await newKey()
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const [one, other] = [await seal(key, 'a', value), await seal(key, 'a', value)]
        expect(await unseal(key, 'a', one)).toEqual({ value: JSON.parse(JSON.stringify(value)) })
        expect(Buffer.from(one.nonce)).not.toEqual(Buffer.from(other.nonce))
        expect(Buffer.from(one.bytes)).not.toEqual(Buffer.from(other.bytes))
      }),
      { seed: 5, numRuns: 100 },
    )
  })

  it('opens neither with another key, nor in another place, nor after any one bit was changed', async () => {
    const key = await newKey()
    const sealed = await seal(key, 'a', 'слово')
    expect(await unseal(await newKey(), 'a', sealed)).toBeNull()
    expect(await unseal(key, 'b', sealed)).toBeNull()
    for (const part of ['nonce', 'bytes'] as const)
      for (const at of [0, 5, sealed[part].length - 1]) {
        const changed = { nonce: sealed.nonce.slice(), bytes: sealed.bytes.slice() }
        changed[part][at]! ^= 1
        expect(await unseal(key, 'a', changed)).toBeNull()
      }
    expect(await unseal(key, 'a', { ...sealed, bytes: sealed.bytes.slice(0, -1) })).toBeNull()
  })

  it('shows the length only to the next kilobyte', async () => {
    const key = await newKey()
    const sizeOf = async (letters: number) => (await seal(key, 'a', 'x'.repeat(letters))).bytes.length - 16
    expect(await sizeOf(1)).toBe(1024)
    expect(await sizeOf(1000)).toBe(1024)
    expect(await sizeOf(1018)).toBe(1024)
    expect(await sizeOf(1019)).toBe(2048)
  })
})

describe('the key of a box', () => {
  it('opens with its passphrase alone', async () => {
    const { header, key } = await makeBoxKey('один синий ёж', 1000)
    const again = await openBoxKey(header, 'один синий ёж')
    expect(await unseal(again!, 'a', await seal(key, 'a', 1))).toEqual({ value: 1 })
    expect(await openBoxKey(header, 'один синий еж')).toBeNull()
    expect(await openBoxKey(header, '')).toBeNull()
  })

  it('takes a passphrase typed as composed or as single signs', async () => {
    const { header } = await makeBoxKey('caf\u00e9 \u0439', 1000)
    expect(await openBoxKey(header, 'cafe\u0301 \u0438\u0306')).not.toBeNull()
  })

  it('opens no more when its salt, its count or its own name was changed', async () => {
    const { header } = await makeBoxKey('слово', 1000)
    expect(await openBoxKey({ ...header, salt: randomBytes(16) }, 'слово')).toBeNull()
    expect(await openBoxKey({ ...header, iterations: 999 }, 'слово')).toBeNull()
    expect(await openBoxKey({ ...header, id: 'f'.repeat(32) }, 'слово')).toBeNull()
  })

  it('cannot be taken out of the page', async () => {
    const { key } = await makeBoxKey('слово', 1000)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })

  it('is made with a million iterations, and fresh salt and key each time', async () => {
    expect(ITERATIONS).toBe(1_000_000)
    const [one, other] = [await makeBoxKey('слово'), await makeBoxKey('слово', 1000)]
    expect(one.header.iterations).toBe(1_000_000)
    expect(Buffer.from(one.header.salt)).not.toEqual(Buffer.from(other.header.salt))
    expect(await openBoxKey(one.header, 'слово')).not.toBeNull()
  })
})
