import type { NamePart } from './types'

const given: Readonly<Record<string, string>> = { лев: 'Льв', павел: 'Павл', пётр: 'Петр' }

/** Birds keep their short stem as surnames, too: Соловей, Соловья. */
const birds: Readonly<Record<string, string>> = { соловей: 'Соловь', воробей: 'Воробь', муравей: 'Муравь' }

/**
 * What is left of a name before its endings where it changes within itself, or undefined. Surnames on -ец lose
 * their vowel (Кравец, Кравца; Стрелец, Стрельца; Коломиец, Коломийца) unless three consonants would meet
 * (Кузнец) or nothing would be left of it (Швец).
 */
export function changedStem(name: string, part: NamePart): string | undefined {
  const low = name.toLowerCase()
  if (part === 'given') return given[low]
  if (part !== 'surname') return undefined
  const ec = /^(.*[аеёиоуыэюя].*?[^бвгджзклмнпрстфхцчшщ]|.*[аеёиоуыэюя])([бвгджзклмнпрстфхцчшщ]?)ец$/iu.exec(
    name,
  )
  if (!ec) return birds[low]
  const [, head = '', last = ''] = ec
  return `${head}${last === '' ? 'й' : last === 'л' ? 'ль' : last}ц`
}

/** Names whose instrumental is stressed: Ильичом, Ткачом, Чижом, Кузнецом. All others have «ем» there. */
export function hasStressedEnding(low: string, part: NamePart): boolean {
  if (part === 'patronymic') return /^(?:ильич|кузьмич|фомич|лукич)$/u.test(low)
  return part === 'surname' && /(?:[^р]ач|щ|ыш|[её]ж|уж|иж|швец|кузнец)$/u.test(low)
}
