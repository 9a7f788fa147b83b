import type { Recipient } from '@/lib/facility/recipient'

type Named = Pick<Recipient, 'givenRu' | 'patronymicRu' | 'sex'>

/**
 * Greetings in correct Russian, the usual one first. Names stand in the nominative alone, which is never wrong:
 * no form is made by us. «Дорогой» and «Дорогая» agree with the person.
 *
 * @example listGreetings({ givenRu: 'Иван', patronymicRu: 'Петрович', sex: 'm' })
 * // ['Здравствуйте, Иван!', 'Здравствуйте, Иван Петрович!', 'Дорогой Иван!']
 */
export function listGreetings({ givenRu, patronymicRu, sex }: Named): string[] {
  const dear = sex === 'f' ? 'Дорогая' : 'Дорогой'
  return [
    `Здравствуйте, ${givenRu}!`,
    ...(patronymicRu ? [`Здравствуйте, ${givenRu} ${patronymicRu}!`] : []),
    `${dear} ${givenRu}!`,
  ]
}
