import { cityNames } from './places/city-names'
import { countryNames, irregularCountries } from './places/country-names'
import { russian } from './russian/all'
import { catalogues } from './russian/catalogues'

const written = { russian, catalogues, countryNames, irregularCountries, cityNames }

/** All Russian of the phrasebook. */
export type PhraseTexts = Readonly<typeof written>

/** The Russian as it is written; a built page carries it packed instead (docs/decisions/012). */
export const texts = (): PhraseTexts => written
