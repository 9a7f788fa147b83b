import type { PhraseSource } from '../types'

export const birthday: readonly PhraseSource[] = [
  {
    id: 'bday.greet',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с днём рождения!',
    kind: 'congratulation',
    group: 'bdayGreet',
  },
  {
    id: 'bday.late',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с прошедшим днём рождения!',
    kind: 'congratulation',
    claim: 'fact',
    group: 'bdayGreet',
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
  {
    id: 'bday.today',
    ru: 'С днём рождения! Пусть этот день будет тёплым и немного праздничным, какая бы ни стояла погода.',
    kind: 'congratulation',
    group: 'bdayGreet',
  },
  {
    id: 'bday.soon',
    ru: 'Скоро {r:Ваш|твой} день рождения, и {n:мне|нам} хочется поздравить {r:Вас|тебя} от всей души!',
    kind: 'congratulation',
    claim: 'event',
    group: 'bdayGreet',
  },
  {
    id: 'bday.wishCard',
    ru: 'Эта открытка спешит к {r:Вам|тебе} с поздравлением: с днём рождения!',
    kind: 'congratulation',
    group: 'bdayGreet',
  },
  {
    id: 'bday.cakeHonour',
    ru: 'В этот день {n:я испеку|мы испечём} пирог в {r:Вашу|твою} честь и {n:выпью|выпьем} чаю за {r:Ваше|твоё} здоровье.',
    claim: 'fact',
  },
  {
    id: 'bday.inTime',
    ru: 'С днём рождения! Пусть этот привет придёт вовремя или хотя бы в хорошем настроении.',
    kind: 'congratulation',
    group: 'bdayGreet',
  },
  {
    id: 'bday.warmest',
    ru: 'Хочется сказать {r:Вам|тебе} самое тёплое: с днём рождения!',
    kind: 'congratulation',
    group: 'bdayGreet',
  },
  { id: 'bday.joy', ru: 'Пусть найдётся повод и посмеяться, и помечтать.' },
  { id: 'bday.remembered', ru: 'Пусть в этот день о {r:Вас|тебе} вспомнят все, кто {r:Вас|тебя} любит.' },
  { id: 'bday.health', ru: 'Здоровья {r:Вам|тебе}, тёплых слов и добрых лиц вокруг!' },
  { id: 'bday.good', ru: 'Хорошо, что {r:Вы есть|ты есть} на свете.' },
  { id: 'bday.season', ru: 'День рождения — личный Новый год: можно загадывать желание.' },
  { id: 'bday.ask', ru: 'Как {ra:Вы любили|Вы любили|ты любил|ты любила} отмечать день рождения в детстве?' },
  { id: 'bday.askGift', ru: 'Какой подарок из детства запомнился {r:Вам|тебе} больше всего?' },
]
