import type { PostalAddress } from '@/lib/facility/types'

/** Words that name a kind of place, not a place: sources write, shorten and leave them out as they like. */
const generic = new Set(
  (
    'россия республика респ край область обл автономный округ ао янао хмао еао кузбасс югра г гор город р н район ' +
    'рн городской пос поселок п пгт рп р с село дер деревня д дом ст станция ул улица пер переулок пр пр т пр кт проспект ' +
    'пр д проезд ш шоссе б р бул бульвар наб набережная пл площадь мкр мкр н микрорайон кв квартал корп корпус к стр ' +
    'строение зд здание уч участок влд владение х хутор им имени тракт и а я на при го сп поселение ' +
    'пфрси укп отряд отделение фку фкуз фк лпу исправительный центр'
  ).split(' '),
)

function tokens(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(\d)\s*[«"“]?([а-я])[»"”]?(?![а-я])/gu, '$1$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '' && !generic.has(token) && !/^\p{L}$/u.test(token))
}

/** «Петушинский р-н», «Хабаровского района»: a district more or less does not move the place. */
const districtNamed = /[\p{Lu}][\p{L}-]+\s+(?:р-н|район|района)(?![\p{L}-])/gu

/** True when two words differ by at most one letter left out, put in or changed. */
function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return a === b
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  const restA = a.slice(start + (a.length >= b.length ? 1 : 0))
  const restB = b.slice(start + (b.length >= a.length ? 1 : 0))
  return restA === restB
}

/** Long enough to tell regions apart, short enough that «Удмуртия» is «Удмуртская». */
const STEM_LENGTH = 5

/** Numbers must be equal («2» for «2а» is another house); words may slip by a letter, regions by their ending. */
function isKnown(token: string, known: readonly string[], regions: readonly string[]): boolean {
  if (/^\d/u.test(token)) return known.includes(token)
  if (regions.some((region) => region.length > STEM_LENGTH && token.startsWith(region.slice(0, STEM_LENGTH))))
    return true
  return known.some((other) => nearlySame(token, other))
}

/**
 * Does a published address name a place that the facility's record does not: another street, house or
 * settlement? Shortenings, word order, «ё», a left-out region and a slip of one letter are no difference;
 * neither are the postcode and the institution's name, which are kept apart.
 *
 * @example saysAnotherPlace('612815, Кировская обл., пгт. Лесной, ул. Центральная, 5', address) // true: «Лесозаводская»
 */
export function saysAnotherPlace(wording: string, address: PostalAddress): boolean {
  const { extra, street, house, locality, city, district, region, institution } = address
  const known = tokens(
    [extra, street, house, locality, city, district, region, institution].filter(Boolean).join(', '),
  )
  const said = tokens(wording.replace(/^\s*\d{6}/u, '').replace(districtNamed, ''))
  const regions = tokens(region)
  return said.some((token) => !isKnown(token, known, regions))
}

/** «пос. Широковский», «г. Омск», «с. п. Кудьма»: a settlement as addresses name it, without its kind. */
const settlementNamed =
  /(?<![\p{L}-])(?:г|гор|город|пгт|рп|р\.\s*п|с\.\s*п|п|пос|поселок|посёлок|с|село|д|дер|деревня|ст|станица|х|хутор)(?:\.\s*|\s+)(?=[\p{Lu}\d])([^,]+)/gu
/** «д. 5» is a house, «п. 20-й км» a settlement. */
const isHouse = /^\d+[\s/-]?\p{L}?(?:\s|\/|$)/u

/**
 * Does a published address name a settlement, and never the one of the facility's record? A part of the same town
 * («г. Красноярск, п. Индустриальный») is the same settlement.
 *
 * @example namesAnotherSettlement('164268, Архангельская область, п. Икса', address) // true: «п. Североонежск»
 */
export function namesAnotherSettlement(wording: string, { locality, city }: PostalAddress): boolean {
  const own = tokens(locality ?? city ?? '')
  if (own.length === 0) return false
  const named = [...wording.replace(districtNamed, '').matchAll(settlementNamed)]
    .map(([, name]) => name as string)
    .filter((name) => !isHouse.test(name))
  const said = tokens(wording)
  return named.length > 0 && !own.every((token) => isKnown(token, said, []))
}

/**
 * Would the card carry an address that no source gives? A person's own postcode and the street of the facility's
 * record print together; where the source means another settlement, or has its own postcode and another street,
 * the two must not be mixed.
 *
 * @example mixesTwoAddresses('644035, г. Омск, Красноярский тракт, 64', '644035', address) // true: «ул. Доковская», 644089
 */
export function mixesTwoAddresses(
  wording: string,
  publishedPostcode: string | null,
  address: PostalAddress,
): boolean {
  if (namesAnotherSettlement(wording, address)) return true
  const street = tokens(address.street ?? '')
  if (publishedPostcode === null || street.length === 0) return false
  const said = tokens(wording)
  return !street.some((token) => isKnown(token, said, [])) && saysAnotherPlace(wording, address)
}
