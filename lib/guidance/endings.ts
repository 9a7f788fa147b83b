/**
 * Closed lists of Russian endings, ё as е. A stem counts only with one of these behind it and a word's end after
 * that: «войн-» finds «войной», never «войлок», «Войнович» or «войнушка».
 */
const list = (endings: string) => new Set(['', ...endings.split(' ')])

const feminine = list('а я ы и е у ю ой ей ою ею ам ям ами ями ах ях й ь')
const masculine = list('а я ы и е у ю ом ем ов ев ей ам ям ами ями ах ях ь й')
const neuter = list('о е а я у ю ом ем и ам ям ами ями ах ях й')
const soft = list('ь и ью ей ям ями ях')
const adjective = list(
  'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ей ых их ыми ими ою ею а о ы и е',
)

const participle = '(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|ых|их|ыми|ими)(?:ся)?'
const verb = new RegExp(
  `^(?:[аяеиоуы]|ну|ова|ева|ива|ыва)?(?:ть|ти|чь|л|ла|ло|ли|ю|у|ешь|ишь|ет|ит|ем|им|ете|ите|ют|ут|ят|ат|й|йте|и|ь|ьте|я|а|в|вши|но?|на|ны|ен|ена|ено|ены|(?:вш|ш|[юуяа]щ|нн|енн)${participle})?(?:ся|сь)?$`,
)

export type Form = 'f' | 'm' | 'o' | 's' | 'n' | 'a' | 'v'

const lists: Readonly<Record<Exclude<Form, 'v' | 'n'>, ReadonlySet<string>>> = {
  f: feminine,
  m: masculine,
  o: neuter,
  s: soft,
  a: adjective,
}

/**
 * Whether `ending` can follow a stem of that form: `f`, `m`, `o`, `s` nouns by declension (feminine, masculine,
 * neuter, feminine in -ь), `n` any noun, `a` adjectives and participles, `v` verbs.
 */
export function isEnding(form: Form, ending: string): boolean {
  if (form === 'v') return verb.test(ending)
  if (form === 'n')
    return feminine.has(ending) || masculine.has(ending) || neuter.has(ending) || soft.has(ending)
  return lists[form].has(ending)
}
