import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as getData } from '@/app/data/[file]/route'
import { GET as getAddresses } from '@/app/feeds/[lang]/addresses.xml/route'
import { GET as getBirthdays } from '@/app/feeds/[lang]/birthdays.ics/route'
import { GET as getPerson } from '@/app/feeds/[lang]/person/[file]/route'
import { GET as getRegion } from '@/app/feeds/[lang]/region/[file]/route'
import { GET as getReleases } from '@/app/feeds/[lang]/releases.ics/route'
import { languages } from '@/lib/i18n/languages'
import { serveDirectory, shippedPrisoners } from '../../factories/directory'

const asked = new Request('http://site.invalid/')
const ask = (params: object) => ({ params: Promise.resolve(params) }) as never

beforeAll(async () => {
  await serveDirectory()
})

describe('feeds of the shipped directory', () => {
  it.each(languages)('addresses in $tag are read back by a parser, every entry whole', async ({ tag }) => {
    const answer = await getAddresses(asked, ask({ lang: tag }))
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = parseAtomFeed(await answer.text())
    const entries = feed.entries ?? []
    expect(entries).toHaveLength(200)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(200)
    for (const { id, title, updated, content, links } of entries) {
      expect(id).toMatch(/^tag:otkrytka\.invalid,2026:(?:address|status|facility)\/[\w/%.-]+$/)
      expect(title?.value).toBeTruthy()
      expect(`${title?.value} ${content?.value}`).not.toMatch(/\{\{|undefined|null|change\.|kind\./)
      expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
      expect(links?.[0]).toMatchObject({ rel: 'alternate', href: expect.stringContaining(`/${tag}/`) })
    }
    expect(feed.updated).toBe(entries[0]?.updated)
  })

  it('ids are the same in every language, and the feed’s own is not', async () => {
    const read = async (lang: string) =>
      parseAtomFeed(await (await getAddresses(asked, ask({ lang }))).text())
    const [en, ru] = [await read('en'), await read('ru')]
    expect(ru.entries?.map(({ id }) => id)).toEqual(en.entries?.map(({ id }) => id))
    expect(ru.id).not.toBe(en.id)
  })

  it('a region’s entries are all there, a person’s all theirs', async () => {
    const region = parseAtomFeed(
      await (await getRegion(asked, ask({ lang: 'en', file: 'RU-KIR.xml' }))).text(),
    )
    expect(region.entries?.length).toBeGreaterThan(3)
    for (const { categories } of region.entries ?? []) expect(categories).toEqual([{ term: 'RU-KIR' }])
    const person = parseAtomFeed(
      await (await getPerson(asked, ask({ lang: 'en', file: 'dmitry-pchelintsev.xml' }))).text(),
    )
    for (const { id } of person.entries ?? []) expect(id).toContain('/memopzk-7819')
  })

  it('nobody dead or free is in a calendar, and every birthday comes back each year', async () => {
    const away = new Set(
      shippedPrisoners()
        .filter(({ status }) => ['released', 'exchanged', 'deceased'].includes(status.is))
        .map(({ id }) => id),
    )
    for (const [get, kind] of [
      [getBirthdays, 'birthday'],
      [getReleases, 'release'],
    ] as const) {
      const answer = await get(asked, ask({ lang: 'de' }))
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      const text = await answer.text()
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const events = new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event))
      expect(events.length).toBeGreaterThan(200)
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
      for (const event of events) {
        const id = event.uid.slice(kind.length + 1).replace('@otkrytka.invalid', '')
        expect(event.uid.startsWith(`${kind}-`)).toBe(true)
        expect(away.has(id)).toBe(false)
        expect(event.isRecurring()).toBe(kind === 'birthday')
        expect(event.summary).not.toMatch(/\{\{|undefined/)
      }
    }
  })

  it('the same directory gives the same bytes', async () => {
    for (const get of [getAddresses, getBirthdays, getReleases]) {
      const texts = await Promise.all([1, 2].map(async () => (await get(asked, ask({ lang: 'ru' }))).text()))
      expect(texts[0]).toBe(texts[1])
    }
  })
})

describe('open data', () => {
  it.each([
    ['directory.json', 'application/json'],
    ['prisoners.csv', 'text/csv; charset=utf-8; header=present'],
    ['facilities.csv', 'text/csv; charset=utf-8; header=present'],
    ['facilities.geojson', 'application/geo+json'],
    ['schema.json', 'application/schema+json'],
  ])('%s is there as %s', async (file, type) => {
    const answer = await getData(asked, ask({ file }))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect((await answer.text()).length).toBeGreaterThan(5000)
  })
})

describe('what is not there', () => {
  it.each([
    ['a feed in no language of ours', getAddresses, { lang: 'xx' }],
    ['a calendar in no language of ours', getBirthdays, { lang: 'xx' }],
    ['ends of terms in no language of ours', getReleases, { lang: 'xx' }],
    ['a region without a place', getRegion, { lang: 'en', file: 'RU-ZZZ.xml' }],
    ['a region that is none', getRegion, { lang: 'en', file: '../x.xml' }],
    ['a region of another kind', getRegion, { lang: 'en', file: 'RU-KIR.json' }],
    ['a person nobody knows', getPerson, { lang: 'en', file: 'nobody-at-all.xml' }],
    ['a person without an ending', getPerson, { lang: 'en', file: 'dmitry-pchelintsev' }],
    ['a file nobody promised', getData, { file: 'constructor' }],
    ['a database', getData, { file: 'directory.db' }],
  ] as const)('%s answers 404', async (_, get, params) => {
    expect((await (get as typeof getData)(asked, ask(params))).status).toBe(404)
  })
})
