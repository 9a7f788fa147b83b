import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { declineName, proposeDative } from '@/lib/phrases/name-forms/decline-name'
import type { NameForms, NamePart, Sex } from '@/lib/phrases/name-forms/types'
import { ownNames } from './names'

type Row = { part: NamePart; sex: Sex; nominative: string; oblique: readonly string[] }

const parts: Readonly<Record<string, NamePart>> = { first: 'given', last: 'surname', mid: 'patronymic' }

const obliqueOf = (forms: NameForms) => [
  forms.genitive,
  forms.dative,
  forms.accusative,
  forms.instrumental,
  forms.prepositional,
]

/** «ё» and «е» count as one letter: sources write a name either way. */
const fold = (words: readonly string[]) => words.join(' ').replaceAll('ё', 'е').replaceAll('Ё', 'Е')

/** A name counts only when all five cases are right. */
function score(rows: readonly Row[]) {
  const wrong = rows.flatMap(({ part, sex, nominative, oblique }) => {
    const got = fold(obliqueOf(declineName(nominative, part, sex)))
    return got === fold(oblique) ? [] : [`${nominative}: ${got}`]
  })
  return { share: 1 - wrong.length / rows.length, wrong }
}

function readGold(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([part]) => part !== 'part')
    .map(([part = '', sex, nominative = '', ...oblique]) => ({
      part: parts[part] as NamePart,
      sex: sex as Sex,
      nominative,
      oblique: oblique.slice(0, 5),
    }))
}

describe('declineName', () => {
  it('gets our own table right', () => {
    expect(ownNames.length).toBeGreaterThan(150)
    expect(score(ownNames).wrong).toEqual([])
  })

  describe.each([
    ['../shared/composing/gold-names.tsv', 452],
    ['../shared/composing/gold-names2.tsv', 267],
  ])('%s (skipped where that folder is absent)', (file, count) => {
    it.skipIf(!existsSync(file))('is right in at least 99 of 100 names', () => {
      const gold = readGold(file)
      expect(gold).toHaveLength(count)
      const { share, wrong } = score(gold)
      expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.99)
    })
  })

  it.each([
    ['Мамед оглы', 'patronymic', 'm', 'Мамед оглы'],
    ['Аметхан Наджип-огълы', 'given', 'm', 'Аметхану Наджип-огълы'],
    ['Грегори Маркус Северин', 'given', 'm', 'Грегори Маркусу Северину'],
    ['Лоран Клод Жан-Луи', 'given', 'm', 'Лорану Клоду Жан-Луи'],
    ['Кара-Мурза', 'surname', 'f', 'Кара-Мурзе'],
    ['Лев', 'surname', 'm', 'Леву'],
    ['П', 'given', 'm', 'П'],
    ['П.', 'given', 'm', 'П.'],
    ['Ivan', 'given', 'm', 'Ivan'],
    ['Лев', 'given', 'm', 'Льву'],
  ] as const)('writes to «%s» (%s, %s) as «%s»', (name, part, sex, dative) => {
    expect(declineName(name, part, sex).dative).toBe(dative)
  })

  const cyrillic = fc.string({
    unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'),
    minLength: 1,
    maxLength: 12,
  })
  const name = fc
    .tuple(fc.array(cyrillic, { minLength: 1, maxLength: 3 }), fc.constantFrom('-', ' '))
    .map(([words, joint]) => words.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join(joint))
  const part = fc.constantFrom<NamePart>('surname', 'given', 'patronymic')
  const sex = fc.constantFrom<Sex>('m', 'f')

  it('keeps the number of words, the first letter, and never writes ы after a hushing sound', () => {
    fc.assert(
      fc.property(name, part, sex, (nominative, kind, who) => {
        const forms = declineName(nominative, kind, who)
        expect(forms.nominative).toBe(nominative)
        for (const form of obliqueOf(forms)) {
          expect(form.split(/[ -]/u)).toHaveLength(nominative.split(/[ -]/u).length)
          expect(form[0]).toBe(nominative[0])
          if (!/[жшчщ]ы/iu.test(nominative)) expect(form).not.toMatch(/[жшчщ]ы$/iu)
        }
      }),
      { seed: 5, numRuns: 2000 },
    )
  })

  it('never changes a woman’s surname on a consonant, nor anybody’s on о, е, э, и, у, ю', () => {
    fc.assert(
      fc.property(cyrillic, fc.constantFrom(...'бвгджзйклмнпрстфхцчшщьъ'), sex, (stem, end, who) => {
        const woman = `Н${stem}${end}`
        expect(new Set(obliqueOf(declineName(woman, 'surname', 'f')))).toEqual(new Set([woman]))
        for (const vowel of 'оеэиую') {
          const foreign = `Н${stem}${vowel}`
          expect(new Set(obliqueOf(declineName(foreign, 'surname', who)))).toEqual(new Set([foreign]))
        }
      }),
      { seed: 5, numRuns: 500 },
    )
  })
})

describe('proposeDative', () => {
  it.each([
    [['Примеров', 'Пётр', 'Ильич', 'm'], 'Примерову Петру Ильичу'],
    [['Образцова', 'Любовь', 'Саввична', 'f'], 'Образцовой Любови Саввичне'],
    [['Небыльский', 'Лев', null, 'm'], 'Небыльскому Льву'],
    [['Черных', 'Проба', null, 'f'], 'Черных Пробе'],
  ] as const)('puts surname, name and patronymic of %j in their order', (who, line) => {
    const [surname, given, patronymic, person] = who
    expect(proposeDative({ surname, given, patronymic, sex: person })).toBe(line)
  })
})
