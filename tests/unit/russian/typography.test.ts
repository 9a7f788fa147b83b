import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTypography } from '@/lib/russian/typography'

/** The text with every change made; no-break spaces show as «_». */
function set(text: string, keep: readonly string[] = []): string {
  let result = ''
  let at = 0
  for (const { start, end, fix } of findTypography(text, keep)) {
    result += text.slice(at, start) + fix
    at = end
  }
  return result + text.slice(at)
}
const shown = (text: string, keep: readonly string[] = []) => set(text, keep).replaceAll('\u00a0', '_')
const kindsIn = (text: string) => findTypography(text, []).map(({ kind }) => kind)

describe('typography on request', () => {
  it.each([
    ['quotes', 'Книга "Идиот".', 'Книга «Идиот».'],
    ['quotes inside quotes', 'Роман "книга "Идиот" тут".', 'Роман «книга „Идиот“ тут».'],
    ['German quotes', 'Книга „Идиот“ здесь.', 'Книга «Идиот» здесь.'],
    ['a dash', 'Мой кот - рыжий.', 'Мой кот_— рыжий.'],
    ['a dash of two hyphens', 'Мой кот -- рыжий.', 'Мой кот_— рыжий.'],
    ['direct speech', '- Привет\n- Здравствуй', '—_Привет\n—_Здравствуй'],
    ['years', 'Это было давно, 2010-2012 гг.', 'Это было давно, 2010–2012_гг.'],
    ['a hyphen is a hyphen', 'Кто-то из-за реки', 'Кто-то из-за реки'],
    ['three dots', 'Жду письма...', 'Жду письма…'],
    ['a short word holds on to the next', 'Живу у моря.', 'Живу у_моря.'],
    ['initials', 'Это написал Л. Н. Толстой.', 'Это написал Л._Н._Толстой.'],
    ['a number and its word', 'Коту 3 года.', 'Коту 3_года.'],
    ['a space before a comma', 'Весна , солнце', 'Весна, солнце'],
    ['a space after a question', 'Да?Нет.', 'Да? Нет.'],
    ['ё that is sure', 'Еще идет дождь.', 'Ещё идёт дождь.'],
    ['ё in capitals', 'ЕЩЕ', 'ЕЩЁ'],
    ['ё that may be е', 'Все небо', 'Все небо'],
    ['a name of somebody', 'Это Аксен и Елкин.', 'Это Аксен и_Елкин.'],
    ['time stays', 'Встаю в 10:30 утра', 'Встаю в_10:30 утра'],
    ['lines stay', '  Привет  мир\n\n\nПока', '  Привет мир\n\n\nПока'],
    ['an address of the net stays', 'Пиши на a-b@example.org "да"', 'Пиши на a-b@example.org «да»'],
    ['what looks like HTML stays', '5 < 6 & 7 > 6, &laquo; и <b>', '5 < 6 & 7 > 6, &laquo; и_<b>'],
    ['another language is left in peace', 'Dear friend, hello', 'Dear friend, hello'],
    ['nothing to do', 'Здравствуйте, Иван!', 'Здравствуйте, Иван!'],
    ['a private sign, which we use ourselves', 'Книга "\ue000".', 'Книга "\ue000".'],
    ['nothing at all', '', ''],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    ['Семен едет', ['Семен'], 'Семен едет'],
    ['Артем, Федор и Орел', ['Орел'], 'Артем, Федор и_Орел'],
    ['Орел летит', [], 'Орёл летит'],
    ['У Черного-Примерова "дом"', ['Черного-Примерова'], 'У_Черного-Примерова «дом»'],
  ])('names keep the spelling of the papers: %s', (text, keep, expected) => {
    expect(shown(text, keep)).toBe(expected)
  })

  it('says of what kind each change is, sign by sign', () => {
    expect(kindsIn('Еще "идет" - "дом" у реки...')).toEqual([
      'yo',
      'quotes',
      'yo',
      'quotes',
      'noBreak',
      'dash',
      'quotes',
      'quotes',
      'noBreak',
      'ellipsis',
    ])
    expect(kindsIn('Да ,нет')).toContain('spacing')
  })

  const bits = [
    'Еще',
    'идет',
    '"',
    "'",
    ' ',
    ' ',
    '-',
    ' - ',
    '...',
    '\n',
    'в',
    'А.',
    '5',
    'г.',
    ',',
    '😀',
    '«',
    '„',
    '<b>',
    '&',
    'a@b.ru',
    'Чернов',
  ]
  const text = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join(''))
  const letters = (of: string) =>
    (of.match(/[\p{L}\p{N}]/gu) ?? []).join('').replaceAll('ё', 'е').replaceAll('Ё', 'Е')

  it('never changes a letter but е to ё, never overlaps, never touches a kept name', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const changes = findTypography(typed, ['Чернов'])
        expect(letters(set(typed, ['Чернов']))).toBe(letters(typed))
        let at = 0
        for (const { start, end, fix } of changes) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(typed.slice(start, end)).not.toBe(fix)
          at = end
        }
        expect(set(typed, ['Чернов']).split('Чернов')).toHaveLength(typed.split('Чернов').length)
      }),
      { seed: 4, numRuns: 400 },
    )
  })

  it('finds nothing more to do in what it set', () => {
    const letter =
      'Еще "идет" дождь - и я в доме... Мне 25 лет , и "роман "Идиот" тут". Это Л. Н. Толстой!\n- Да?Нет.'
    expect(findTypography(set(letter), [])).toEqual([])
  })

  it('takes no longer than the length of a long letter asks', () => {
    const long = 'Еще идет "дождь" - и я сижу в доме, пью чай. '.repeat(500)
    const began = performance.now()
    expect(findTypography(long, []).length).toBeGreaterThan(2000)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  it('answers any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        expect(Array.isArray(findTypography(typed, []))).toBe(true)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
