import { describe, expect, it } from 'vitest'
import { listAddress, readFacilityQuery, readPrisonerQuery } from '@/lib/form/directory-query'
import { readAddress } from '../../../server/address.mjs'

/** The front drops words that no page reads: what the forms ask must be among those it knows. */
describe('what the directory’s forms ask comes through the front', () => {
  it.each([
    [
      '/en/prisoners',
      readPrisonerQuery({
        q: 'ё',
        region: 'RU-KIR',
        kind: 'ik',
        case: 'antiWar',
        who: 'women',
        born: '3',
        seen: 'old',
        can: 'yes',
        sort: 'birthday',
      }),
    ],
    ['/en/facilities', readFacilityQuery({ q: 'ик 17', region: 'RU-MO', kind: 'ik', can: 'yes' })],
  ])('%s', (path, query) => {
    const address = listAddress(path, query, 2)
    const sorted = (text: string) => [...new URLSearchParams(text)].sort().join('&')
    const read = readAddress(address) as { path: string; query: string }
    expect(read.path).toBe(path)
    expect(sorted(read.query)).toBe(sorted(address.split('?')[1] ?? ''))
  })
})
