import type { PhraseSource } from '../types'

export const city: readonly PhraseSource[] = [
  { id: 'city.river', ru: 'Через наш город течёт река, она называется {river.nom}.' },
  { id: 'city.sea', ru: 'Рядом с нашим городом море, и воздух пахнет солью.', claim: 'fact' },
  { id: 'city.mountains', ru: 'Из {n:моего|нашего} окна видны горы.', claim: 'fact' },
  {
    id: 'city.small',
    ru: 'Это небольшой спокойный город, где многие знают друг друга.',
    claim: 'fact',
    group: 'size',
  },
  {
    id: 'city.big',
    ru: 'Это большой и шумный город, но в нём есть тихие парки, и {n:я очень их люблю|мы очень их любим}.',
    claim: 'fact',
    group: 'size',
  },
  { id: 'city.old', ru: 'В центре города — старинные дома и узкие улочки.', claim: 'fact' },
  {
    id: 'city.tree',
    ru: 'Под {n:моим|нашим} окном растёт старое дерево, на нём живут белки.',
    claim: 'fact',
  },
  {
    id: 'city.market',
    ru: 'По субботам у нас на площади рынок: пахнет хлебом, цветами и яблоками.',
    claim: 'fact',
  },
  { id: 'city.years', ru: '{n:Я живу|Мы живём} здесь уже {years} {#years:год|года|лет}.' },
  { id: 'city.bikes', ru: 'У нас почти все ездят на велосипедах — и дети, и бабушки.', claim: 'fact' },
  {
    id: 'city.village',
    ru: '{n:Я живу|Мы живём} в деревне: вокруг поля и лес.',
    claim: 'fact',
    group: 'size',
  },
  { id: 'city.forest', ru: 'Недалеко от дома есть лес, осенью там много грибов.', claim: 'fact' },
  {
    id: 'city.library',
    ru: 'Больше всего в нашем городе {n:я люблю|мы любим} старую библиотеку.',
    claim: 'fact',
  },
  {
    id: 'city.train',
    ru: '{n:Я живу|Мы живём} недалеко от железной дороги, и по ночам слышно, как идут поезда.',
    claim: 'fact',
  },
]
