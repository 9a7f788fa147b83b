// Sample jobs, one or more for every format, with people and texts that are made up: what docs/formats.md shows and what
// tests print.
import type { Recipient } from '@/lib/facility/recipient'
import { type Format, formats } from '@/lib/print/formats'
import type { FormatId, Job, JobLetter } from '@/lib/print/types'

const people = [
  ['Примерову Ивану Сергеевичу', 'Примеров', 'Иван', 'Сергеевич', 'Ivan Primerov', 1987],
  ['Образцовой Анне Викторовне', 'Образцова', 'Анна', 'Викторовна', 'Anna Obraztsova', 1994],
  ['Пробному Тимуру Рашидовичу', 'Пробный', 'Тимур', 'Рашидович', 'Timur Probny', 2001],
  ['Эскизовой Марии Львовне', 'Эскизова', 'Мария', 'Львовна', 'Maria Eskizova', null],
] as const

const places = [
  ['ФКУ ИК-99 УФСИН России по Примерской области', 'ул. Образцовая', 'пгт Пробный', '012345'],
  ['ФКУ СИЗО-98 УФСИН России по г. Примерску', 'ул. Эскизная', 'г. Примерск', '678901'],
] as const

function person(index: number): Recipient {
  const [addresseeRu, surnameRu, givenRu, patronymicRu, nameLatin, birthYear] = people[index % people.length]!
  const [institution, street, locality, postcode] = places[index % places.length]!
  return {
    id: `sample-${index + 1}`,
    slug: nameLatin.toLowerCase().replace(' ', '-'),
    addresseeRu,
    addresseeCase: 'dative',
    surnameRu,
    givenRu,
    patronymicRu,
    nameLatin,
    sex: surnameRu.endsWith('а') ? 'f' : 'm',
    birthYear,
    unitNote: null,
    address: {
      institution,
      extra: null,
      street,
      house: 'д. 5',
      locality,
      city: null,
      district: index % 2 === 0 ? 'Образцовский район' : null,
      region: 'Примерская область',
      postcode,
    },
    otherPostcode: null,
    verifiedOn: '2026-03-01',
    sourceName: '',
    sourceUrl: '',
  }
}

const cardTexts = [
  'Здравствуйте, Иван Сергеевич!\nПишу вам из маленького города у моря. Здесь зацвели каштаны, по утрам кричат чайки, а на молу рыбаки спорят о погоде — и никто ни разу не угадал.\nПосылаю рисунок: похожий парусник я вижу из окна каждый вечер и думаю о людях, которым сейчас нужен свет.\nРасскажите, какие книги вы любите? Я перечитываю Чехова и удивляюсь, сколько в нём тепла и юмора.\nБерегите себя.\nАнна из Берлина',
  'Дорогая Анна Викторовна!\nУ нас выпал первый снег, и рябина под окном сразу наполнилась птицами. Они такие важные, будто собрались на заседание академии наук.\nЯ насыпала им семечек, и они простили мне фотоаппарат.\nЖелаю тепла, крепкого здоровья и добрых писем каждую неделю.\nОбнимаю,\nМаргарет',
] as const

const paragraphs = [
  'Пишу вам из маленького города у моря. Здесь зацвели каштаны, по утрам кричат чайки, а на молу рыбаки спорят о погоде — и никто ни разу не угадал. Я прохожу мимо маяка каждый вечер: он стоит у нас сто двадцать лет и не погас даже в самую долгую зиму.',
  'Мы посадили в саду «антоновку» и ждём первых яблок года через три. Соседский кот приходит к нам в 7 часов и требует рыбы; если опоздать, он садится на подоконник и смотрит так укоризненно, что становится стыдно за всё человечество сразу.',
  'Недавно я перечитывала «Степь». Помните, как там описана дорога: широкая, просторная, богатырская? Мне всегда казалось, что по ней можно доехать куда угодно, если не торопиться. Расскажите, какие книги любите вы и есть ли у вас там хорошая библиотека.',
  'По радио обещали дождь, но небо ясное, и видно, как далеко в море идёт кто-то под красным парусом. Я решила, что это хороший знак, и села за письмо. Пишу по-русски со словарём, так что простите мне ошибки: учусь второй год и очень стараюсь.',
]
const letterText = `Здравствуйте, Иван Сергеевич!\n${[...paragraphs, ...paragraphs.slice(0, 3)].join('\n')}\nБерегите себя.\nАнна`

const designs = ['boat', 'waxwings', 'little-town', 'tea'] as const

function letters(count: number): JobLetter[] {
  return Array.from({ length: count }, (_, index) => ({
    recipient: person(index),
    text: cardTexts[index % 2]!,
    design: designs[index % designs.length]!,
    face: index % 2 === 0 ? 'serif' : 'hand',
    profile: { name: people[index % people.length]![4], lines: profiles[index % profiles.length]! },
  }))
}

const profiles = [
  [
    'Invented teacher of physics from a town that is on no map. In prison since 2023 for a sentence written on a wall in chalk.',
    'Reads Chekhov, mends radios, misses the sea. Writes back, slowly.',
    'Good to write about: books, birds, what you see from your window.',
  ],
  ['Invented nurse and mother of two. Likes knitting patterns and bad puns.', 'Birthday: 14 March.'],
] as const

const base = {
  lang: 'de',
  sender: { lines: ['Anna Probe', 'Musterweg 1', '00000 Musterstadt', 'DEUTSCHLAND / GERMANY'] },
} as const

const pack = {
  parts: ['cards', 'profiles', 'envelopes', 'labels', 'tally', 'hints', 'phrases'],
  envelopes: 'c6',
  lang: 'en',
  ruled: true,
  tally: { title: 'Who gets a card', name: 'Name', place: 'Where', written: 'Written', posted: 'Posted' },
  hints: {
    title: 'What to write about',
    lines: [
      'The weather, your street, a walk: ordinary life is what people behind walls miss most.',
      'Books, music, films, animals, recipes. Ask one question, so that there is something to answer.',
      'Leave politics, the case and other prisoners alone: every card is read before it is handed over.',
      'Write in Russian, clearly, with a pen that does not smudge. The phrase sheet helps.',
    ],
  },
  phrases: {
    title: 'Sentences to copy',
    pairs: [
      { ru: 'Здравствуйте, Иван Сергеевич!', own: 'Hello, Ivan Sergeyevich!' },
      {
        ru: 'Я пишу вам из маленького города у моря.',
        own: 'I am writing to you from a small town by the sea.',
      },
      { ru: 'Какие книги вы любите?', own: 'Which books do you like?' },
      { ru: 'Желаю вам здоровья, тепла и добрых писем.', own: 'I wish you health, warmth and kind letters.' },
      { ru: 'Мы о вас помним.', own: 'We remember you.' },
    ],
  },
} as const

/** Something that a format can do, with the job that shows it; `pages` are those that differ from the usual, from 0. */
export type Sample = { id: string; title: string; job: Job; pages?: readonly number[] }

/** As many cards as a sheet takes. */
function placesOf(format: FormatId): number {
  const chosen: Format = formats[format]
  const imposition = chosen.kind === 'card' ? chosen.imposition : null
  return imposition ? imposition.columns * imposition.rows : 1
}

/** The usual job of a format. */
export function sampleJob(format: FormatId): Job {
  const { kind } = formats[format]
  switch (kind) {
    case 'card':
      return { ...base, kind, format, letters: letters(placesOf(format)) }
    case 'letter': {
      const letter = { ...letters(1)[0]!, text: letterText }
      return { ...base, kind, format, letters: [letter] }
    }
    case 'envelope':
      return { ...base, kind, format, letters: letters(1) }
    case 'label':
      return { ...base, kind, format, letters: letters(8), skip: 2 }
    case 'pack': {
      const isA4 = format === 'pack-a4'
      const own = {
        cards: isA4 ? 'a6-4up-a4' : 'quarter-4up-letter',
        labels: isA4 ? 'l7163' : '5163',
      } as const
      const blank = letters(4).map((letter) => ({ ...letter, text: '' }))
      return { ...base, kind, format, letters: blank, pack: { ...pack, ...own } }
    }
  }
}

/** Variants worth a picture of their own. */
export function sampleVariants(format: FormatId): Sample[] {
  const job = sampleJob(format)
  switch (format) {
    case 'a6':
      return [
        {
          id: 'russia',
          title: 'posted inside Russia',
          job: { ...job, posted: 'russia', letters: letters(2).slice(1) },
          pages: [1],
        },
        { id: 'grey', title: 'in grey', job: { ...job, colours: 'grey' }, pages: [0] },
        { id: 'saver', title: 'in thin lines, to spare ink', job: { ...job, colours: 'saver' }, pages: [0] },
      ]
    case 'a6-4up-a4':
      return [
        { id: 'short', title: 'turned along the short edge', job: { ...job, flip: 'short' }, pages: [1] },
      ]
    case 'a4':
      return [
        {
          id: 'reply',
          title: 'with fold marks and a sheet for the answer',
          job: { ...job, folds: 'c6', replySheet: true },
        },
      ]
    case 'dl':
    case 'c6':
      return [
        { id: 'reply', title: 'for the answer', job: { ...job, reply: { countryRu: 'Германия' } } },
        { id: 'russia', title: 'posted inside Russia', job: { ...job, posted: 'russia' } },
      ]
    case 'l7160':
      return [{ id: 'calibration', title: 'calibration page', job: { ...job, calibration: true } }]
    default:
      return []
  }
}
