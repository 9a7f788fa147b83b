import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInstance } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleKeys } from '@/lib/prisoner/articles'
import { describeCase, describeGroups } from '@/lib/prisoner/case-description'
import { caseGroups, caseKeys } from '@/lib/prisoner/case-tags'
import { type CaseWording, caseText, wordCasePart } from '@/lib/prisoner/case-text'
import { type CaseFacts, sentenceRegimes } from '@/lib/prisoner/case-types'
import { root, shippedPrisoners } from '../../factories/directory'

const languages = ['en', 'ru', 'de'] as const
const wordings = new Map<string, CaseWording>()
const say = (lang: string): CaseWording => wordings.get(lang) as CaseWording

beforeAll(async () => {
  for (const language of languages) {
    const i18n = createInstance()
    const sentences = JSON.parse(readFileSync(path.join(root, `locales/${language}/case.json`), 'utf8'))
    await i18n.init({
      lng: language,
      defaultNS: 'case',
      resources: { [language]: { case: sentences } },
      interpolation: { escapeValue: false },
      showSupportNotice: false,
      // A missing key must fail the test, not show itself as its own text.
      saveMissing: true,
      missingKeyHandler: (_lngs, _ns, key) => {
        throw new Error(`${language} lacks ${key}`)
      },
    } as Parameters<typeof i18n.init>[0])
    const t = i18n.getFixedT(language, 'case') as unknown as CaseWording['t']
    wordings.set(language, { t, language, formatDate: (date) => `<${date}>` })
  }
})

const facts: CaseFacts = {
  key: null,
  groups: ['antiWar', 'journalists'],
  articles: [
    { article: '207.3', part: '2', point: null },
    { article: '282.2', part: '1', point: null },
    { article: '282.2', part: '2', point: null },
  ],
  sentence: { months: 78, life: false, regime: 'general', verdictOn: '2022-10-10', uncertain: false },
}

describe('a case in whole sentences', () => {
  const cases: [string, string][] = [
    [
      'en',
      'Convicted by a court under articles 207.3 part 2 (“knowingly false information” about the army) and 282.2 parts 1 and 2 ' +
        '(the activity of an organisation banned as extremist) of the Russian Criminal Code. ' +
        'Sentence: 6 years 6 months, general-regime colony. Verdict of <2022-10-10>.',
    ],
    [
      'ru',
      'Приговор суда по статьям 207.3 ч. 2 («заведомо ложная информация» об армии) и 282.2 ч. 1 и 2 ' +
        '(деятельность организации, запрещённой в России как экстремистская) УК РФ. ' +
        'Срок: 6 лет 6 месяцев, колония общего режима. Дата приговора: <2022-10-10>.',
    ],
    [
      'de',
      'Von einem Gericht verurteilt nach den Artikeln 207.3 Teil 2 („wissentlich falsche Informationen“ über die Armee) und ' +
        '282.2 Teile 1 und 2 (Tätigkeit einer als extremistisch verbotenen Organisation) des russischen Strafgesetzbuchs. ' +
        'Strafe: 6 Jahre 6 Monate, Kolonie mit allgemeinem Regime. Urteil vom <2022-10-10>.',
    ],
  ]
  it.each(cases)('%s', (language, text) => {
    expect(caseText(describeCase(facts, 'imprisoned'), say(language))).toBe(text)
  })

  it('declines Russian years and months by number', () => {
    const term = (months: number) =>
      caseText(
        describeCase(
          {
            ...facts,
            articles: [],
            sentence: { months, life: false, regime: null, verdictOn: null, uncertain: false },
          },
          'imprisoned',
        ),
        say('ru'),
      ).split('Срок: ')[1]
    expect([12, 24, 60, 252, 13, 14, 17].map(term)).toEqual([
      '1 год.',
      '2 года.',
      '5 лет.',
      '21 год.',
      '1 год 1 месяц.',
      '1 год 2 месяца.',
      '1 год 5 месяцев.',
    ])
  })
})

describe('the words themselves', () => {
  it('would be missed', () => {
    expect(() => wordCasePart({ key: 'group.nobody' }, say('en'))).toThrow('en lacks group.nobody')
  })
})

describe.each(languages)('%s has words for', (language) => {
  it('every article, group, case and regime', () => {
    const wanted = [
      ...Object.values(articleKeys).map((key) => `article.${key}`),
      ...caseGroups.map((key) => `group.${key}`),
      ...caseKeys.map((key) => `known.${key}`),
      ...sentenceRegimes.map((key) => `regime.${key}`),
    ]
    const words = wanted.map((key) => wordCasePart({ key }, say(language)))
    expect(words.filter((word) => word.length < 3)).toEqual([])
  })

  it('everybody of the shipped directory, with nothing left unfilled', () => {
    const said = shippedPrisoners().map(({ status, case: given }) =>
      [
        caseText(describeCase(given, status.is), say(language)),
        ...describeGroups(given).map((part) => wordCasePart(part, say(language))),
      ].join(' '),
    )
    expect(said.filter((text) => /\{\{|\}\}|undefined|null|NaN|\(\)| {2}|\.\./.test(text))).toEqual([])
    expect(said.filter((text) => text !== '').length).toBeGreaterThan(590)
  })
})
