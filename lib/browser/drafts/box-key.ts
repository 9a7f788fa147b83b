import { fromBase64 } from '@/lib/text/base64'
import { type Bytes, randomBytes, randomId, toBase64, toBytes } from './bytes'
import { type Sealed, seal, unseal } from './seal'

/** What the box says of itself in clear: how its key is made from a passphrase, and that key, sealed. */
export type BoxHeader = {
  format: 'otkrytka-kept'
  version: number
  id: string
  iterations: number
  salt: Bytes
  key: Sealed
}

export const boxVersion = 1

/** PBKDF2-SHA-256: 136 ms in Chromium on a plain machine (security.md, E30); OWASP asked for 600,000 in 2023. */
export const ITERATIONS = 1_000_000

const SALT_BYTES = 16
const KEY_BYTES = 32

/**
 * The key that a passphrase makes. Compatibility forms are folded, so that the same keys pressed on another
 * system (é as one sign or as two) open the box as well.
 */
async function keyOfPassphrase(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const words = toBytes(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

const importKey = (raw: Bytes) =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

/**
 * A new box: a random key, and the header in which the passphrase locks it up. Throwing the header away makes
 * everything sealed with the key unreadable, for those who know the passphrase as well.
 */
export async function makeBoxKey(
  passphrase: string,
  iterations = ITERATIONS,
): Promise<{ header: BoxHeader; key: CryptoKey }> {
  const [id, salt, raw] = [randomId(), randomBytes(SALT_BYTES), randomBytes(KEY_BYTES)]
  const lock = await keyOfPassphrase(passphrase, salt, iterations)
  const sealed = await seal(lock, `key/${id}`, toBase64(raw))
  const key = await importKey(raw)
  raw.fill(0)
  return { header: { format: 'otkrytka-kept', version: boxVersion, id, iterations, salt, key: sealed }, key }
}

/** The box's key, or null where the passphrase is another one (or the header was changed: it looks the same). */
export async function openBoxKey(header: BoxHeader, passphrase: string): Promise<CryptoKey | null> {
  const lock = await keyOfPassphrase(passphrase, header.salt, header.iterations)
  const opened = await unseal(lock, `key/${header.id}`, header.key)
  return typeof opened?.value === 'string' ? importKey(fromBase64(opened.value)) : null
}
