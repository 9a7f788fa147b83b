import type { PhraseSource } from '../types'

export const weather: readonly PhraseSource[] = [
  {
    id: 'weather.rain',
    ru: 'Сегодня у нас идёт дождь, и по стеклу бегут капли.',
    claim: 'event',
    group: 'today',
  },
  {
    id: 'weather.snow',
    ru: 'У нас выпал снег, и всё вокруг стало белым и тихим.',
    claim: 'event',
    group: 'today',
  },
  { id: 'weather.sun', ru: 'Сегодня у нас солнечно и тепло.', claim: 'event', group: 'today' },
  {
    id: 'weather.wind',
    ru: 'Сегодня у нас сильный ветер, и облака бегут очень быстро.',
    claim: 'event',
    group: 'today',
  },
  {
    id: 'weather.fog',
    ru: 'Утром над городом стоял туман, и дома были похожи на корабли.',
    claim: 'event',
    group: 'today',
  },
  { id: 'weather.frost', ru: 'У нас мороз, и на стёклах появились узоры.', claim: 'event', group: 'today' },
  {
    id: 'weather.temp',
    ru: 'Сегодня у нас {temp} {#temp:градус|градуса|градусов} тепла.',
    claim: 'event',
    group: 'today',
  },
  { id: 'weather.ask', ru: 'А какая погода у {r:Вас|тебя}?' },
  {
    id: 'season.spring',
    ru: 'У нас весна: цветут деревья и поют птицы.',
    nature: ['03-10', '05-25'],
    group: 'season',
  },
  {
    id: 'season.summer',
    ru: 'У нас лето: длинные вечера, ягоды и запах травы.',
    nature: ['06-01', '08-31'],
    group: 'season',
  },
  {
    id: 'season.autumn',
    ru: 'У нас осень: листья стали жёлтыми и красными.',
    nature: ['09-15', '11-15'],
    group: 'season',
  },
  {
    id: 'season.winter',
    ru: 'У нас зима: рано темнеет, зато в окнах загораются тёплые огни.',
    nature: ['11-20', '02-25'],
    group: 'season',
  },
]
