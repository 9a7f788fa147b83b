/** Bytes that WebCrypto takes as they are. */
export type Bytes = Uint8Array<ArrayBuffer>

export const toBytes = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text))

export const toText = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count))

/** A name that says nothing: 16 random bytes in hexadecimal. */
export const randomId = (): string =>
  [...randomBytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
