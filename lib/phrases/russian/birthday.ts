import type { PhraseSource } from '../types'

export const birthday: readonly PhraseSource[] = [
  {
    id: 'bday.greet',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с днём рождения!',
    kind: 'congratulation',
  },
  {
    id: 'bday.late',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с прошедшим днём рождения!',
    kind: 'congratulation',
    claim: 'fact',
  },
  {
    id: 'bday.round',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с юбилеем!',
    kind: 'congratulation',
    claim: 'fact',
  },
  {
    id: 'bday.wish',
    ru: '{n:Желаю|Желаем} {r:Вам|тебе} крепкого здоровья, бодрости и побольше радостных дней!',
  },
  { id: 'bday.year', ru: 'Пусть новый год {r:Вашей|твоей} жизни принесёт много хорошего!' },
  { id: 'bday.candle', ru: 'В этот день у нас дома горит свеча в {r:Вашу|твою} честь.', claim: 'fact' },
]
