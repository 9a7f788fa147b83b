import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHits } from '@/lib/guidance/find-hits'
import { lexicon } from '@/lib/guidance/lexicon/lexicon'
import { plainSentences } from './kept-apart/plain'

const found = (text: string, ownNames: string[] = []) =>
  findHits(text, { ownNames }).map(({ category, start, end }) => [category, text.slice(start, end)])

describe('what is found, and where', () => {
  it.each([
    ['Вчера был обстрел.', 'war', 'обстрел'],
    ['Вчера был ОБСТРЕЛ.', 'war', 'ОБСТРЕЛ'],
    ['Вчера был об\u00adстрел.', 'war', 'об\u00adстрел'],
    ['Вчера был о\u0301бстрел.', 'war', 'о\u0301бстрел'],
    ['Вчера был oбcтpeл.', 'war', 'oбcтpeл'],
    ['После начала CBO.', 'war', 'CBO'],
    ['Ваш\u00a0адвокат пишет.', 'case', 'Ваш\u00a0адвокат'],
    ['Вас задержали на улице.', 'case', 'Вас задержали'],
    ['Читаю «Медузу» по утрам.', 'org', 'Медузу'],
    ['Это осуждённый.', 'people', 'осуждённый'],
    ['Это осужденный.', 'people', 'осужденный'],
    ['Звоните: +49 170 123 45 67.', 'contact', '+49 170 123 45 67'],
    ['Пишите на vera@example.org.', 'contact', 'vera@example.org'],
    ['Найдите @primer_anna.', 'contact', '@primer_anna.'],
    ['Вот 7-14-22-3-9-41.', 'cipher', '7-14-22-3-9-41'],
    ['Мой ответ: Фh5.', 'cipher', 'Фh5'],
    ['х*й с ним', 'profanity', 'х*й'],
    ['Ну п***ц!', 'profanity', 'п***ц'],
    ['б л я д ь', 'profanity', 'б л я д ь'],
    ['cyкa такая', 'profanity', 'cyкa'],
    ['Тримайтеся!', 'foreign', 'Тримайтеся'],
    ['Вітаю вас!', 'foreign', 'Вітаю'],
    ['С любовью, with love and hope', 'foreign', 'with love and hope'],
  ])('%s', (text, category, words) => {
    expect(found(text)).toContainEqual([category, words])
  })

  it.each([
    'Покупка удалась.',
    'Дети пытаются петь.',
    'Войлок и войлочные тапки.',
    'Вследствие этого мы остались дома.',
    'Судьба свела нас.',
    'До свидания!',
    'Нас ждут в 12:40, 13:10 и 14:25.',
    'С 1921 по 2014 год.',
    'Это было 12.05.1957.',
    'Дом стоит 250 000 евро.',
    '1, 2, 3, 4, 5, вышел зайчик погулять.',
    'Меня зовут Anna.',
    '',
    '…',
    '😀',
  ])('nothing in: %s', (text) => {
    expect(found(text).filter(([category]) => category !== 'foreign')).toEqual([])
  })
})

describe('names', () => {
  const names = ['Войнов', 'Арестов Иван', 'Навальный', 'Солдатова Вера']
  it.each([
    'Здравствуйте, Навальный!',
    'Пишу Навальному и Навальным.',
    'Войнову привет от Арестова.',
    'Горжусь Арестовым, Войновым и Солдатовой.',
  ])('never count where they are the addressee’s or the writer’s own: %s', (text) => {
    expect(found(text, names)).toEqual([])
  })
  it('count again where they are no names', () => {
    expect(found('После арестов и войны', names).map(([category]) => category)).toEqual(['case', 'war'])
    expect(found('Мы за Навального.')).toEqual([['pol', 'Навального']])
  })
  it('do not count as surnames of others either', () => {
    expect(found('Мой сосед Войнов дружит с Арестовым и Козловой.')).toEqual([])
  })
})

describe('overrides', () => {
  const text = 'Пишу из клуба «Образец».'
  it('add what an operator names, in the lexicon’s own form', () => {
    const overrides = { add: { org: '# care\nОбразец.m' } }
    expect(findHits(text)).toEqual([])
    expect(findHits(text, { overrides })).toEqual([
      { start: 15, end: 22, category: 'org', level: 'care', entry: 'org:Образец' },
    ])
  })
  it('leave out what an operator names', () => {
    expect(findHits('Был обстрел.', { overrides: { leaveOut: ['war:обстрел'] } })).toEqual([])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'война',
    'дом',
    'суд',
    '8 912 345-67-89',
    'Вы',
    'х*й',
    '«',
    '.',
    '\n',
    'ё',
    '😀',
    'і',
    'Kf3',
  )
  it('gives hits in order, inside the text, none empty, none twice in one category', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const hits = findHits(text)
          hits.forEach(({ start, end, category }, at) => {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(hits[at - 1]?.start ?? 0).toBeLessThanOrEqual(start)
            for (const before of hits.slice(0, at))
              if (before.category === category) expect(before.end).toBeLessThanOrEqual(start)
          })
        },
      ),
      { seed: 5, numRuns: 500 },
    )
  })

  const best = (text: string) => {
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < 40; run++) {
      const begun = performance.now()
      findHits(text)
      least = Math.min(least, performance.now() - begun)
    }
    return least
  }
  const letter = plainSentences().join(' ')
  it('4,400 characters take at most 5 ms (the best of 40 runs: other work shares the machine)', () => {
    expect(best(letter.slice(0, 4400))).toBeLessThanOrEqual(5)
  })
  it.each([
    ['letters', 'а'],
    ['digits', '7'],
    ['stars', '*'],
    ['hyphened numbers', '1-'],
    ['dots', '.'],
    ['Latin words', 'ab '],
    ['names of the net', 'a.'],
    ['Ukrainian letters', 'і'],
    ['one word of the lexicon', 'вы '],
  ])('a long row of %s stays linear', (_name, unit) => {
    const begun = performance.now()
    findHits(unit.repeat(40_000 / unit.length))
    expect(performance.now() - begun).toBeLessThanOrEqual(1500)
  })
})

describe('the lexicon', () => {
  const { entries } = lexicon()
  it('has its size, each entry a name of its own within its category and level', () => {
    expect(entries.length).toBeGreaterThanOrEqual(650)
    const names = entries.map(({ name, level, pattern }) => JSON.stringify([name, level, pattern]))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
