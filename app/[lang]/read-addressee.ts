import { notFound } from 'next/navigation'
import { displayName } from '@/components/directory/names'
import { isLang } from '@/lib/i18n/languages'
import { getTranslators } from '@/lib/i18n/server'
import { findPrisoner } from '@/lib/server/prisoners'
import { findRecipient } from '@/lib/server/recipients'

export type AddresseeParams = { params: Promise<{ lang: string; slug: string }> }

/** What both desks, with scripts and without, know of whom the letter is for; no recipient where nothing may be printed. */
export async function readAddressee({ params }: AddresseeParams) {
  const { lang, slug } = await params
  const person = isLang(lang) ? await findPrisoner(slug) : null
  if (!isLang(lang) || !person) notFound()
  const found = await findRecipient(person.id)
  const recipient = found && 'address' in found ? found : null
  return { lang, person, recipient, name: displayName(person, lang), t: await getTranslators(lang) }
}
