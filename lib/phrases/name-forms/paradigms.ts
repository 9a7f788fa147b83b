/** The five oblique cases, in the order in which a school table lists them. */
export type Oblique = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
]

/** How many letters go, and what comes in their place in each oblique case (Зализняк, «Грамматический словарь»). */
type Paradigm = readonly [cut: number, endings: string]

const paradigms = {
  /** Иван, Ким, Саркисян */
  hard: [0, 'а у а ом е'],
  /** Игорь, Коваль */
  soft: [1, 'я ю я ем е'],
  /** Дмитрий */
  iy: [1, 'я ю я ем и'],
  /** Примеров, Птицын */
  ov: [0, 'а у а ым е'],
  /** Примерова, Птицына */
  ova: [1, 'ой ой у ой ой'],
  /** Белый, Толстой */
  yj: [2, 'ого ому ого ым ом'],
  /** Горький, Раевский */
  kij: [2, 'ого ому ого им ом'],
  /** Горячий, Нижний */
  shij: [2, 'его ему его им ем'],
  /** Белая */
  aja: [2, 'ой ой ую ой ой'],
  /** Горячая */
  shaja: [2, 'ей ей ую ей ей'],
  /** Нижняя */
  jaja: [2, 'ей ей юю ей ей'],
  /** Анна, Кара-Мурза */
  a: [1, 'ы е у ой е'],
  /** Олеся, Гойя */
  ja: [1, 'и е ю ей е'],
  /** Мария, Данелия */
  ija: [1, 'и и ю ей и'],
  /** Любовь, Айгуль */
  femSoft: [1, 'и и ь ью и'],
} as const satisfies Record<string, Paradigm>

export type ParadigmName = keyof typeof paradigms

/** Nouns in an unstressed syllable have «е» after a hushing sound (Сашей, Мицкевичем); «ы» never stands there. */
function join(stem: string, ending: string, isNoun: boolean): string {
  const last = stem.at(-1)?.toLowerCase() ?? ''
  if (isNoun && 'жшчщц'.includes(last)) ending = ending.replace(/^о(?=[мй]$)/u, 'е')
  if ('гкхжшчщ'.includes(last)) ending = ending.replace(/^ы/u, 'и')
  return stem + ending
}

/**
 * The oblique cases of `word` by one paradigm. `stem` replaces what is left of the word where it changes within
 * itself (Лев, Льва); `stressed` keeps the «о» of a stressed ending (Ильичом).
 */
export function inflect(word: string, name: ParadigmName, stem?: string, stressed = false): Oblique {
  const [cut, endings] = paradigms[name]
  const root = stem ?? word.slice(0, word.length - cut)
  const isNoun = (name === 'hard' || name === 'a') && !stressed
  return endings.split(' ').map((ending) => join(root, ending, isNoun)) as unknown as Oblique
}
