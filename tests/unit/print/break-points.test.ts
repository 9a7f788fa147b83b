import { describe, expect, it } from 'vitest'
import { breakPointsOf, emergencyPoints, linePrice } from '@/lib/print/break-points'

/** The text with `|` at every free break, `~` at a dear one and `-` where a hyphen would be drawn. */
function marked(text: string, hyphenate = false): string {
  const points = breakPointsOf(text, hyphenate).filter(({ end }) => end < text.length)
  let out = ''
  let from = 0
  for (const { end, next, penalty, hyphen } of points) {
    out += `${text.slice(from, end)}${hyphen ? '-' : penalty >= linePrice ? '~' : '|'}`
    from = next
  }
  return out + text.slice(from)
}

describe('breakPointsOf', () => {
  it.each([
    ['письмо из города', 'письмо|из~города'],
    ['я и ты', 'я~и~ты'],
    ['море — и никто', 'море~—|и~никто'],
    ['дом – сад', 'дом~–|сад'],
    ['отряд № 8', 'отряд|№~8'],
    ['статья § 5', 'статья|§~5'],
    ['И. С. Примеров пишет', 'И.~С.~Примеров|пишет'],
    ['пришли 25 км пешком', 'пришли|25~км~пешком'],
    ['родился 5 мая утром', 'родился|5~мая|утром'],
    ['в 7 часов', 'в~7~часов'],
    ['стоит 300 ₽', 'стоит|300~₽'],
    ['кот «Не я» ушёл', 'кот|«Не~я»|ушёл'],
    ['(он) ушёл', '(он)|ушёл'],
    ['северо-западный ветер', 'северо-|западный|ветер'],
    ['да/нет ответ', 'да/|нет|ответ'],
    ['1990-1995 годы', '1990-|1995|годы'],
    ['слово', 'слово'],
  ])('%s', (text, wanted) => expect(marked(text)).toBe(wanted))

  it.each([
    ['здравствуйте', 'здрав-ствуйте'],
    ['Примеров и Образцова', 'Примеров|и~Образцова'],
    ['море', 'море'],
    ['подвиг', 'под-виг'],
    ['УФСИН', 'УФСИН'],
    ['слово5слово', 'слово5слово'],
  ])('with hyphens: %s', (text, wanted) => expect(marked(text, true)).toBe(wanted))

  it('ends with the paragraph, once, and goes forward only', () => {
    for (const text of ['', 'а', 'письмо из города у моря', 'северо-западный — ветер']) {
      const points = breakPointsOf(text, true)
      expect(points.at(-1)).toEqual({ end: text.length, next: text.length, penalty: 0, hyphen: false })
      for (const [index, { end, next }] of points.entries()) {
        expect(next).toBeGreaterThanOrEqual(end)
        if (index > 0) expect(end).toBeGreaterThanOrEqual(points[index - 1]!.end)
      }
    }
  })

  it('drops the space at a break, nothing else', () => {
    const text = 'письмо из города у моря'
    for (const { end, next, hyphen } of breakPointsOf(text, true))
      expect(text.slice(end, next)).toBe(hyphen || end === text.length ? '' : ' ')
  })
})

describe('emergencyPoints', () => {
  it('lie between any two characters, never before a mark that belongs to one', () => {
    const text = 'за\u0301мок'
    expect(emergencyPoints(text, 0, text.length).map(({ end }) => end)).toEqual([1, 3, 4, 5])
  })

  it('cost more than anything else', () => {
    const dearest = Math.max(...breakPointsOf('я и № 5 — дом', true).map(({ penalty }) => penalty))
    for (const { penalty, hyphen } of emergencyPoints('словослово', 0, 10)) {
      expect(penalty).toBeGreaterThan(dearest)
      expect(hyphen).toBe(false)
    }
  })
})
