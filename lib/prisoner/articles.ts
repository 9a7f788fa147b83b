import type { ArticleRef } from './case-types'

/**
 * Articles of the Criminal Code of the Russian Federation that the directory meets, and the key of their
 * plain-language name in `locales/<lang>/case.json` (`article.…`). Numbers and titles as in the code's text.
 */
export const articleKeys = {
  '30': 'preparationOrAttempt',
  '33': 'complicity',
  '105': 'murder',
  '111': 'grievousHarm',
  '112': 'moderateHarm',
  '115': 'lightHarm',
  '128.1': 'libel',
  '132': 'sexualViolence',
  '135': 'indecentActs',
  '138.1': 'surveillanceDevices',
  '148': 'religiousFeelings',
  '150': 'involvingMinor',
  '159': 'fraud',
  '162': 'robbery',
  '163': 'extortion',
  '166': 'vehicleTheft',
  '167': 'propertyDamage',
  '174.1': 'moneyLaundering',
  '198': 'taxEvasionPerson',
  '199': 'taxEvasionCompany',
  '205': 'terroristAct',
  '205.1': 'aidingTerrorism',
  '205.2': 'justifyingTerrorism',
  '205.3': 'terrorismTraining',
  '205.4': 'terroristCommunity',
  '205.5': 'terroristOrganisation',
  '207.1': 'falsePublicDangerInformation',
  '207.3': 'falseArmyInformation',
  '208': 'illegalArmedGroup',
  '209': 'banditry',
  '210': 'criminalCommunity',
  '212': 'massRiots',
  '213': 'hooliganism',
  '214': 'vandalism',
  '222': 'illegalWeapons',
  '222.1': 'illegalExplosives',
  '223': 'makingWeapons',
  '223.1': 'makingExplosives',
  '226': 'weaponsTheft',
  '226.1': 'smuggling',
  '228': 'drugs',
  '228.1': 'drugSale',
  '239': 'harmfulOrganisation',
  '242.2': 'minorInPornography',
  '275': 'treason',
  '275.1': 'secretCooperation',
  '276': 'espionage',
  '278': 'seizureOfPower',
  '279': 'armedRebellion',
  '280': 'extremistCalls',
  '280.1': 'separatistCalls',
  '280.3': 'discreditingArmy',
  '280.4': 'callsAgainstSecurity',
  '281': 'sabotage',
  '282': 'incitingHatred',
  '282.1': 'extremistCommunity',
  '282.2': 'extremistOrganisation',
  '282.3': 'financingExtremism',
  '282.4': 'extremistSymbols',
  '284.1': 'undesirableOrganisation',
  '289': 'illegalBusiness',
  '290': 'bribeTaking',
  '296': 'threatToJustice',
  '297': 'contemptOfCourt',
  '306': 'falseDenunciation',
  '317': 'attackOnOfficerLife',
  '318': 'violenceAgainstOfficial',
  '319': 'insultingOfficial',
  '321': 'prisonDisorder',
  '322': 'borderCrossing',
  '325': 'documentTheft',
  '329': 'flagDesecration',
  '330.1': 'foreignAgentDuties',
  '332': 'refusingOrder',
  '338': 'desertion',
  '352.1': 'voluntarySurrender',
  '354.1': 'rehabilitatingNazism',
} as const satisfies Record<string, string>

export type ArticleKey = (typeof articleKeys)[keyof typeof articleKeys]

/** The key of an article's name, or null for an article the table does not hold (its number still shows). */
export function articleKeyOf(article: string): ArticleKey | null {
  return Object.hasOwn(articleKeys, article) ? articleKeys[article as keyof typeof articleKeys] : null
}

const reference = /^(\d{2,3}(?:\.\d)?)(?:\s*ч\.\s*(\d+(?:\.\d+)?))?(?:\s*п\.\s*«?([а-я])»?)?$/u

/**
 * Reads an article as lists write it: `207.3 ч.2`, `282.2 ч. 1.1`, `207.3 ч.2 п. «д»`. Null for anything else.
 *
 * @example parseArticle('205.1 ч.1.1') // { article: '205.1', part: '1.1', point: null }
 */
export function parseArticle(text: string): ArticleRef | null {
  const found = reference.exec(text.trim())
  if (found?.[1] === undefined) return null
  return { article: found[1], part: found[2] ?? null, point: found[3] ?? null }
}
