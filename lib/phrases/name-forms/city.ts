import { inflect, type ParadigmName } from './paradigms'

/** «где?» and «откуда?», each with its preposition: «в Быдгоще», «из Быдгоща». */
export type CityForms = { where: string; from: string }

/** Names that end like a declined word and stay as they are: the letters don't show where the stress is. */
const unchanged = new Set(['алматы', 'карши', 'спа', 'гоа', 'ювяскюля', 'эг-морт'])

/** Feminine names on a soft sign; the rest of them are masculine (Базель, Марсель, Пльзень, Сиань). */
const feminineSoft =
  /(?:каза|ряза|позна|астраха|сызра|тюме|мезе|черды|люба|тору|ельн|шу)нь$|(?:твер|сибир)ь$|[мчзст]ь$|(?:ло|сува|уль)дь$|церковь$/u

/** Names on -и that are plurals; nearly all others on -и are foreign and stay (Тбилиси, Хельсинки). */
const pluralI = /(?:ичи|щи|салоники|луки|химки|лиски|валуйки|горки|помпеи)$/u

/** Genitives of the plural that are not the bare stem. */
const pluralGenitives: Readonly<Record<string, string>> = {
  черновцы: 'Черновцов',
  челны: 'Челнов',
  люберцы: 'Люберец',
  химки: 'Химок',
  лиски: 'Лисок',
  валуйки: 'Валуек',
  горки: 'Горок',
  помпеи: 'Помпей',
}

/** Slavic names with a vowel that goes: Орёл, Орла; foreign ones keep it (Либерец, Либереца). */
const fleeting: Readonly<Record<string, string>> = {
  орёл: 'Орл',
  орел: 'Орл',
  елец: 'Ельц',
  череповец: 'Череповц',
  кременец: 'Кременц',
  торжок: 'Торжк',
  волочок: 'Волочк',
}

type Declined = { genitive: string; prepositional: string }

const vowels = /[аеёиоуыэюя]/gu
const syllables = (word: string) => word.match(vowels)?.length ?? 0

const same = (word: string): Declined => ({ genitive: word, prepositional: word })

/** Афины, Афин, Афинах; Барановичи, Барановичей; Помпеи, Помпеях. */
function plural(word: string): Declined {
  const low = word.toLowerCase()
  const stem = word.slice(0, -1)
  const genitive = pluralGenitives[low] ?? (low.endsWith('ичи') ? `${stem}ей` : stem)
  return { genitive, prepositional: stem + (low.endsWith('еи') ? 'ях' : 'ах') }
}

/** Which paradigm the ending shows, or null where the word does not change. */
function paradigmOf(low: string): ParadigmName | null {
  if (unchanged.has(low) || /[оуёэюи]$/u.test(low)) return null
  if (/к(?:ий|ой)$/u.test(low)) return 'kij'
  if (low.endsWith('ый')) return 'yj'
  if (low.endsWith('й')) return low.endsWith('ий') ? 'iy' : 'soft'
  if (/[вклнрт]ая$/u.test(low) && syllables(low) > 2) return 'aja'
  if (/[аоуи]а$/u.test(low) || (low.endsWith('а') && syllables(low) < 2)) return null
  if (low.endsWith('а')) return 'a'
  if (low.endsWith('ия')) return 'ija'
  if (low.endsWith('я')) return 'ja'
  if (low.endsWith('ь')) return feminineSoft.test(low) ? 'femSoft' : 'soft'
  return /е$/u.test(low) ? null : 'hard'
}

/** A noun on its own, or the last word of a name. */
function declineNoun(word: string): Declined {
  const low = word.toLowerCase()
  const stem = word.slice(0, -1)
  // Slavic names on -ово, -ево, -ино: the written norm declines them (Розенталь, «Справочник», § 149).
  if (/[оеё]во$|[^р]ино$/u.test(low) && syllables(low) > 2)
    return { genitive: `${stem}а`, prepositional: `${stem}е` }
  if (/[кцсн]ое$/u.test(low)) return declineAdjective(word) ?? same(word)
  if (/[жш]ье$/u.test(low)) return { genitive: `${stem}я`, prepositional: word }
  if (low === 'церковь') return { genitive: 'Церкви', prepositional: 'Церкви' }
  if (!unchanged.has(low) && (low.endsWith('ы') || pluralI.test(low))) return plural(word)
  const paradigm = paradigmOf(low)
  if (!paradigm) return same(word)
  const forms = inflect(word, paradigm, fleeting[low])
  return { genitive: forms[0], prepositional: forms[4] }
}

/** The adjective before a name: Нижний Новгород, Великие Луки, Карловы Вары, Белая Церковь. */
function declineAdjective(word: string): Declined | null {
  const low = word.toLowerCase()
  const cut = (letters: number) => word.slice(0, -letters)
  if (/(?:[нш]ий)$/u.test(low)) return { genitive: `${cut(2)}его`, prepositional: `${cut(2)}ем` }
  if (/(?:ый|ий|ой)$/u.test(low)) return { genitive: `${cut(2)}ого`, prepositional: `${cut(2)}ом` }
  if (/(?:[нш]яя)$/u.test(low)) return { genitive: `${cut(2)}ей`, prepositional: `${cut(2)}ей` }
  if (/ая$/u.test(low)) return { genitive: `${cut(2)}ой`, prepositional: `${cut(2)}ой` }
  if (/[оеё]вы$/u.test(low)) return { genitive: `${word}х`, prepositional: `${word}х` }
  if (/(?:ые|ие)$/u.test(low)) return { genitive: `${cut(1)}х`, prepositional: `${cut(1)}х` }
  if (/ое$/u.test(low)) return { genitive: `${cut(2)}ого`, prepositional: `${cut(2)}ом` }
  return null
}

/** Words with spaces: adjectives agree, anything else before the last word stays (Сан Марино, Лос Анджелес). */
function declineWords(name: string): Declined {
  const words = name.split(' ')
  const declined = words.map((word, at): Declined => {
    if (at === words.length - 1) return declineHyphenated(word)
    return declineAdjective(word) ?? same(word)
  })
  return {
    genitive: declined.map((of) => of.genitive).join(' '),
    prepositional: declined.map((of) => of.prepositional).join(' '),
  }
}

/** Ростов-на-Дону changes before its river; everything else at its end (Нью-Йорк, Тель-Авив). */
function declineHyphenated(word: string): Declined {
  const river = /^(.+?)(-(?:на|над|под|ам|ан-дер)-.+)$/iu.exec(word)
  if (river) {
    const forms = declineNoun(river[1] ?? '')
    return { genitive: forms.genitive + river[2], prepositional: forms.prepositional + river[2] }
  }
  const at = word.lastIndexOf('-') + 1
  const forms = declineNoun(word.slice(at))
  const head = word.slice(0, at)
  return { genitive: head + forms.genitive, prepositional: head + forms.prepositional }
}

/** «во» before two consonants of which the first is в or ф, and before a few more that are hard to say. */
const needsVo = /^(?:[вф](?:[бвгджзклмнпрстфхцчшщ]|ь)|льв|льг|мст|мцен|рж)/iu

/**
 * Proposes the forms of a city that a writer typed in Russian; null for anything that is not Cyrillic, since a
 * Latin name never gets a Russian ending. A proposal: it is shown, and the nominative stays a way out.
 *
 * @example proposeCity('Быдгощ') // { where: 'в Быдгоще', from: 'из Быдгоща' }
 */
export function proposeCity(nominative: string): CityForms | null {
  const typed = nominative.trim().replace(/\s+/gu, ' ')
  if (typed.length < 2 || typed.length > 60 || !/^[а-яё]+(?:[ -][а-яё]+)*$/iu.test(typed)) return null
  const name = typed.replace(/^./u, (first) => first.toUpperCase())
  const { genitive, prepositional } = declineWords(name)
  return { where: `${needsVo.test(name) ? 'во' : 'в'} ${prepositional}`, from: `из ${genitive}` }
}
