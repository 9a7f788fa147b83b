import { SPOKEN_SPELLINGS } from '@/lib/russian/spoken-spellings'

/** Words that take «-то», «-нибудь», «-либо», and those that «кое-» is put before. */
const PRONOUN =
  /^(?:кто|кого|кому|кем|ком|что|чего|чему|чем|как|где|куда|когда|откуда|почему|зачем|сколько|чей|чья|чье|чьи|как(?:ой|ая|ое|ие|ого|ому|им|ом|ую|их|ими)|вообще|наконец|все|он|она|они|я|ты|мы|вы|там|тут|так|это|этот|эта|эти)$/
const PARTICLE = /^(.+?)(то|нибудь|либо|нить|нибуть)$/
const LIKE_A_LANGUAGE = /^по([а-я]{3,}(?:ски|цки|ому|ему))$/
/** Verb endings as they sound: «нравицца», «кажеца», «развицо». */
const AS_IT_SOUNDS = /^(.+?[а-я])(?:цц?[аоя]|тца|тсо|дсо)$/

/** Right spellings of a word that is written as it sounds or run together, likeliest first; the graph has not been asked. */
export function respell(folded: string): string[] {
  const found: string[] = []
  const plain = SPOKEN_SPELLINGS.get(folded)
  if (plain !== undefined) found.push(plain)
  for (const times of ['', '$1']) {
    const shorter = folded.replace(/(.)\1{2,}/gu, `$1${times}`)
    if (shorter !== folded) found.push(shorter)
  }
  const particle = PARTICLE.exec(folded)
  if (particle?.[1] && PRONOUN.test(particle[1])) {
    found.push(`${particle[1]}-${particle[2] === 'то' || particle[2] === 'либо' ? particle[2] : 'нибудь'}`)
  }
  if (/^кое[а-я]/.test(folded) && PRONOUN.test(folded.slice(3))) found.push(`кое-${folded.slice(3)}`)
  const language = LIKE_A_LANGUAGE.exec(folded)
  if (language?.[1]) found.push(`по-${language[1]}`)
  const sounded = AS_IT_SOUNDS.exec(folded)
  if (sounded?.[1]) found.push(`${sounded[1]}тся`, `${sounded[1]}ться`)
  return found
}
