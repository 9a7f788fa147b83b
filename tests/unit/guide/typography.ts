import type { Tag } from './locale'

const nbsp = '\u00a0'

/** Marks that don't belong in a language, with what is wrong about each. */
const slips: Record<Tag, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/[«»„]/, 'quotation marks of another language'],
    [/\s’|’(?=\d)/, 'a stray apostrophe'],
    [/ – |--| - /, 'a dash that is no em dash'],
    [/\bNo\. \d/, 'a breaking space after No.'],
  ],
  ru: [
    [/[“”]/u, 'quotation marks of another language'],
    [/„(?![^“»]*“)/u, 'an inner quotation left open'],
    [/–|--| - /, 'a dash that is no em dash'],
    [/ —/, 'a breaking space before a dash'],
    [/(?<![\p{L}])[вксоиу] /iu, 'a breaking space after a word of one letter'],
    [/№ /, 'a breaking space after №'],
    [/г\. ?р\./, 'a breaking space in «г. р.»'],
    [/(?<![\p{L}])(еще|ее|нее|мое|твое|свое|все-таки|счет)(?![\p{L}])/iu, 'е where ё belongs'],
  ],
  de: [
    [/[«»”]/, 'quotation marks of another language'],
    [/„(?![^“]*“)/, 'a quotation left open'],
    [/—|--| - /, 'a dash that is no en dash'],
    [/\bNr\. \d/, 'a breaking space after Nr.'],
    [
      /\d\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/,
      'a date that may break',
    ],
    [/\b(Strasse|gross|Grüsse|ausserhalb)\b/i, 'ss where ß belongs'],
  ],
}

const everywhere: readonly (readonly [RegExp, string])[] = [
  [/["']/, 'a straight quotation mark'],
  [/\.\.\./, 'three dots for an ellipsis'],
  [/ {2,}/, 'two spaces'],
  [new RegExp(`[ ${nbsp}][,.;:!?](?![\\w])`), 'a space before a mark'],
  [/^\s|[ \u00a0]$/, 'a space at the edge'],
]

/** What is wrong with the marks of a sentence, in words; empty when nothing is. */
export function findSlips(sentence: string, tag: Tag): string[] {
  // In Russian the inner quotation closes with “ (U+201C), as in „…“: take the pairs out before looking for strays.
  const text = tag === 'ru' ? sentence.replace(/„([^„“]*)“/gu, '$1') : sentence
  return [...everywhere, ...slips[tag]].filter(([pattern]) => pattern.test(text)).map(([, wrong]) => wrong)
}

/** Promises nobody can keep (design, «Words never used»), in each language. */
const neverSaid =
  /anonym|аноним|leaves? no trace|(не оставля|без)\S* след|(hinterlässt|ohne) (keine )?Spur|deleted for ?ever|удал\S+ навсегда|für immer gelöscht|end[- ](to|zu)[- ]end|Ende-zu-Ende|сквозн\S+ шифр|100\s*%|hundertprozentig|стопроцентн|unhackable|bulletproof/iu

export const findNeverSaid = (text: string) => neverSaid.exec(text)?.[0]
