/**
 * Names the directory does not hold, by its id. People from abroad whose own name is behind the Russian
 * transcription, as their countries' press prints it; institutions named after somebody, whose name the list
 * gives in the genitive only.
 */
export const knownNames: Readonly<Record<string, readonly string[]>> = {
  'memopzk-14915': ['Alberto Enrique Giraldo Saray'],
  'memopzk-14919': ['Richard Rose'],
  'memopzk-27604': ['Laurent Vinatier'],
  'memopzk-35928': ['Miguel Ángel Cárdenas Montilla'],
  'memopzk-35929': ['Alexander Ante'],
  'memopzk-35930': ['José Aron Medina Aranda'],
  'x-psych-119034': ['Сербский', 'Serbsky Institute'],
  'x-psych-142360': ['Яковенко'],
  'spb-lo-hosp-ob': ['Гааз', 'Haass'],
}
