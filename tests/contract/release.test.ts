import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { mixesTwoAddresses } from '@/lib/placement/wording'
import { isArchived, letterVerdict } from '@/lib/prisoner/status'
import { parseRelease, readReleaseTexts } from '@/lib/server/import/read-release'
import { makeRelease } from '@/scripts/directory/make-release'
import { root, shippedFolder } from '../factories/directory'

const texts = readReleaseTexts(shippedFolder)
const files = parseRelease(texts)
const facilities = new Map(files.facilities.map((facility) => [facility.id, facility]))
const person = (id: string) => files.prisoners.find((record) => record.id === id)

const printable = files.prisoners.filter((record) => {
  const present = record.placements.find(({ current }) => current)
  const facility = facilities.get(present?.facility ?? '')
  const address = facility && {
    ...facility.address,
    institution: facility.name.ru,
    region: facility.region.ru,
  }
  const isMixed = present?.wording && address && mixesTwoAddresses(present.wording, present.postcode, address)
  const verdict = letterVerdict({
    status: record.status.is,
    statusOn: record.status.on,
    addressStatus: record.addressStatus,
    facilityStatus: facility?.status.is ?? null,
    addressFault: isMixed ? 'placeDisputed' : null,
    services: record.services,
  })
  return verdict.say === 'write'
})

describe('the shipped release', () => {
  it('has its people, its facilities and a source for everything', () => {
    expect([files.prisoners.length, files.facilities.length]).toEqual([603, 602])
    expect(files.release).toMatchObject({
      id: '2026-03-05',
      asOf: '2025-03-30',
      newestEvidence: '2026-03-05',
    })
    const used = new Set(
      [
        ...files.prisoners.flatMap(({ seen, placements }) => [
          ...seen,
          ...placements.map((stay) => stay.seen),
        ]),
        ...files.facilities.flatMap(({ seen, postcodes, status, notices = [] }) => [
          ...seen,
          ...notices.map((notice) => notice.seen),
          ...postcodes,
          ...(status.seen ? [status.seen] : []),
        ]),
      ].map(({ source }) => source),
    )
    expect(files.sources.map(({ id }) => id).sort()).toEqual([...used].sort())
  })

  it('knows Dmitry Pchelintsev as the card must', () => {
    const record = person('memopzk-7819')
    expect(record).toMatchObject({
      slug: 'dmitry-pchelintsev',
      addressee: { text: 'Пчелинцеву Дмитрию Дмитриевичу', case: 'dative' },
      birth: '1992-05-14',
      placements: [{ facility: 'kir-ik-27', current: true, wording: null, postcode: null }],
    })
    expect(facilities.get('kir-ik-27')).toMatchObject({
      name: { ru: 'ФКУ ИК-27 УФСИН России по Кировской области' },
      address: { postcode: '612815', street: 'ул. Лесозаводская', house: 'д. 5', locality: 'пгт Лесной' },
    })
  })

  it('has everything on paper for everybody to whom a card may be printed', () => {
    expect(printable).toHaveLength(520)
    const lacking = printable.flatMap((record) => {
      const present = record.placements.find(({ current }) => current)
      const facility = facilities.get(present?.facility ?? '')
      const line = record.addressee?.text ?? `${record.name.surname} ${record.name.given}`
      const place = facility?.address.locality ?? facility?.address.city
      const whole =
        /^[А-ЯЁа-яё' -]{6,}$/u.test(line) &&
        facility !== undefined &&
        /^[^A-Za-z]{8,}$/u.test(facility.name.ru) &&
        /^\d{6}$/.test(present?.postcode ?? facility.address.postcode) &&
        place != null &&
        facility.region.ru !== '' &&
        present?.seen.on != null &&
        present.seen.url !== null
      return whole ? [] : [record.id]
    })
    expect(lacking).toEqual([])
  })

  it('mixes no Latin letters into Russian words', () => {
    const mixed = /[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]/u
    const parts = files.facilities.flatMap(({ id, name, address, region }) =>
      [name.ru, region.ru, ...Object.values(address)].map((part) => [id, part ?? ''] as const),
    )
    expect(parts.filter(([, part]) => mixed.test(part))).toEqual([])
  })

  it('tells of minors the year of birth alone', () => {
    expect(person('memopzk-24811')).toMatchObject({ birth: '2008' })
    // Eighteen when the source spoke.
    expect(person('memopzk-20550')).toMatchObject({ birth: '2006-08-06' })
  })

  it('keeps two postcodes apart and names no end for an uncertain term', () => {
    const differing = files.prisoners.flatMap(({ placements }) =>
      placements.filter(({ current, postcode }) => current && postcode !== null),
    )
    expect(differing.length).toBeGreaterThan(20)
    expect(
      differing.filter(({ facility, postcode }) => facilities.get(facility)?.address.postcode === postcode),
    ).toEqual([])
    expect(files.prisoners.filter((record) => record.case.sentence?.uncertain && record.termEndsBy)).toEqual(
      [],
    )
  })

  it('has no present address for the freed and the dead', () => {
    const archived = files.prisoners.filter(({ status }) => isArchived(status.is))
    expect(archived).toHaveLength(24)
    expect(archived.filter(({ placements }) => placements.some(({ current }) => current))).toEqual([])
  })

  it('links to nothing that is no page', () => {
    expect(Object.values(texts.texts).join('')).not.toMatch(/seed:|javascript:/)
  })
})

const shared = path.join(root, '../shared/data')
type Raw = Record<string, unknown> & { id: string }
const gathered = (name: string): Raw[] => JSON.parse(readFileSync(path.join(shared, name), 'utf8'))

describe.skipIf(!existsSync(shared))('beside the gathered data (skipped without ../shared)', () => {
  it('is exactly what scripts/make-directory.ts makes', () => {
    const slugs = new Map(files.prisoners.map(({ id, slug }) => [id, slug]))
    const { release, sources, facilities: places, prisoners } = makeRelease(shared, slugs)
    expect(release).toEqual(files.release)
    expect(sources).toEqual(files.sources)
    expect(places).toEqual(files.facilities)
    expect(prisoners).toEqual(files.prisoners)
  })

  it('would give everybody the same path segment from nothing', () => {
    const { prisoners } = makeRelease(shared, new Map())
    expect(prisoners.map(({ slug }) => slug)).toEqual(files.prisoners.map(({ slug }) => slug))
  })

  it('counts every status, address status and sex alike', () => {
    // People of the newer evidence have another status since; tests/contract/evidence.test.ts looks at them.
    const newer = new Set(gathered('updates-2026.json').map(({ target }) => target))
    const raw = gathered('prisoners.json').filter(({ id }) => !newer.has(id))
    const untouched = files.prisoners.filter(({ id }) => !newer.has(id))
    const tally = (values: unknown[]) =>
      Object.fromEntries(
        [...new Set(values)].sort().map((value) => [value, values.filter((one) => one === value).length]),
      )
    expect(tally(untouched.map(({ status }) => status.is))).toEqual(tally(raw.map(({ status }) => status)))
    expect(tally(untouched.map(({ addressStatus }) => addressStatus))).toEqual(
      tally(raw.map(({ address_status }) => address_status)),
    )
    expect(tally(untouched.map(({ sex }) => sex))).toEqual(tally(raw.map(({ sex }) => sex)))
  })

  it('holds no free text of its sources', () => {
    const everything = Object.values(texts.texts).join('')
    const prose = [
      ...gathered('prisoners.json').flatMap((record) => [
        record.case_summary,
        record.status_note,
        ...(record.data_notes as string[]),
        record.source_url_note,
        (record.newer_address as { note?: string } | null)?.note,
      ]),
      ...gathered('facilities.json').flatMap((record) => [
        record.status_note,
        ...(record.data_notes as string[]),
        record.contingent_ru,
      ]),
    ].filter((text): text is string => typeof text === 'string' && text.length > 12)
    expect(prose.length).toBeGreaterThan(600)
    expect(prose.filter((text) => everything.includes(text))).toEqual([])
    // And no sentence of them either.
    const sentences = prose.flatMap((text) => text.split(/[.;:]\s/)).filter((text) => text.length > 24)
    expect(sentences.filter((text) => everything.includes(text))).toEqual([])
  })

  it('prints addressees as the sources do, cut at the comma', () => {
    const raw = new Map(gathered('prisoners.json').map((record) => [record.id, record]))
    const changed = files.prisoners.flatMap(({ id, addressee, name }): [string, string][] => {
      const published = raw.get(id)?.addressee_ru as string | null
      if (!published) return addressee ? [[id, 'not published']] : []
      const said = addressee?.text ?? [name.surname, name.given, name.patronymic].filter(Boolean).join(' ')
      return said === published ? [] : [[id, published.slice(said.length)]]
    })
    expect(changed).toEqual([['memopzk-16668', ', 29.03.']])
  })
})
