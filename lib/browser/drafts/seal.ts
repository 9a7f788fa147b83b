import { type Bytes, randomBytes, toBytes, toText } from './bytes'

/** What lies on the disk instead of words: AES-256-GCM with a nonce of its own for every save. */
export type Sealed = { nonce: Bytes; bytes: Bytes }

/** NIST SP 800-38D: 96 bits, never used twice with one key. */
const NONCE_BYTES = 12

/** Sizes are rounded up to this, so that the length of a letter does not show (security.md §5.5). */
const BLOCK_BYTES = 1024

/** Four bytes of length, the words, zeros up to a whole block. */
function pad(words: Uint8Array): Bytes {
  const padded = new Uint8Array(Math.ceil((words.length + 4) / BLOCK_BYTES) * BLOCK_BYTES)
  new DataView(padded.buffer).setUint32(0, words.length)
  padded.set(words, 4)
  return padded
}

function unpad(padded: Uint8Array): Uint8Array {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  if (length > padded.length - 4) throw new RangeError('length')
  return padded.subarray(4, 4 + length)
}

const binding = (place: string) => toBytes(`otkrytka/kept/1/${place}`)

/**
 * Seals a value for one place: moved to another place (another row, another box), it does not open.
 *
 * @param place what the sealed bytes are bound to: the row's id
 */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const nonce = randomBytes(NONCE_BYTES)
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: binding(place) }
  const sealed = await crypto.subtle.encrypt(algorithm, key, pad(toBytes(JSON.stringify(value))))
  return { nonce, bytes: new Uint8Array(sealed) }
}

/** What was sealed, or null where the key is another one or a single bit was changed. */
export async function unseal(
  key: CryptoKey,
  place: string,
  { nonce, bytes }: Sealed,
): Promise<{ value: unknown } | null> {
  try {
    const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: binding(place) }
    const padded = new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes))
    return { value: JSON.parse(toText(unpad(padded))) }
  } catch {
    return null
  }
}
