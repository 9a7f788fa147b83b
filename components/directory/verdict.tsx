import type { ReactNode } from 'react'
import { formatAge } from '@/lib/i18n/age'
import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import type { PrisonerProfile } from '@/lib/prisoner/types'
import { listFormat } from '@/lib/text/intl'
import { displayName, facilityLabel } from './names'

type Props = { person: PrisonerProfile; lang: Lang; t: Translators; children: ReactNode }

type Said = { say: string; why: string[] }

function onPaper(person: PrisonerProfile, name: string, lang: Lang, t: Translators): Said {
  const { freshness, verifiedOn } = person
  const values = {
    name,
    date: verifiedOn ? formatDate(verifiedOn, lang) : '',
    ago: freshness.ageDays === null ? '' : formatAge(freshness.ageDays, lang),
  }
  return {
    say: t.people(freshness.class === 'old' ? 'verdict.write.sayOld' : 'verdict.write.say', values),
    why: [t.people(`verdict.write.${freshness.class}`, values)],
  }
}

function memory(person: PrisonerProfile, name: string, lang: Lang, t: Translators): Said {
  const { birth, verdict, sex } = person
  const on = verdict.say === 'dead' ? verdict.on : null
  const death = on ? formatDate(on, lang) : null
  const dates = death
    ? birth
      ? t.people('verdict.dead.born', { context: sex, birth: formatDate(birth, lang), death })
      : t.people('verdict.dead.died', { context: sex, death })
    : null
  return {
    say: t.people('verdict.dead.say', { name }),
    why: [dates, t.people('verdict.dead.text')].filter((line) => line !== null),
  }
}

function sayVerdict(person: PrisonerProfile, lang: Lang, t: Translators): Said {
  const { verdict, facility } = person
  const name = displayName(person, lang)
  const words = t.people
  switch (verdict.say) {
    case 'write':
      return onPaper(person, name, lang, t)
    case 'askFirst': {
      const place = facility ? facilityLabel(facility, t.facilities) : ''
      const wording = person.placements.find(({ current }) => current)?.wording ?? ''
      const why = words(`verdict.askFirst.${verdict.reason}`, { name, facility: place, wording })
      const how = verdict.reason === 'placeDisputed' ? 'howPlaceDisputed' : 'how'
      return { say: words('verdict.askFirst.say'), why: [why, words(`verdict.askFirst.${how}`)] }
    }
    case 'onlineOnly': {
      const services = listFormat(lang).format(verdict.services.map((service) => words(`service.${service}`)))
      const why = words(services ? 'verdict.onlineOnly.text' : 'verdict.onlineOnly.textNone', { services })
      return { say: words('verdict.onlineOnly.say', { name }), why: [why, words('verdict.onlineOnly.how')] }
    }
    case 'archive': {
      const on = verdict.on ? formatDate(verdict.on, lang) : null
      const say = words(`verdict.archive.${verdict.reason}${on ? 'On' : ''}`, { name, date: on ?? '' })
      return { say, why: [words('verdict.archive.text')] }
    }
    case 'dead':
      return memory(person, name, lang, t)
    default:
      return {
        say: words(`verdict.${verdict.say}.say`, { name }),
        why: [words(`verdict.${verdict.say}.text`, { name }), words(`verdict.${verdict.say}.how`)],
      }
  }
}

/** Write, wait, ask first, or no longer there: said plainly, with what to do about it. Actions are the children. */
export function Verdict({ person, lang, t, children }: Props) {
  const { say, why } = sayVerdict(person, lang, t)
  return (
    <section className="verdict" aria-labelledby="verdict">
      <div>
        <h2 className="verdict__say" id="verdict">
          {say}
        </h2>
        {why.map((line) => (
          <p key={line} className="aside-voice soft">
            {line}
          </p>
        ))}
      </div>
      <div className="row">{children}</div>
    </section>
  )
}
