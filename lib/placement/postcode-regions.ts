/**
 * The first three digits of a Russian postcode, by region (ISO 3166-2). Facts from three places, of which each
 * line has at least one that is not under a share-alike licence: the region table of ujin-slav/b2b_server (commit
 * 93c48d1), the Wikipedia article «Почтовое деление России» (excerpt), and the facilities of this directory; read
 * on 21 November 2026. Codes of Crimea, Sevastopol and Kherson are those the occupation uses.
 * A prefix outside the table is a reason to ask, never to reject.
 */
const prefixes: Readonly<Record<string, string>> = {
  'RU-AD': '385',
  'RU-AL': '649',
  'RU-ALT': '656-659',
  'RU-AMU': '675-676',
  'RU-ARK': '163-165',
  'RU-AST': '414-416',
  'RU-BA': '450-453',
  'RU-BEL': '308-309',
  'RU-BRY': '241-243',
  'RU-BU': '670-671',
  'RU-CE': '364-366',
  'RU-CHE': '454-457',
  'RU-CHU': '689',
  'RU-CU': '428-429',
  'RU-DA': '367-368',
  'RU-IN': '386',
  'RU-IRK': '664-666 669',
  'RU-IVA': '153-155',
  'RU-KAM': '683-684 688',
  'RU-KB': '360-361',
  'RU-KC': '369',
  'RU-KDA': '350-354',
  'RU-KEM': '650-654',
  'RU-KGD': '236-238',
  'RU-KGN': '640-641',
  'RU-KHA': '680-682',
  'RU-KHM': '628',
  'RU-KIR': '610-613',
  'RU-KK': '655',
  'RU-KL': '358-359',
  'RU-KLU': '248-249',
  'RU-KO': '167-169',
  'RU-KOS': '156-157',
  'RU-KR': '185-186',
  'RU-KRS': '305-307',
  'RU-KYA': '647-648 660-663',
  'RU-LEN': '187-188',
  'RU-LIP': '398-399',
  'RU-MAG': '685-686',
  'RU-ME': '424-425',
  'RU-MO': '430-431',
  'RU-MOS': '140-144',
  'RU-MOW': '101-135',
  'RU-MUR': '183-184',
  'RU-NEN': '166',
  'RU-NGR': '173-175',
  'RU-NIZ': '603 606-607',
  'RU-NVS': '630-633',
  'RU-OMS': '644-646',
  'RU-ORE': '460-462',
  'RU-ORL': '302-303',
  'RU-PER': '614-619',
  'RU-PNZ': '440-442',
  'RU-PRI': '690-692',
  'RU-PSK': '180-182',
  'RU-ROS': '344-347',
  'RU-RYA': '390-391',
  'RU-SA': '677-678',
  'RU-SAK': '693-694',
  'RU-SAM': '443-446',
  'RU-SAR': '410-413',
  'RU-SE': '362-363',
  'RU-SMO': '214-216',
  'RU-SPE': '190-199',
  'RU-STA': '355-357',
  'RU-SVE': '620-624',
  'RU-TA': '420-423',
  'RU-TAM': '392-393',
  'RU-TOM': '634-636',
  'RU-TUL': '300-301',
  'RU-TVE': '170-172',
  'RU-TY': '667-668',
  'RU-TYU': '625-627',
  'RU-UD': '426-427',
  'RU-ULY': '432-433',
  'RU-VGG': '400-404',
  'RU-VLA': '600-602',
  'RU-VLG': '160-162',
  'RU-VOR': '394-397',
  'RU-YAN': '629',
  'RU-YAR': '150-152',
  'RU-YEV': '679',
  'RU-ZAB': '672-674 687',
  'UA-43': '295 298',
  'UA-65': '275',
}

const regionsByPrefix = new Map<string, string[]>()
for (const [iso, ranges] of Object.entries(prefixes)) {
  for (const range of ranges.split(' ')) {
    const [from = 0, to = from] = range.split('-').map(Number)
    for (let prefix = from; prefix <= to; prefix++) {
      const regions = regionsByPrefix.get(String(prefix)) ?? []
      regionsByPrefix.set(String(prefix), [...regions, iso])
    }
  }
}

/**
 * The regions a postcode may belong to by its first three digits; empty where the prefix is not known.
 *
 * @example regionsOfPostcode('610967') // ['RU-KIR']
 */
export function regionsOfPostcode(postcode: string): readonly string[] {
  return regionsByPrefix.get(postcode.slice(0, 3)) ?? []
}
