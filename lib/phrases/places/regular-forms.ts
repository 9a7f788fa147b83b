import type { PlaceForms } from '../types'

/** What the end of a word gives way to, in «where?» and in «whence?»; the first pattern that fits. */
type Ending = readonly [end: RegExp, where: string, whence: string]

/** Adjectives before a noun: Нижний Новгород, Великие Луки, Новая Зеландия. */
const adjectives: readonly Ending[] = [
  [/ая$/, 'ой', 'ой'],
  [/ое$/, 'ом', 'ого'],
  [/(?<=[нж])ий$/, 'ем', 'его'],
  [/[иыо]й$/, 'ом', 'ого'],
  [/(?<=[гкх])ие$/, 'их', 'их'],
  [/ые$/, 'ых', 'ых'],
]

const nouns: readonly Ending[] = [
  // Adjectives that became names: Грозный, Каменский.
  [/(?:ый|(?<=ск)ий)$/, 'ом', 'ого'],
  [/ий$/, 'ии', 'ия'],
  [/й$/, 'е', 'я'],
  // Indeclinable: Осло, Сочи, Баку, Кале, Самоа.
  [/(?:[еёоуюэи]|[аоуэюи]а)$/, '$&', '$&'],
  // Plurals: Афины, Канны, Сумы.
  [/ы$/, 'ах', ''],
  [/ия$/, 'ии', 'ии'],
  [/я$/, 'е', 'и'],
  [/(?<=[гкхжшчщ])а$/, 'е', 'и'],
  [/а$/, 'е', 'ы'],
  // Men end in -ль (Марсель, Ярославль); the other soft ends are mostly women's: Казань, Тверь, Познань.
  [/(?<=л)ь$/, 'е', 'я'],
  [/ь$/, 'и', 'и'],
  [/$/, 'е', 'а'],
]

const cyrillicName = /^[А-ЯЁ][А-Яа-яЁё’'-]*(?: [А-Яа-яЁё’'-]+)*$/

/**
 * The forms that a place has by rule: the tables of countries and towns are unfolded by it and store only what it gets
 * wrong, which halves what a reader loads. Null for Latin letters: they never get an ending. A town that a writer types
 * is proposed elsewhere and accepted by the writer; who doubts takes the phrase with the nominative (`who.cityNamed`).
 *
 * @example regularForms('Быдгощ') // { nom: 'Быдгощ', in: 'в Быдгоще', from: 'из Быдгоща' }
 */
export function regularForms(name: string): PlaceForms | null {
  const nom = name.trim()
  if (!cyrillicName.test(nom)) return null
  const words = nom.split(' ')
  const forms = words.map((word, at) =>
    at === words.length - 1 ? declineNoun(word) : decline(word, adjectives),
  )
  const where = forms.map(([form]) => form).join(' ')
  const whence = forms.map(([, form]) => form).join(' ')
  return {
    nom,
    in: `${/^[ВФ][^аеёиоуыэюя]|^Льв|^Мценск/.test(where) ? 'во' : 'в'} ${where}`,
    from: `из ${whence}`,
  }
}

/** Ростов-на-Дону bends its first part, Нью-Йорк its last. */
function declineNoun(word: string): [where: string, whence: string] {
  const [, first, river] = /^(.+?)(-на-.+)$/.exec(word) ?? []
  if (first && river) {
    const [where, whence] = decline(first, nouns)
    return [where + river, whence + river]
  }
  return decline(word, nouns)
}

function decline(word: string, endings: readonly Ending[]): [where: string, whence: string] {
  const [end, where, whence] = endings.find(([pattern]) => pattern.test(word)) ?? []
  return end ? [word.replace(end, where ?? ''), word.replace(end, whence ?? '')] : [word, word]
}
