import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { birthdayEvent, releaseEvent } from '@/components/directory/calendar-events'
import { feedEntry, type ToldChange } from '@/components/directory/feed-entry'
import { type Lang, languages } from '@/lib/i18n/languages'
import { getTranslators } from '@/lib/i18n/server'
import type { FacilityMention, PrisonerSummary } from '@/lib/prisoner/types'
import { root } from '../../factories/directory'

const facility: FacilityMention = {
  id: 'xx-ik-99',
  nameRu: 'ФКУ ИК-99 УФСИН России по Примерной области',
  commonNameRu: null,
  kind: 'ik',
  number: 99,
  region: { iso: 'RU-KIR', nameRu: 'Кировская область', occupied: false },
  place: 'п. Вымышленный',
  status: 'listed',
}

const person: PrisonerSummary = {
  id: 'made-up-1',
  slug: 'primer-primerov',
  name: { surname: 'Примеров', given: 'Пример', patronymic: 'Примерович' },
  nameLatin: 'Primer Primerov',
  sex: 'm',
  birth: '1990-05-17',
  status: 'imprisoned',
  statusOn: null,
  verdict: { say: 'write' },
  facility,
  verifiedOn: '2025-03-30',
  freshness: { class: 'old', ageDays: 601 },
  sourceName: 'Made-up List',
  case: { key: null, groups: [], articles: [], sentence: null },
}

const kinds = Object.keys(
  JSON.parse(readFileSync(path.join(root, 'locales/en/feeds.json'), 'utf8')).change as object,
)
const told = async (lang: Lang, siteUrl: string | null = null) => ({
  lang,
  t: await getTranslators(lang),
  siteUrl,
})

const makeChange = (kind: string): ToldChange => ({
  path: ['address', 'made-up-1', 'xx-ik-99'],
  on: '2025-03-30',
  kind,
  facility,
  seen: {
    sourceName: 'Made-up List',
    sourceKind: 'publisher',
    url: 'https://example.org/x',
    on: '2025-03-30',
  },
  ...(kind !== 'closing' && kind !== 'closed' && { person }),
})

describe.each(languages)('in $tag', ({ tag }) => {
  it.each(kinds)(
    'a change «%s» has a title and a text of its own, with who, where, when and by whom',
    async (kind) => {
      const { title, text, links } = feedEntry(makeChange(kind), await told(tag))
      for (const words of [title, text]) expect(words).not.toMatch(/\{\{|change\.|undefined|^$/)
      const name = tag === 'ru' ? 'Пример Примеров' : 'Primer Primerov'
      expect(title).toContain(kind === 'closing' || kind === 'closed' ? '99' : name)
      expect(text).toContain('Made-up List')
      expect(text).toContain('2025')
      expect(links[0]?.href).toMatch(
        new RegExp(`^/${tag}/(?:prisoners/primer-primerov|facilities/xx-ik-99)$`),
      )
      expect(links[1]).toEqual({ rel: 'via', href: 'https://example.org/x', type: null })
    },
  )

  it('no two kinds say the same', async () => {
    const titles = await Promise.all(
      kinds.map(async (kind) => feedEntry(makeChange(kind), await told(tag)).title),
    )
    expect(new Set(titles).size).toBe(kinds.length)
  })

  it('a birthday says who, when, where, how old the address is, and to post early', async () => {
    const birthday = { person, birth: '1990-05-17', yearDisputed: false, changed: '2025-03-30' }
    const event = birthdayEvent(birthday, await told(tag))
    expect(event).toMatchObject({ day: '1990-05-17', yearly: true, changed: '2025-03-30', url: null })
    expect(event.description.split('\n')).toHaveLength(4)
    expect(event.description).toContain('Пример Примерович Примеров')
    expect(event.description).toContain('1990')
    expect(event.description).toMatch(/2025[\s\S]*60/)
    const disputed = birthdayEvent({ ...birthday, yearDisputed: true }, await told(tag))
    expect(disputed.description).not.toContain('1990')
  })

  it('the end of a term is said to be the latest day and no promise', async () => {
    const event = releaseEvent({ person, by: '2030-03-01', changed: '2025-03-30' }, await told(tag))
    expect(event).toMatchObject({
      uid: 'release-made-up-1@otkrytka.invalid',
      day: '2030-03-01',
      yearly: false,
    })
    expect(event.summary).toMatch(/at the latest|не позднее|spätestens/)
  })
})

describe('a site that knows its own address', () => {
  it('puts it into every link; one that doesn’t gives calendars none', async () => {
    const here = await told('en', 'https://example.org')
    expect(feedEntry(makeChange('listed'), here).links[0]?.href).toBe(
      'https://example.org/en/prisoners/primer-primerov',
    )
    const release = { person, by: '2030-03-01', changed: '2025-03-30' }
    expect(releaseEvent(release, here).url).toBe('https://example.org/en/prisoners/primer-primerov')
    expect(releaseEvent(release, await told('en')).url).toBeNull()
  })

  it('never changes an id', async () => {
    const ids = [null, 'https://a.example', 'https://b.example'].map(
      async (siteUrl) => feedEntry(makeChange('listed'), await told('en', siteUrl)).id,
    )
    expect(new Set(await Promise.all(ids)).size).toBe(1)
  })
})

describe('a source', () => {
  it('without a page or a day is named all the same', async () => {
    const seen = { sourceName: 'Made-up List', sourceKind: 'unpublished', url: null, on: null } as const
    const { text, links } = feedEntry({ ...makeChange('askFirst'), seen }, await told('en'))
    expect(text).toContain('By Made-up List, undated.')
    expect(links).toHaveLength(1)
  })
})
