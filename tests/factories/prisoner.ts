import type { PlacementRecord, PrisonerRecord } from '@/lib/prisoner/record'

export function makePlacement(changes: Partial<PlacementRecord> = {}): PlacementRecord {
  return {
    facility: 'xx-ik-99',
    current: true,
    from: null,
    to: null,
    arrivedAfter: null,
    arrivedBefore: null,
    unit: null,
    wording: null,
    postcode: null,
    presumed: false,
    seen: { source: 'made-up', url: 'https://example.org/primerov', on: '2025-03-30' },
    ...changes,
  }
}

/** A made-up person. */
export function makePrisoner(changes: Partial<PrisonerRecord> = {}): PrisonerRecord {
  return {
    id: 'made-up-1',
    slug: 'primer-primerov',
    name: {
      surname: 'Примеров',
      given: 'Пример',
      patronymic: 'Примерович',
      latin: 'Primer Primerov',
      latinAliases: ['Primer Primeroff'],
      alternatives: ['Образцов'],
      splitUncertain: false,
    },
    addressee: { text: 'Примерову Примеру Примеровичу', case: 'dative' },
    sex: 'm',
    birth: '1990-05-17',
    birthYearDisputed: false,
    status: { is: 'imprisoned', on: '2025-03-30' },
    addressStatus: 'published',
    services: ['zonatelecom'],
    detainedSince: '2022-03-01',
    termEndsBy: '2030-03-01',
    case: {
      key: null,
      groups: ['antiWar'],
      articles: [{ article: '207.3', part: '2', point: null }],
      sentence: { months: 96, life: false, regime: 'general', verdictOn: '2022-10-10', uncertain: false },
    },
    events: [],
    placements: [makePlacement()],
    seen: [{ fact: 'record', source: 'made-up', url: 'https://example.org/primerov', on: '2025-03-30' }],
    ...changes,
  }
}
