import 'server-only'
import type { Recipient } from '@/lib/facility/recipient'
import type { LetterVerdict } from '@/lib/prisoner/status'
import type { PrisonerProfile } from '@/lib/prisoner/types'
import { findPrisoner } from './prisoners'

/** Why nothing may be printed to somebody: what the verdict says instead of «write». */
export type Refusal = { refused: Exclude<LetterVerdict['say'], 'write'> }

/** The recipient of a profile that may be written to; null without a dated address. */
export function recipientOf(person: PrisonerProfile): Recipient | null {
  const placement = person.placements.find(({ current }) => current)
  if (!placement || !person.address || !placement.seen.on) return null
  const { surname, given, patronymic } = person.name
  const nominative = [surname, given, patronymic].filter(Boolean).join(' ')
  return {
    id: person.id,
    slug: person.slug,
    addresseeRu: person.addressee?.text ?? nominative,
    addresseeCase: person.addressee?.grammaticalCase ?? 'nominative',
    surnameRu: surname,
    givenRu: given,
    patronymicRu: patronymic,
    nameLatin: person.nameLatin,
    sex: person.sex,
    birthYear: person.birth ? Number(person.birth.slice(0, 4)) : null,
    unitNote: placement.unitNote,
    address: person.address,
    otherPostcode: person.otherPostcode,
    verifiedOn: placement.seen.on,
    sourceName: placement.seen.sourceName,
    sourceUrl: placement.seen.url ?? '',
  }
}

/**
 * The one object that leaves the directory for the desk: only of people to whom a card may be printed. A refusal
 * names the verdict; null is nobody we know. An address without a dated source is never printed: «ask first».
 */
export async function findRecipient(idOrSlug: string): Promise<Recipient | Refusal | null> {
  const person = await findPrisoner(idOrSlug)
  if (!person) return null
  if (person.verdict.say !== 'write') return { refused: person.verdict.say }
  return recipientOf(person) ?? { refused: 'askFirst' }
}
