/**
 * Capital letters where sentences start: at the head, and after a full stop, question or exclamation mark.
 *
 * @example capitaliseSentences('хорошо. а Вы?') // 'Хорошо. А Вы?'
 */
export function capitaliseSentences(text: string): string {
  return text.replace(/(^|[.!?…]\s+)([«„“"(—–]?\s*)(\p{Ll})/gu, (_all, before, mark, letter) => {
    return `${before}${mark}${String(letter).toLocaleUpperCase('ru')}`
  })
}
