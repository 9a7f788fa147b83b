/** Where printers hold US Letter; everywhere else it is A4 (Unicode CLDR, supplemental data, `paperSize`). */
const letterLands = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

/** Clocks there: English of the United States is set on many machines that stand elsewhere. */
const letterZones = /^(?:America|US|Canada|Mexico|Chile)\/|^Pacific\/Honolulu$|^Asia\/Manila$/
const nowhere = /^(?:UTC|GMT|Etc\/.*)?$/

/**
 * The paper that a reader's printer most likely holds, by the language tags of the browser, best first, and its time zone.
 * A clock that runs elsewhere says more than a language.
 *
 * @example likelyPaper(['en-US'], 'America/Chicago') // 'letter'; with 'Europe/Berlin' 'a4'
 */
export function likelyPaper(languages: readonly string[], timeZone: string): 'a4' | 'letter' {
  const land = languages.map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1]).find((code) => code !== undefined)
  if (land === undefined || !letterLands.has(land)) return 'a4'
  return nowhere.test(timeZone) || letterZones.test(timeZone) ? 'letter' : 'a4'
}
