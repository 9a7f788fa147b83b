import { describe, expect, it } from 'vitest'
import { applyEdit } from '@/lib/letter/edit'
import { greet } from '@/lib/letter/greet'
import { listGreetings } from '@/lib/letter/greetings'

const ivan = { givenRu: 'Иван', patronymicRu: 'Образцович', sex: 'm' } as const
const greetings = listGreetings(ivan)

describe('listGreetings', () => {
  it.each([
    [ivan, ['Здравствуйте, Иван!', 'Здравствуйте, Иван Образцович!', 'Дорогой Иван!']],
    [
      { givenRu: 'Ольга', patronymicRu: 'Примеровна', sex: 'f' } as const,
      ['Здравствуйте, Ольга!', 'Здравствуйте, Ольга Примеровна!', 'Дорогая Ольга!'],
    ],
    [
      { givenRu: 'Никита', patronymicRu: null, sex: 'm' } as const,
      ['Здравствуйте, Никита!', 'Дорогой Никита!'],
    ],
    [
      { givenRu: 'Николь', patronymicRu: null, sex: 'f' } as const,
      ['Здравствуйте, Николь!', 'Дорогая Николь!'],
    ],
    [
      { givenRu: 'Анна-Мария', patronymicRu: '', sex: 'f' } as const,
      ['Здравствуйте, Анна-Мария!', 'Дорогая Анна-Мария!'],
    ],
  ])('greets %o', (person, expected) => {
    expect(listGreetings(person)).toEqual(expected)
  })

  it('never changes the name', () => {
    for (const line of greetings) expect(line).toContain('Иван')
  })
})

describe('greet', () => {
  const inserted = (text: string, greeting: string) => {
    const edit = greet(text, greeting, greetings)
    return edit === null ? text : applyEdit(text, edit)
  }

  it.each([
    ['', 'Здравствуйте, Иван!\n'],
    ['Как дела?', 'Здравствуйте, Иван!\nКак дела?'],
    ['\nКак дела?', 'Здравствуйте, Иван!\nКак дела?'],
    ['Здравствуйте, Иван!\nКак дела?', 'Здравствуйте, Иван!\nКак дела?'],
    ['Дорогой Иван!\nКак дела?', 'Здравствуйте, Иван!\nКак дела?'],
    ['Здравствуйте, Иван Образцович! Как дела?', 'Здравствуйте, Иван! Как дела?'],
    ['Привет, Иван!\nКак дела?', 'Здравствуйте, Иван!\nПривет, Иван!\nКак дела?'],
  ])('puts the greeting at the head of %j', (text, expected) => {
    expect(inserted(text, 'Здравствуйте, Иван!')).toBe(expected)
  })

  it('changes nothing when the greeting stands there', () => {
    expect(greet('Дорогой Иван!\n', 'Дорогой Иван!', greetings)).toBeNull()
  })

  it('goes through every greeting and back without leaving a trace', () => {
    let text = 'У нас идёт снег.'
    for (const greeting of [...greetings, ...greetings]) text = inserted(text, greeting)
    expect(text).toBe(`${greetings.at(-1)}\nУ нас идёт снег.`)
  })
})
