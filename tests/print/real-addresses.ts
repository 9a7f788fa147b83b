import type { Recipient } from '@/lib/facility/recipient'
import type { FacilityRecord } from '@/lib/facility/record'
import { shippedFacilities, shippedPrisoners } from '@/tests/factories/directory'
import { makeRecipient } from '@/tests/factories/recipient'

type Name = Pick<Recipient, 'addresseeRu' | 'surnameRu' | 'givenRu' | 'patronymicRu' | 'birthYear'>

function at(
  facility: FacilityRecord,
  name: Name,
  unitNote: string | null,
  postcode: string | null,
): Recipient {
  const { address, region, name: called } = facility
  return makeRecipient({
    ...name,
    id: facility.id,
    unitNote,
    address: {
      ...address,
      postcode: postcode ?? address.postcode,
      institution: called.ru,
      region: region.ru,
    },
  })
}

/** How much an address says, and so how hard it is to set. */
const length = ({ addresseeRu, unitNote, address }: Recipient) =>
  [addresseeRu, unitNote, ...Object.values(address)].join('').length

/**
 * A thousand addresses of the shipped directory: everybody where they are held, and every facility with the longest names
 * there are, and with a unit. Longest first, so that a test that takes a few takes the hardest.
 */
export function realAddresses(): Recipient[] {
  const facilities = shippedFacilities()
  const byId = new Map(facilities.map((facility) => [facility.id, facility]))
  const people = shippedPrisoners().map((person) => {
    const { surname, given, patronymic } = person.name
    const name: Name = {
      addresseeRu: person.addressee?.text ?? [surname, given, patronymic].filter(Boolean).join(' '),
      surnameRu: surname,
      givenRu: given,
      patronymicRu: patronymic,
      birthYear: person.birth ? Number(person.birth.slice(0, 4)) : null,
    }
    return { name, placement: person.placements.find(({ current }) => current) ?? null }
  })
  const held = people.flatMap(({ name, placement }) => {
    const facility = placement && byId.get(placement.facility)
    return facility ? [at(facility, name, placement.unit, placement.postcode)] : []
  })
  const longest = people
    .map(({ name }) => name)
    .sort((a, b) => b.addresseeRu.length - a.addresseeRu.length)
    .slice(0, 25)
  const everywhere = facilities.map((facility, index) =>
    at(
      facility,
      { ...longest[index % longest.length]!, birthYear: 1987 },
      index % 3 === 0 ? 'отряд № 18' : null,
      null,
    ),
  )
  return [...held, ...everywhere].slice(0, 1000).sort((a, b) => length(b) - length(a))
}
