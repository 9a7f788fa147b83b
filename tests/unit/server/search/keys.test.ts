import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutLatinEnding } from '@/lib/server/search/latin-endings'
import { looseKey } from '@/lib/server/search/loose-key'
import { buildNearKeys, findNear } from '@/lib/server/search/near-keys'
import { PackedKeys } from '@/lib/server/search/packed-keys'
import { PairCollector } from '@/lib/server/search/pair-lists'
import { stemsOfNominative, stemsOfOblique } from '@/lib/server/search/russian-stems'
import { latinSoundKeys, russianSoundKey } from '@/lib/server/search/sound-key'
import { eachWord, findKey, lowerBound, VocabularyBuilder } from '@/lib/server/search/vocabulary'
import { editDistance } from '@/lib/text/edit-distance'
import { foldCyrillic } from '@/lib/text/fold'
import { spellingsOf } from '@/lib/text/romanise/spellings-of'

describe('looseKey', () => {
  it.each([
    ['pczelintsev', 'pcelincew'],
    ['tchaikovsky', 'tschaikowskij'],
    ['chernoff', 'chernov'],
    ['shcherbakov', 'schtscherbakow'],
    ['jughashvili', 'jugashvili'],
    ['navalnyy', 'navalny'],
    ['galiamov', 'gallyamov'],
    ['yeltsin', 'jeltsin'],
    ['serguei', 'sergey'],
    ['aleksei', 'alexey'],
    ['khodorkovsky', 'hodorkovskiy'],
    ['filipp', 'philip'],
  ])('%s and %s meet', (one, other) => {
    expect(looseKey(one)).toBe(looseKey(other))
  })

  it.each([
    ['primerov', 'primerova'],
    ['ivanov', 'ivanin'],
    ['lapin', 'rapin'],
    ['orlov', 'arlov'],
  ])('%s and %s stay apart', (one, other) => {
    expect(looseKey(one)).not.toBe(looseKey(other))
  })

  it('has only plain letters, none doubled, and is never longer than the word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 20 }),
        (word) => {
          const key = looseKey(word)
          expect(key).toMatch(/^[a-z]*$/)
          expect(key.length).toBeLessThanOrEqual(word.length)
        },
      ),
      { seed: 71, numRuns: 500 },
    )
  })
})

describe('sound keys', () => {
  it.each(['Пчелинцев', 'Хрущёв', 'Жданов', 'Щербаков', 'Чийгоз', 'Гусейнов', 'Юшкевич', 'Мифтахов'])(
    '%s sounds like each of its spellings',
    (name) => {
      const key = russianSoundKey(foldCyrillic(name))
      const deaf = spellingsOf(name).filter((spelling) => !latinSoundKeys(spelling).includes(key!))
      expect(deaf).toEqual([])
    },
  )

  it('says nothing of words too short to tell by their consonants', () => {
    expect(russianSoundKey('ли')).toBeNull()
    expect(russianSoundKey('ан')).toBeNull()
    expect(latinSoundKeys('li')).toEqual([])
  })

  it('keeps the number of readings in bounds', () => {
    expect(latinSoundKeys('chjchjchjchjchjchjchj').length).toBeLessThanOrEqual(16)
  })
})

describe('stems', () => {
  /** Nominative, then every other case. */
  const declined: readonly (readonly string[])[] = [
    ['Образцов', 'Образцова', 'Образцову', 'Образцовым', 'Образцове'],
    ['Образцова', 'Образцовой', 'Образцову', 'Образцовою'],
    ['Примерский', 'Примерского', 'Примерскому', 'Примерским', 'Примерском'],
    ['Примерская', 'Примерской', 'Примерскую'],
    ['Горелый', 'Горелого', 'Горелому', 'Горелым', 'Горелом'],
    ['Луговой', 'Лугового', 'Луговому', 'Луговым', 'Луговом'],
    ['Андрей', 'Андрея', 'Андрею', 'Андреем', 'Андрее'],
    ['Дмитрий', 'Дмитрия', 'Дмитрию', 'Дмитрием', 'Дмитрии'],
    ['Илья', 'Ильи', 'Илье', 'Илью', 'Ильёй'],
    ['Игорь', 'Игоря', 'Игорю', 'Игорем', 'Игоре'],
    ['Павел', 'Павла', 'Павлу', 'Павлом', 'Павле'],
    ['Лев', 'Льва', 'Льву', 'Львом', 'Льве'],
    ['Мария', 'Марии', 'Марию', 'Марией'],
    ['Любовь', 'Любови', 'Любовью'],
    ['Никита', 'Никиты', 'Никите', 'Никиту', 'Никитой'],
    ['Петрович', 'Петровича', 'Петровичу', 'Петровичем', 'Петровиче'],
    ['Петровна', 'Петровны', 'Петровне', 'Петровну', 'Петровной'],
    ['Ли', 'Ли'],
    ['Черных', 'Черных'],
    ['Бутырка', 'Бутырки', 'Бутырке', 'Бутырку', 'Бутыркой'],
    ['Мордовия', 'Мордовии', 'Мордовию', 'Мордовией'],
    ['Лефортово', 'Лефортова', 'Лефортову', 'Лефортове', 'Лефортовом'],
    ['Елец', 'Ельца', 'Ельцу', 'Ельце'],
  ]

  it.each(declined)('%s', (nominative, ...others) => {
    const stems = stemsOfNominative(foldCyrillic(nominative))
    for (const other of others) {
      const folded = foldCyrillic(other)
      const candidates = [folded, ...stemsOfOblique(folded)]
      expect(
        candidates.some((stem) => stems.includes(stem)),
        other,
      ).toBe(true)
    }
  })

  it('leaves at least two letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'аеиоулмнпртю'), minLength: 1, maxLength: 9 }),
        (word) => {
          for (const stem of [...stemsOfOblique(word), ...stemsOfNominative(word)])
            expect(stem.length).toBeGreaterThanOrEqual(Math.min(2, word.length))
        },
      ),
      { seed: 72, numRuns: 500 },
    )
  })
})

describe('withoutLatinEnding', () => {
  it.each([
    ['nawalnego', 'nawalny'],
    ['nawalnemu', 'nawalny'],
    ['szakurskiego', 'szakurski'],
    ['primerowa', 'primerow'],
    ['primerowowi', 'primerow'],
    ['skocilenkova', 'skocilenk'],
    ['berkovicova', 'berkovic'],
    ['primerovas', 'primerov'],
    ['primerovs', 'primerov'],
    ['obrazcowej', 'obrazcowa'],
  ])('%s may be %s', (word, nominative) => {
    expect(withoutLatinEnding(word)).toContain(nominative)
  })

  it('leaves short words and bare stems alone', () => {
    for (const word of ['anna', 'leva', 'li', 'us', 'primerov']) expect(withoutLatinEnding(word)).toEqual([])
  })
})

describe('the vocabulary', () => {
  it('keeps keys in order, each word once with its best weight', () => {
    const builder = new VocabularyBuilder()
    builder.add('pear', 1, 90)
    builder.add('apple', 2, 97)
    builder.add('pear', 1, 99, true)
    builder.add('pear', 3, 50)
    builder.add('', 4, 100, true)
    const { vocabulary, near } = builder.build()
    expect(near).toEqual([1])
    expect([0, 1, 2].map((k) => vocabulary.keys.at(k))).toEqual(['apple', 'pear', undefined])
    const words: [number, number][] = []
    eachWord(vocabulary, findKey(vocabulary, 'pear'), (word, weight) => words.push([word, weight]))
    expect(words).toEqual([
      [1, 0.99],
      [3, 0.5],
    ])
    expect(findKey(vocabulary, 'plum')).toBe(-1)
    expect(lowerBound(vocabulary.keys, 'b')).toBe(1)
    expect(lowerBound(vocabulary.keys, 'z')).toBe(2)
  })

  it('may be empty', () => {
    const { vocabulary } = new VocabularyBuilder().build()
    expect(findKey(vocabulary, 'a')).toBe(-1)
  })
})

describe('packed keys', () => {
  it('are what was packed, in the order of strings', () => {
    const key = fc.string({ unit: fc.constantFrom(...'09azабпря'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        const packed = new PackedKeys(keys.sort())
        expect(Array.from(keys, (_, at) => packed.at(at))).toEqual(keys)
        expect([packed.at(-1), packed.at(keys.length)]).toEqual([undefined, undefined])
        for (const sought of keys) expect(keys[lowerBound(packed, sought)]).toBe(sought)
      }),
      { seed: 5, numRuns: 100 },
    )
  })

  it.each(['é', 'ł', '中', 'А'])('%s is not folded and is refused', (letter) => {
    expect(() => new PackedKeys([letter])).toThrow('not folded')
  })
})

describe('pairs', () => {
  it('are kept by owner in their order, each number once with its best percent', () => {
    const added = fc.array(fc.tuple(fc.nat(9), fc.nat(50), fc.nat(100)), { maxLength: 3000 })
    fc.assert(
      fc.property(added, (pairs) => {
        // As the index adds them: number by number.
        const sorted = pairs.toSorted((a, b) => a[1] - b[1])
        const collector = new PairCollector()
        const expected = new Map<number, Map<number, number>>()
        for (const [owner, number, percent] of sorted) {
          collector.add(owner, number, percent)
          const own = expected.get(owner) ?? new Map<number, number>()
          expected.set(owner, own.set(number, Math.max(percent, own.get(number) ?? 0)))
        }
        const { starts, numbers, percents } = collector.build(10, (owner) => 9 - owner)
        for (let owner = 0; owner < 10; owner++) {
          const [from, to] = [starts[9 - owner]!, starts[10 - owner]!]
          const kept = Array.from(numbers.slice(from, to), (number, at) => [number, percents[from + at]])
          expect(kept).toEqual([...(expected.get(owner) ?? [])])
        }
      }),
      { seed: 3, numRuns: 60 },
    )
  })
})

describe('findNear', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdeкл'), minLength: 1, maxLength: 9 })

  it('finds what a plain walk over all keys finds: the filters lose nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 60 }),
        letters,
        fc.integer({ min: 1, max: 2 }),
        (keys, text, max) => {
          const near = buildNearKeys(keys, [...keys.keys()])
          const found = new Map<string, number>()
          findNear(near, text, max, (key, distance) => found.set(keys[key]!, distance))
          const expected = new Map(
            keys
              .map((key) => [key, editDistance(text, key, max)] as const)
              .filter(([, distance]) => distance <= max),
          )
          expect(new Map([...found].sort())).toEqual(new Map([...expected].sort()))
        },
      ),
      { seed: 73, numRuns: 1500 },
    )
  })

  it('loses nothing among long words of many letters either', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 6,
      maxLength: 39,
    })
    fc.assert(
      fc.property(word, fc.nat(), fc.nat(), fc.constantFrom('x', 'q', 'a'), (key, at, other, letter) => {
        const place = at % (key.length - 2)
        const swapped = key.slice(0, place) + key[place + 1]! + key[place]! + key.slice(place + 2)
        const second = other % swapped.length
        const typed = swapped.slice(0, second) + letter + swapped.slice(second + 1)
        const found: number[] = []
        findNear(buildNearKeys([key], [0]), typed, 2, (k) => found.push(k))
        expect(found).toEqual(editDistance(typed, key, 2) <= 2 ? [0] : [])
      }),
      { seed: 74, numRuns: 1500 },
    )
  })

  it('looks through the marked keys only, and not for endless words', () => {
    const near = buildNearKeys(['primerov', 'primeroff', 'z'.repeat(60)], [1, 2])
    const found: number[] = []
    findNear(near, 'primerov', 2, (key) => found.push(key))
    findNear(near, 'z'.repeat(60), 2, (key) => found.push(key))
    expect(found).toEqual([1])
  })
})
