import { displayName, facilityLabel } from '@/components/directory/names'
import { sayDoubts } from '@/components/directory/say-doubts'
import type { Recipient } from '@/lib/facility/recipient'
import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import type { PackPerson } from '@/lib/pack/types'
import { describeCase } from '@/lib/prisoner/case-description'
import { caseText } from '@/lib/prisoner/case-text'
import type { PrisonerProfile } from '@/lib/prisoner/types'
import { dateFormat } from '@/lib/text/intl'

type Candidate = { person: PrisonerProfile; recipient: Recipient; weight: number }

/** Day and month of a birthday, without its year: «14 March». */
function birthdayOf(birth: string, lang: Lang): string {
  const words = dateFormat(lang === 'en' ? 'en-GB' : lang, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return words.format(new Date(`${birth}T00:00:00Z`)).replace(/^(\d+\.?)\s/, '$1\u00a0')
}

/** «part 2», «article 282»: no line ends before a number. */
const keepNumbers = (text: string) => text.replace(/ (?=\d)/g, '\u00a0')

/** A person as a pack needs them, in the page's language; from the directory's fields alone. */
export function packPersonOf(
  { person, recipient, weight }: Candidate,
  lang: Lang,
  t: Translators,
): PackPerson {
  const { facility, birth, freshness, status } = person
  const region = facility?.region.iso ?? ''
  const place = [facility && facilityLabel(facility, t.facilities), region && t.regions(region)]
    .filter(Boolean)
    .join(', ')
  const name = displayName(person, lang)
  const birthday = birth?.length === 10 ? t.pack('person.birthday', { day: birthdayOf(birth, lang) }) : null
  const isOld = freshness.class === 'old'
  const seen = t.pack(isOld ? 'person.seenOld' : 'person.seen', {
    date: formatDate(recipient.verifiedOn, lang),
  })
  // Two sentences: what the court or the prosecution names, and the term.
  const wording = { t: t.case, language: lang, formatDate: (date: string) => formatDate(date, lang) }
  const held = keepNumbers(caseText(describeCase(person.case, status).slice(0, 2), wording))
  const lines = [held, birthday && `${birthday}.`, `${place}.`, `${seen}.`]
  return {
    recipient,
    name,
    place,
    region,
    born: birth && birth.length >= 7 ? Number(birth.slice(5, 7)) : null,
    birthday,
    seen,
    isOld,
    cautions: sayDoubts(person, t.people),
    profile: { name, lines: lines.filter((line): line is string => Boolean(line)) },
    weight,
  }
}
