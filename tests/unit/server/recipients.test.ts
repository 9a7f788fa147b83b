import { beforeAll, describe, expect, it } from 'vitest'
import { addressStatuses, personStatuses } from '@/lib/prisoner/status'
import { findRecipient } from '@/lib/server/recipients'
import { makeReleaseFolder, serveDirectory } from '../../factories/directory'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

const everyStatus = personStatuses.flatMap((status) =>
  addressStatuses.map((addressStatus) =>
    makePrisoner({
      id: `${status}-${addressStatus}`.replaceAll('_', '-'),
      slug: `s-${status}-${addressStatus}`.replaceAll('_', '-'),
      status: { is: status, on: '2025-03-30' },
      addressStatus,
    }),
  ),
)

const prisoners = [
  ...everyStatus,
  makePrisoner({ placements: [makePlacement({ unit: 'отряд № 99', postcode: '999777' })] }),
  makePrisoner({
    id: 'made-up-2',
    slug: 'nominative',
    addressee: null,
    birth: null,
    sex: 'f',
    name: { ...makePrisoner().name, surname: 'Образцова', given: 'Проба', patronymic: null },
  }),
  makePrisoner({
    id: 'made-up-3',
    slug: 'undated',
    placements: [
      makePlacement({ seen: { source: 'made-up', url: 'https://example.org/undated', on: null } }),
    ],
  }),
]

beforeAll(async () => {
  await (await serveDirectory(makeReleaseFolder({ prisoners }))).$disconnect()
})

describe('a recipient', () => {
  it('is what stands on the envelope, with the postcode that was published for the person', async () => {
    expect(await findRecipient('primer-primerov')).toEqual({
      id: 'made-up-1',
      slug: 'primer-primerov',
      addresseeRu: 'Примерову Примеру Примеровичу',
      addresseeCase: 'dative',
      surnameRu: 'Примеров',
      givenRu: 'Пример',
      patronymicRu: 'Примерович',
      nameLatin: 'Primer Primerov',
      sex: 'm',
      birthYear: 1990,
      unitNote: 'отряд № 99',
      address: {
        institution: 'ФКУ ИК-99 УФСИН России по Примерной области',
        extra: null,
        street: 'ул. Пробная',
        house: 'д. 7',
        locality: 'п. Вымышленный',
        city: null,
        district: 'Образцовый район',
        region: 'Примерная область',
        postcode: '999777',
      },
      otherPostcode: '999001',
      verifiedOn: '2025-03-30',
      sourceName: 'Made-up List',
      sourceUrl: 'https://example.org/primerov',
    })
  })

  it('keeps the nominative where no source prints another form: names are never declined here', async () => {
    expect(await findRecipient('made-up-2')).toMatchObject({
      addresseeRu: 'Образцова Проба',
      addresseeCase: 'nominative',
      patronymicRu: null,
      birthYear: null,
      otherPostcode: null,
    })
  })

  it('is nobody where nobody is known', async () => {
    expect(await findRecipient('nobody')).toBeNull()
  })

  it('is refused where the address has no date', async () => {
    expect(await findRecipient('undated')).toEqual({ refused: 'askFirst' })
  })
})

describe('a refusal', () => {
  it('meets everybody but the three who may be printed to, by id and by path segment', async () => {
    const given = await Promise.all(
      everyStatus.map(async ({ id, slug }) => {
        const [byId, bySlug] = [await findRecipient(id), await findRecipient(slug)]
        expect(bySlug).toEqual(byId)
        return byId && 'refused' in byId ? null : id
      }),
    )
    expect(given.filter(Boolean)).toEqual([
      'imprisoned-published',
      'pretrial-published',
      'compulsory-treatment-published',
    ])
  })

  it('names the verdict', async () => {
    const refusals = ['deceased', 'released', 'exchanged', 'house-arrest', 'in-transit', 'unknown'].map(
      (status) => findRecipient(`${status}-published`),
    )
    expect(await Promise.all(refusals)).toEqual(
      ['dead', 'archive', 'archive', 'never', 'wait', 'unknown'].map((refused) => ({ refused })),
    )
    expect(await findRecipient('imprisoned-online-only')).toEqual({ refused: 'onlineOnly' })
    expect(await findRecipient('imprisoned-being-clarified')).toEqual({ refused: 'askFirst' })
  })
})
