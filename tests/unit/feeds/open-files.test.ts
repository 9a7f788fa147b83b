import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Column, writeCsv } from '@/lib/feeds/csv'
import { licence, type OpenDirectory } from '@/lib/feeds/directory-files'
import { directorySchema, writeDirectoryJson } from '@/lib/feeds/directory-json'
import { writeFacilitiesCsv, writeFacilitiesGeoJson } from '@/lib/feeds/facility-tables'
import { writePrisonersCsv } from '@/lib/feeds/prisoner-table'
import { recordsText } from '@/lib/feeds/release-text'
import { restoreCell } from '@/lib/form/spreadsheet-cell'
import { shippedFacilities, shippedPrisoners } from '../../factories/directory'
import { makeFacility } from '../../factories/facility'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

const seed = 20_261_121

const makeDirectory = (changes: Partial<OpenDirectory> = {}): OpenDirectory => ({
  release: { id: '2025-03-30', asOf: '2025-03-30', newestEvidence: '2026-02-07' },
  sources: [{ id: 'made-up', name: 'Made-up List', kind: 'publisher', homepage: 'https://example.org/' }],
  facilities: [makeFacility()],
  prisoners: [makePrisoner()],
  ...changes,
})

type Row = Record<string, string>
const readCsv = (text: string): Row[] => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })

const validator = () => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(directorySchema())

describe('a table as CSV', () => {
  const columns: Column<Row>[] = ['a', 'b'].map((name) => ({ name, of: (row) => row[name] ?? null }))

  it('is read back by a parser, whatever is in the cells', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = readCsv(writeCsv(columns, rows))
        expect(read.map(({ a, b }) => ({ a: restoreCell(a ?? ''), b: restoreCell(b ?? '') }))).toEqual(rows)
      }),
      { seed, numRuns: 1000 },
    )
  })

  it('begins with a byte-order mark and a heading line, and ends each line as RFC 4180 does', () => {
    expect(writeCsv(columns, [{ a: '1', b: 'x, "y"' }])).toBe('\ufeffa,b\r\n1,"x, ""y"""\r\n')
    expect(writeCsv(columns, [])).toBe('\ufeffa,b\r\n')
  })

  it('writes numbers and truths bare, nothing as nothing', () => {
    const mixed: Column<null>[] = [-1.5, true, null, ''].map((value, at) => ({
      name: String(at),
      of: () => value,
    }))
    expect(writeCsv(mixed, [null]).split('\r\n')[1]).toBe('-1.5,true,,')
  })
})

describe('prisoners.csv', () => {
  it('has a row a person, with the address that stands, its day and its source', () => {
    const [row, ...more] = readCsv(writePrisonersCsv(makeDirectory()))
    expect(more).toEqual([])
    expect(row).toMatchObject({
      id: 'made-up-1',
      surname_ru: 'Примеров',
      other_names: 'Образцов, Primer Primeroff',
      addressee_ru: 'Примерову Примеру Примеровичу',
      birth: '1990-05-17',
      facility_id: 'xx-ik-99',
      postcode: '999001',
      address_verified_on: '2025-03-30',
      address_source: 'Made-up List',
      address_source_url: 'https://example.org/primerov',
      term_ends_not_later_than: '2030-03-01',
      articles_ru: 'ст. 207.3 ч. 2',
      source: 'Made-up List',
    })
  })

  it('prints the published postcode where it differs, and no address where none stands', () => {
    const placements = [makePlacement({ postcode: '999002' })]
    const gone = [makePlacement({ current: false })]
    const rows = readCsv(
      writePrisonersCsv(
        makeDirectory({
          prisoners: [
            makePrisoner({ placements }),
            makePrisoner({ id: 'made-up-2', placements: gone, addressStatus: 'none' }),
          ],
        }),
      ),
    )
    expect(
      rows.map(({ facility_id, postcode, address_source }) => [facility_id, postcode, address_source]),
    ).toEqual([
      ['xx-ik-99', '999002', 'Made-up List'],
      ['', '', ''],
    ])
  })

  it('states no end of an uncertain term', () => {
    const { case: facts } = makePrisoner()
    const sentence = { months: 96, life: false, regime: null, verdictOn: null, uncertain: true }
    const [row] = readCsv(
      writePrisonersCsv(makeDirectory({ prisoners: [makePrisoner({ case: { ...facts, sentence } })] })),
    )
    expect(row).toMatchObject({ term_ends_not_later_than: '', sentence_uncertain: 'true' })
  })

  it('lets no formula through, from any text field', () => {
    const evil = '=HYPERLINK("https://x.example")'
    const placements = [makePlacement({ unit: evil })]
    const text = writePrisonersCsv(makeDirectory({ prisoners: [makePrisoner({ placements })] }))
    expect(readCsv(text)[0]?.unit_ru).toBe(`'${evil}`)
  })
})

describe('facilities', () => {
  it('are a row each', () => {
    const [row] = readCsv(writeFacilitiesCsv(makeDirectory()))
    expect(row).toMatchObject({
      id: 'xx-ik-99',
      name_ru: 'ФКУ ИК-99 УФСИН России по Примерной области',
      postcode: '999001',
      lat: '60.5',
      lon: '50.25',
      verified_on: '2025-02-15',
      source: 'Made-up List',
    })
  })

  it('are features with longitude first; one without a point stays in', () => {
    const facilities = [makeFacility(), makeFacility({ id: 'xx-ik-98', point: null })]
    const map = JSON.parse(writeFacilitiesGeoJson(makeDirectory({ facilities })))
    expect(map).toMatchObject({ type: 'FeatureCollection', licence, release: { asOf: '2025-03-30' } })
    expect(map.features).toMatchObject([
      {
        type: 'Feature',
        id: 'xx-ik-99',
        geometry: { type: 'Point', coordinates: [50.25, 60.5] },
        properties: { postcode: '999001', verified_on: '2025-02-15', source: 'Made-up List' },
      },
      { type: 'Feature', id: 'xx-ik-98', geometry: null },
    ])
  })

  it('of the shipped directory lie in Russia and Ukraine as Russia holds it', () => {
    const map = JSON.parse(writeFacilitiesGeoJson(makeDirectory({ facilities: shippedFacilities() })))
    expect(map.features).toHaveLength(602)
    const points = map.features.flatMap(({ geometry }: { geometry: { coordinates: number[] } | null }) =>
      geometry ? [geometry.coordinates] : [],
    )
    expect(points.length).toBeGreaterThan(500)
    for (const [lon, lat] of points) {
      expect(lat).toBeGreaterThan(41)
      expect(lat).toBeLessThan(72)
      expect(lon).toBeGreaterThan(19)
      expect(lon).toBeLessThan(180)
    }
  })
})

describe('directory.json', () => {
  const shipped = () => makeDirectory({ facilities: shippedFacilities(), prisoners: shippedPrisoners() })

  it('is what its schema says, with everybody in it', () => {
    const document = JSON.parse(writeDirectoryJson(shipped()))
    const validate = validator()
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    expect(document.prisoners).toEqual(shippedPrisoners())
    expect(document.facilities).toEqual(shippedFacilities())
    expect(document.licence).toEqual(licence)
  })

  it.each([
    ['a date that is none', { birth: 'May 1990' }],
    ['a status nobody knows', { status: { is: 'lost', on: null } }],
    ['a person without a source', { seen: [] }],
    ['a postcode of five digits', { placements: [makePlacement({ postcode: '99900' })] }],
    ['a field too many', { phone: '1' }],
  ])('%s breaks the schema', (_, change) => {
    const document = JSON.parse(writeDirectoryJson(makeDirectory()))
    expect(validator()(document)).toBe(true)
    expect(validator()({ ...document, prisoners: [{ ...document.prisoners[0], ...change }] })).toBe(false)
  })

  it('puts each field on a line of its own, so that a change reads as one', () => {
    const before = recordsText([makePrisoner()]).split('\n')
    const after = recordsText([makePrisoner({ sex: 'f' })]).split('\n')
    expect(after.filter((line, at) => line !== before[at])).toEqual(['  "sex": "f",'])
  })
})
