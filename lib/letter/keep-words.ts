import type { Recipient } from '@/lib/facility/recipient'

type Named = Pick<
  Recipient,
  'surnameRu' | 'givenRu' | 'patronymicRu' | 'addresseeRu' | 'address' | 'unitNote'
>

/**
 * Words of a letter that are spelled as they are, whatever a dictionary says: the recipient's names in every form we
 * have, the names of the place, and those the sender signs with. Phrases; the check parts them into words.
 *
 * Whoever knows more names (our table of places, names the writer asked to keep) adds them in `more`.
 */
export function keepWords(
  { surnameRu, givenRu, patronymicRu, addresseeRu, address, unitNote }: Named,
  senderLines: readonly string[],
  more: readonly string[] = [],
): string[] {
  const { institution, extra, street, locality, city, district, region } = address
  const named = [surnameRu, givenRu, patronymicRu, addresseeRu, unitNote]
  const places = [institution, extra, street, locality, city, district, region]
  const phrases = [...named, ...places, ...senderLines, ...more].flatMap(
    // A full stop or a bracket is no part of a name: «ул.», «(ПФРСИ)».
    (phrase) => phrase?.match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? [],
  )
  return [...new Set(phrases)]
}
