/** The cases in which a name stands on an envelope or in a sentence; the nominative is the name itself. */
export type NameCase = 'dative' | 'other'

type Ending = readonly [nominative: RegExp, dative: readonly string[], other: readonly string[]]

/**
 * Endings of Russian names, the first that fits: what is cut from the nominative (in lower case, ё as е), and
 * what the oblique cases put in its place. Rules of the school grammar (Зализняк, «Грамматический словарь»);
 * they only compare a written form with a known name, nothing made with them is stored.
 */
const endings: readonly Ending[] = [
  [/(?<=[шщчжцкгх])ий$/u, ['ому', 'ему'], ['ого', 'его', 'им', 'ом', 'ем']],
  [/ий$/u, ['ию', 'ему', 'ому'], ['ия', 'ием', 'ии', 'его', 'им']],
  [/ый$/u, ['ому'], ['ого', 'ым', 'ом']],
  [/ой$/u, ['ому', 'ою'], ['ого', 'ым', 'ом', 'оя', 'оем']],
  [/(?<=[аеиоуыэюя])й$/u, ['ю'], ['я', 'ем', 'е']],
  [/ая$/u, ['ой', 'ае'], ['ую', 'ою', 'аю', 'аей', 'аи']],
  [/яя$/u, ['ей'], ['юю', 'ею']],
  [/ия$/u, ['ии'], ['ию', 'ией']],
  [/(?<=[оеи]в|[ыи]н)а$/u, ['ой', 'е'], ['у', 'ою', 'ы']],
  [/а$/u, ['е', 'ой'], ['у', 'ы', 'и', 'ой', 'ою', 'ей']],
  [/я$/u, ['е', 'и'], ['ю', 'и', 'ей', 'ею']],
  [/ь$/u, ['ю', 'и'], ['я', 'ем', 'и', 'ью', 'е']],
  [/ец$/u, ['цу', 'ецу'], ['ца', 'цом', 'цем', 'це', 'еца', 'ецем']],
  [/ок$/u, ['ку', 'оку'], ['ка', 'ком', 'ке', 'ока', 'оком']],
  [/(?<=[вн])$/u, ['у'], ['а', 'ым', 'ом', 'е']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ['у'], ['а', 'ом', 'ем', 'е']],
]

/** Names that lose a vowel: Павел – Павлу, Лев – Льву, Пётр – Петру. */
const irregular: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв' }

const fold = (word: string) => word.toLowerCase().replaceAll('ё', 'е')

/**
 * The case in which `written` is the name `nominative`, or null where it is another word or the same form.
 *
 * @example caseOf('Пчелинцеву', 'Пчелинцев') // 'dative'
 */
export function caseOf(written: string, nominative: string): NameCase | null {
  const [form, name] = [fold(written), fold(nominative)]
  if (form === name) return null
  const stem = irregular[name]
  if (stem && form.startsWith(stem)) return form === `${stem}у` ? 'dative' : 'other'
  for (const [ending, dative, other] of endings) {
    if (!ending.test(name)) continue
    const root = name.replace(ending, '')
    if (!form.startsWith(root)) return null
    const rest = form.slice(root.length)
    return dative.includes(rest) ? 'dative' : other.includes(rest) ? 'other' : null
  }
  return null
}

const patronymic = /(?:ович|евич|ич|овна|евна|ична|инична|оглы|кызы|оглу|угли|улы)$/iu
const obliquePatronymic = /(?:[ое]вичу|[ое]вича|[ое]вичем|[ое]вне|[ое]вны|[ое]вной|ичне|ичны|ичной|ьичу)$/iu

/** «Александрович», «оглы»: true for a word that can only be a patronymic, or a part of one. */
export function isPatronymic(word: string): boolean {
  return patronymic.test(word) && word.length > 4
}

/** «Александровичу»: a patronymic in another case than the nominative. */
export function isObliquePatronymic(word: string): boolean {
  return obliquePatronymic.test(word) && word.length > 6
}

/** Second halves of patronymics that are written as a word of their own. */
export function isPatronymicPart(word: string): boolean {
  return /^(?:оглы|кызы|оглу|угли|улы|кзы|оғлу|қизи|уулу)$/iu.test(word)
}

/** The sex that a name tells by its endings, or null: nothing is guessed from a foreign name. */
export function sexOfName(surname: string, patronymicText: string | null): 'm' | 'f' | null {
  const middle = patronymicText?.toLowerCase() ?? ''
  if (/(?:вич|ич|оглы|оглу|угли|улы|уулу)$/u.test(middle)) return 'm'
  if (/(?:вна|ична|кызы|қизи)$/u.test(middle)) return 'f'
  const last = fold(surname)
  if (/(?:ов|ев|ин|ын|ский|цкий|ской|цкой|ный|ной)$/u.test(last)) return 'm'
  if (/(?:ова|ева|ина|ына|ская|цкая|ная)$/u.test(last)) return 'f'
  return null
}
