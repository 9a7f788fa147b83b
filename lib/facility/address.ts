import { romaniseAddress } from '@/lib/text/romanise-address'
import { countryLine } from './country-word'
import type { Recipient } from './recipient'
import type { PostalAddress } from './types'

/** A logical line of an address: what it says, and the pieces it may be divided between. */
export type AddressLine = {
  part: 'institution' | 'street' | 'place' | 'area' | 'code' | 'country'
  pieces: readonly string[]
  joint: ' ' | ', '
}

export const textOf = ({ pieces, joint }: AddressLine): string => pieces.join(joint)

/** «1992 г. р.»: tells namesakes apart, and the no-break spaces keep it whole. */
export function birthYearLine(birthYear: number): string {
  return `${birthYear}\u00a0г.\u00a0р.`
}

/** A place's own name: «г. Санкт-Петербург» and «Санкт-Петербург» are the same city. */
const nameOf = (place: string) =>
  place
    .replace(/^(?:г\.|город|пгт\.?|р\. ?п\.|п\.|с\.|дер\.|х\.|ст\.)\s*/i, '')
    .toLowerCase()
    .replaceAll('ё', 'е')

/** A source's remark on a region is not part of the address; «(Якутия)» is part of its name. */
const regionOf = (region: string) => region.replace(/\s*\([^)]*территория[^)]*\)/, '')

/** Extra words that tell a reader something and the post nothing. */
const isRemark = (extra: string) => /^фактический адрес/i.test(extra)
const isBox = (extra: string) => /^(?:а\/я|п\/о|абонентский ящик)/i.test(extra)

function streetPieces({ extra, street, house }: PostalAddress): string[] {
  const known = extra && !isRemark(extra) ? extra : null
  const [before, after] = known && isBox(known) ? [null, known] : [known, null]
  return [before, street, house, after].filter((piece) => piece !== null)
}

/** Locality, then the city it belongs to, named once. */
function placePieces({ locality, city }: PostalAddress): string[] {
  const places = [locality, city].filter((place) => place !== null)
  return places.filter((place, index) => index === 0 || nameOf(place) !== nameOf(places[0]!))
}

/** A house without a street is counted through its village and stands beside it: «п. Талаги, д. 119». */
function streetAndPlace(address: PostalAddress): AddressLine[] {
  const street = streetPieces(address)
  const [town, ...around] = placePieces(address)
  const isHouseAlone = street.length === 1 && street[0] === address.house && town !== undefined
  const place = [town, ...(isHouseAlone ? street : []), ...around].filter((piece) => piece !== undefined)
  return [
    { part: 'street', pieces: isHouseAlone ? [] : street, joint: ', ' },
    { part: 'place', pieces: place, joint: ', ' },
  ]
}

/** District and region; a region that is a city of its own is not repeated. */
function areaPieces(address: PostalAddress): string[] {
  const named = placePieces(address).map(nameOf)
  const region = regionOf(address.region)
  return [address.district, region].filter(
    (area) => area !== null && area !== '' && !named.includes(nameOf(area)),
  ) as string[]
}

/** Where an institution's name may be divided: before its department and before that department's area. */
function institutionPieces(institution: string, unit: string | null): string[] {
  const pieces = institution
    .trim()
    .split(/ (?=Г?У?ФСИН России|по (?:г\. |\p{Lu})|и \p{Lu}|при |Минздрава )/u)
    .filter((piece) => piece !== '')
  if (unit) pieces.push(`${pieces.pop() ?? ''},`, unit)
  return pieces
}

/**
 * The address in Russian, in the order of the Russian post's rules (government decree 221 of 15.04.2005 and
 * its successors: from the particular to the general, postcode last), as lines with the places where a narrow
 * card may divide them. Nothing is said twice; a source's remarks are left out.
 */
export function cyrillicParts(address: PostalAddress, unitNote: string | null = null): AddressLine[] {
  const lines: AddressLine[] = [
    { part: 'institution', pieces: institutionPieces(address.institution, unitNote), joint: ' ' },
    ...streetAndPlace(address),
    { part: 'area', pieces: areaPieces(address), joint: ', ' },
    { part: 'code', pieces: [address.postcode, 'РОССИЯ'], joint: ' ' },
  ]
  return lines.filter(({ pieces }) => pieces.length > 0)
}

/** A facility's address as plain lines, for copying and for pages. */
export function facilityCyrillicLines(address: PostalAddress): string[] {
  return cyrillicParts(address).map(textOf)
}

/** A person's whole address as plain lines: name as published, «1992 г. р.» where known, then the facility's. */
export function cyrillicLines(recipient: Recipient): string[] {
  const { addresseeRu, birthYear, address, unitNote } = recipient
  const born = birthYear === null ? [] : [birthYearLine(birthYear)]
  return [addresseeRu, ...born, ...cyrillicParts(address, unitNote).map(textOf)]
}

/** «ФКУ ИК-27 УФСИН России по …» is «ИК-27» to a sorter abroad; other institutions keep their names. */
function shortInstitution(institution: string): string {
  const [own] = institution.split(/ Г?У?ФСИН России/)
  return (own === institution ? institution : own!.replace(/^ФКУ /, '')).trim()
}

/** «г. Архангельск» is Arkhangelsk abroad; a kind of place that is a word of its own stays out as well. */
function townOf(place: string): string {
  const own = place.replace(
    /^(?:ж\/д станция|с\/п|остров|г|п|с|х|дер|ст|пгт|р\. ?п|с\. ?п|посёлок|село|город|станция)(?:\.\s*|\s+)/i,
    '',
  )
  return romaniseAddress(own)
}

/**
 * The Latin copy that the countries on the way read: institution and street, postcode and TOWN, country in the
 * sender's language and in English, last (Universal Postal Convention; USPS IMM 122; DIN 5008).
 */
export function latinParts(address: PostalAddress, lang: string): AddressLine[] {
  const [town = '', ...around] = [
    ...placePieces(address).map(townOf),
    ...areaPieces(address).map(romaniseAddress),
  ]
  const street = [shortInstitution(address.institution), ...streetPieces(address)].map(romaniseAddress)
  return [
    { part: 'street', pieces: street, joint: ', ' },
    { part: 'place', pieces: [`${address.postcode} ${town.toUpperCase()}`, ...around], joint: ', ' },
    { part: 'country', pieces: [countryLine(lang)], joint: ' ' },
  ]
}

export function facilityLatinLines(address: PostalAddress, lang: string): string[] {
  return latinParts(address, lang).map(textOf)
}

/** The name in the nominative, surname first: a sorter abroad compares it with nothing, so no case is needed. */
export function latinName({ surnameRu, givenRu, patronymicRu }: Recipient): string {
  return romaniseAddress([surnameRu, givenRu, patronymicRu].filter(Boolean).join(' '))
}

/** A person's whole address in Latin letters, for pages and for copying. */
export function latinLines(recipient: Recipient, lang: string): string[] {
  return [latinName(recipient), ...facilityLatinLines(recipient.address, lang)]
}
