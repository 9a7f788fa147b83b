import { describe, expect, it } from 'vitest'
import { foldLatin } from '@/lib/text/fold'
import { foldedRomanisations, romanise } from '@/lib/text/romanise/romanise'
import { alphabet, type Scheme } from '@/lib/text/romanise/scheme'
import { latinSchemes } from '@/lib/text/romanise/schemes'
import { germanic } from '@/lib/text/romanise/schemes/germanic'
import { ukrainian } from '@/lib/text/romanise/schemes/ukrainian'

const schemes = new Map([...latinSchemes, ukrainian, germanic].map((scheme) => [scheme.id, scheme]))

function scheme(id: string): Scheme {
  const found = schemes.get(id)
  if (!found) throw new Error(`No scheme ${id}`)
  return found
}

/** Written by hand from each standard; the first spelling of a scheme is the standard's own. */
const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'english-press': {
    Пчелинцев: 'Pchelintsev',
    Навальный: 'Navalny',
    Достоевский: 'Dostoevsky',
    Щербаков: 'Shcherbakov',
    Ельцин: 'Yeltsin',
    Хрущёв: 'Khrushchev',
    Ксения: 'Ksenia',
    Юрий: 'Yury',
    Королёв: 'Korolyov',
    Илья: 'Ilya',
  },
  'english-bgn': {
    Навальный: 'Naval’nyy',
    Ельцин: 'Yel’tsin',
    Фёдор: 'Fëdor',
    Соловьёв: 'Solov’yëv',
    Подъездный: 'Pod”yezdnyy',
    Майоров: 'Mayorov',
  },
  icao: {
    Дмитрий: 'Dmitrii',
    Юлия: 'Iuliia',
    Цой: 'Tsoi',
    Щукин: 'Shchukin',
    Подъячев: 'Podieiachev',
    Хрущёв: 'Khrushchev',
    Эльвира: 'Elvira',
  },
  'passport-2010': { Кузнецов: 'Kuznetcov', Цой: 'Tcoi', Юлия: 'Iuliia' },
  'passport-1997': { Сергеев: 'Sergeyev', Алексей: 'Aleksey', Дмитрий: 'Dmitriy', Юлия: 'Yuliya' },
  'gost-b': {
    Хомяков: 'Xomyakov',
    Щукин: 'Shhukin',
    Цех: 'Cex',
    Царёв: 'Czaryov',
    Крыев: 'Kry`ev',
    Эльвира: 'E`l`vira',
  },
  'iso-9': { Хрущёв: 'Hruŝëv', Жданов: 'Ždanov', Юлия: 'Ûliâ', Эрнест: 'Èrnest', Чехов: 'Čehov' },
  scholarly: {
    Хрущёв: 'Chruščëv',
    Ельцин: "El'cin",
    Эйзенштейн: 'Ėjzenštejn',
    Навальный: "Naval'nyj",
    Юшкевич: 'Juškevič',
  },
  german: {
    Пчелинцев: 'Ptschelinzew',
    Хрущёв: 'Chruschtschow',
    Жуков: 'Schukow',
    Навальный: 'Nawalny',
    Гусейнов: 'Gussejnow',
    Ксения: 'Xenija',
    Ельцин: 'Jelzin',
    Толстой: 'Tolstoi',
    Чайковский: 'Tschaikowski',
    Сергей: 'Sergej',
    Королёв: 'Koroljow',
    Азат: 'Asat',
  },
  french: {
    Пушкин: 'Pouchkine',
    Ельцин: 'Eltsine',
    Сергей: 'Sergueï',
    Хрущёв: 'Khrouchtchev',
    Жданов: 'Jdanov',
    Достоевский: 'Dostoïevski',
    Гусейнов: 'Gousseïnov',
    Джемилев: 'Djemilev',
    Юшкевич: 'Iouchkevitch',
    Фёдор: 'Fiodor',
  },
  polish: {
    Пчелинцев: 'Pczelincew',
    Солженицын: 'Sołżenicyn',
    Хрущёв: 'Chruszczow',
    Достоевский: 'Dostojewski',
    Медведев: 'Miedwiediew',
    Людмила: 'Ludmiła',
    Жириновский: 'Żyrinowski',
    Сергей: 'Siergiej',
    Яшин: 'Jaszyn',
    Горбачёв: 'Gorbaczow',
    Ельцин: 'Jelcyn',
  },
  'polish-plain': { Медведев: 'Medwedew', Юлия: 'Julija', Сергей: 'Sergej' },
  czech: {
    Пчелинцев: 'Pčelincev',
    Хрущёв: 'Chruščov',
    Тургенев: 'Turgeněv',
    Навальный: 'Navalnyj',
    Достоевский: 'Dostojevskij',
    Ельцин: 'Jelcin',
    Юрий: 'Jurij',
  },
  croatian: { Чехов: 'Čehov', Хрущёв: 'Hruščov', Михаил: 'Mihail', Достоевский: 'Dostojevski' },
  finnish: {
    Пчелинцев: 'Ptšelintsev',
    Хрущёв: 'Hruštšov',
    Дмитрий: 'Dmitri',
    Навальный: 'Navalnyi',
    Ельцин: 'Jeltsin',
    Щербаков: 'Štšerbakov',
  },
  swedish: {
    Пчелинцев: 'Ptjelintsev',
    Хрущёв: 'Chrusjtjov',
    Жданов: 'Zjdanov',
    Щербаков: 'Sjtjerbakov',
    Дмитрий: 'Dmitrij',
  },
  norwegian: { Хрущёв: 'Khrusjtsjov', Чехов: 'Tsjekhov', Жуков: 'Zjukov' },
  dutch: {
    Пчелинцев: 'Ptsjelintsev',
    Пушкин: 'Poesjkin',
    Хрущёв: 'Chroesjtsjov',
    Юрий: 'Joeri',
    Евгений: 'Jevgeni',
    Щербаков: 'Sjtsjerbakov',
  },
  spanish: {
    Хрущёв: 'Jruschov',
    Чехов: 'Chejov',
    Сергей: 'Serguei',
    Тургенев: 'Turguenev',
    Дмитрий: 'Dmitri',
    Горбачёв: 'Gorbachov',
  },
  'spanish-press': { Жуков: 'Jukov', Ильич: 'Ilich', Юрий: 'Iurii' },
  portuguese: { Чехов: 'Tchekhov', Юрий: 'Iuri', Шевченко: 'Chevtchenko' },
  hungarian: {
    Пчелинцев: 'Pcselincev',
    Путин: 'Putyin',
    Тургенев: 'Turgenyev',
    Солженицын: 'Szolzsenyicin',
    Чайковский: 'Csajkovszkij',
    Хрущёв: 'Hruscsov',
    Навальный: 'Navalnij',
    Медведев: 'Medvegyev',
  },
  turkish: { Чийгоз: 'Çiygoz', Джемилев: 'Cemilev', Шевченко: 'Şevçenko', Сагынбаев: 'Sagınbayev' },
  'ukrainian-latin': { Гоголь: 'Hohol', Юшкевич: 'Yushkevych', Игорь: 'Ihor', Навальный: 'Navalnyi' },
  ukrainian: {
    Пчелинцев: 'Пчелінцев',
    Навальный: 'Навальний',
    Сергеев: 'Сергєєв',
    Горбачёв: 'Горбачов',
    Королёв: 'Корольов',
    Троицкий: 'Троїцкий',
    Чижов: 'Чижов',
  },
  germanic: { Эйзенштейн: 'Eisenstein', Рихтер: 'Richter', Шмидт: 'Schmidt', Фельдман: 'Feldmann' },
}

describe.each(Object.entries(cases))('%s', (id, names) => {
  it.each(Object.entries(names))('%s → %s', (russian, latin) => {
    expect(romanise(russian, scheme(id))).toBe(latin)
  })
})

describe('every scheme', () => {
  it('has cases here', () => {
    expect([...schemes.keys()].filter((id) => !cases[id])).toEqual([])
  })

  it.each([...schemes.values()])('$id reads every letter and says where it is from', (one) => {
    expect(one.letters.split(' ')).toHaveLength(alphabet.length)
    expect(one.source.length).toBeGreaterThan(20)
    for (const rule of one.rules) {
      expect(rule.of).toMatch(/^[а-яё]+$/)
      for (const company of [rule.after ?? '', rule.before ?? '']) expect(company).toMatch(/^[а-яё^$]*$/)
    }
    const spelt = foldedRomanisations(alphabet, one)
    expect(spelt.length).toBeGreaterThan(0)
    if (one.id !== 'ukrainian') for (const spelling of spelt) expect(spelling).toMatch(/^[a-z]+$/)
  })

  it.each([...schemes.values()])('$id begins its readings with the standard', (one) => {
    for (const word of ['пчелинцев', 'хрущёв', 'юлия', 'щербакова', 'геннадий']) {
      const first = foldedRomanisations(word, one)[0]!
      const own = romanise(word, one)
      expect(first).toBe(one.id === 'ukrainian' ? own : foldLatin(own))
      expect(foldedRomanisations(word, one).length).toBeLessThanOrEqual(12)
    }
  })
})

describe('romanise', () => {
  it('reads a sign that stands alone, capital or not', () => {
    for (const { id } of schemes.values())
      for (const sign of ['Ь', 'ь', 'Ъ']) expect(romanise(sign, scheme(id))).toBeTypeOf('string')
  })

  it('keeps capitals, hyphens and whatever is not Russian', () => {
    const german = scheme('german')
    expect(romanise('Эмир-Усеин Куку (Крым)', german)).toBe('Emir-Ussein Kuku (Krym)')
    expect(romanise('жук', german)).toBe('schuk')
  })

  it('names a scheme whose letters do not add up', () => {
    const broken: Scheme = { id: 'broken', source: 'a made-up example', letters: 'a b v', rules: [] }
    expect(() => romanise('а', broken)).toThrow('Scheme broken has 3 letters')
  })
})
