/**
 * The consonant skeleton of a name, the last resort: Russian letters have one reading, Latin ones several
 * («ch» is ч in English, х in German, ш in French), so a Latin word has several keys.
 */
const russianSound: Readonly<Record<string, string>> = {
  б: 'p',
  п: 'p',
  в: 'f',
  ф: 'f',
  д: 't',
  т: 't',
  г: 'k',
  к: 'k',
  х: 'k',
  ж: 's',
  з: 's',
  с: 's',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
  л: 'l',
  м: 'm',
  н: 'n',
  р: 'r',
}

const latinReadings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:schtsch|shch|szcz|chtch|sjtsj|sjtj|scs|sch|sh|sz|sj)/, ['s']],
  [/^(?:tsch|tch|tsj|tsh|ts|tz|tj|cz|cs|dzh|dsch|dj|dz)/, ['s']],
  [/^(?:zh|zs|zj)/, ['s']],
  [/^(?:kh|gh|ck)/, ['k']],
  [/^ch/, ['s', 'k']],
  [/^ph/, ['f']],
  [/^ny/, ['n']],
  [/^gy/, ['t', 'k']],
  [/^th/, ['t']],
  [/^x/, ['ks', 'k', 's']],
  [/^c/, ['s', 'k']],
  [/^j/, ['', 's', 'k']],
  [/^h/, ['k', '']],
  [/^[sz]/, ['s']],
  [/^[bp]/, ['p']],
  [/^[fvw]/, ['f']],
  [/^[dt]/, ['t']],
  [/^[gkq]/, ['k']],
  [/^l/, ['l']],
  [/^m/, ['m']],
  [/^n/, ['n']],
  [/^r/, ['r']],
  [/^./, ['a']],
]

/** A skeleton shorter than this says too little. */
const shortest = 3
const mostReadings = 16

/** The key of a folded Cyrillic word, or null where the word is too short to tell by its consonants. */
export function russianSoundKey(folded: string): string | null {
  let sounds = ''
  for (const letter of folded) sounds += russianSound[letter] ?? 'a'
  return skeleton(sounds)
}

/** The keys a folded Latin word may have, depending on who wrote it. */
export function latinSoundKeys(folded: string): string[] {
  let readings = ['']
  for (let rest = folded; rest !== ''; ) {
    for (const [unit, sounds] of latinReadings) {
      const found = unit.exec(rest)
      if (!found) continue
      readings = sounds.flatMap((sound) => readings.map((reading) => reading + sound)).slice(0, mostReadings)
      rest = rest.slice(found[0].length)
      break
    }
  }
  const keys = readings.map(skeleton).filter((key) => key !== null)
  return [...new Set(keys)]
}

/** Vowels go, but for the first letter; a stop before a sibilant goes with it (ц = тс, дж); doubles are one. */
function skeleton(sounds: string): string | null {
  const key = (sounds[0] === 'a' ? 'a' : '') + sounds.replace(/a+/g, '').replace(/t+s/g, 's')
  const short = key.replace(/(.)\1+/g, '$1')
  return short.length < shortest ? null : short
}
